/** Finds a patient by kin who are named, where a visit is told of: `kona til Ola Bakke logga på`, `pasienten er mor til rektor Vik`. */

import type { Known } from '../../known.ts'
import { offices } from '../../words/folk.ts'
import { kinWords } from '../../words/words.ts'
import { isMet } from '../who/met.ts'
import { given, likely, nameOf } from '../who/names.ts'
import { tellsOfWork } from '../who/ofWork.ts'
import { isAnyTitle } from '../who/titles.ts'
import { firstTold, holdsStart, type Rule, type Told } from './rule.ts'

const compound = '(?:foster|svigers?|svigar|ste|nabo|tvilling|halv|grand)?'
const kinWord = `${compound}(?:${kinWords.join('|')}|(?:nabo(?:gutt|jente)|gutt|jente|tvilling|søster|søstr|brødr|fetter|kusin|svoger|verj)(?:en|a|ene|ane|e)?|next of kin)`
const link =
  '(?: (?:til|åt|av|for|of) (?:pasienten|pas\\.?|pt\\.?|(?:the |our )?patient)(?!\\p{L})| (?:til|åt|av|of)|:| (?:hans|hennes|hennar|deira|deres|his|her))?(?: (?:heter|heiter|er|is(?: called| named)?|named|called))?'
/** In any letters, as the kin is told with any. */
const kinThenName = new RegExp(
  `(?<![\\p{L}-])(?:${kinWord})(?<link>${link})(?<comma>,?) (?<behind>[\\p{L}’'.-]+(?: [\\p{L}’'.-]+){0,5})`,
  'giu',
)
const whole = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}/u
const two = /^\p{Lu}[\p{L}’'-]+ (?:og|and) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?/u
/** Kin of somebody else: who is met is not who is named. */
const toAnother = /(?:til|åt|av|of|(?:hans|hennes|hennar|deira|deres|his|her) (?:er|heter|heiter|is))$/iu
/** `overlege Berg`, `fotballspilleren Haaland`, `vår egen sekretær Bente`. */
const titled =
  /^(?:(?:vår|våre|our|egen|eigen|own|den|the|tidligere|tidlegare|former) ){0,2}(?<title>\p{Ll}{3,})(?: (?:Dr\.?|vår|our))? \p{Lu}\p{Ll}/u
const inPlace = /^(?<title>\p{Ll}{3,}) (?:på|i|ved|of|at|in) \p{Lu}\p{Ll}+/u

const patient =
  /(?<![\p{L}-])(?:pas(?:ient(?:en)?s?)?\.?|pt\.?|patient(?:['’]?s)?|the patient|bruk[ae]ren|beboeren|bebuaren)(?!\p{L})/iu
/** What somebody is: `fotballspilleren`, where a name follows, and `rektor`, where a place does. */
const maker = /(?:eren|aren|oren|isten|sjefen|mannen|presten)$/iu
const office = new RegExp(`^(?:${offices}|lær[ae]r|pastor)(?:e?n)?$`, 'iu')

/** Said of a patient by the word itself: `pasientens datter Camilla`, `samboeren til pasienten heter Vegard`. */
const ofPatientBefore = /(?:pasientens|pas\.?s|patient['’]?s)(?: \p{Ll}+)? $/iu
const isOfPatient = (link: string, before: string): boolean =>
  patient.test(link) || ofPatientBefore.test(before)
/** Nobody is so called but for a patient's sake. */
const forPatient = /^(?:p[åa]rør|next of kin|ver[gj])/iu
const theirs = /(?<!\p{L})(?:hans|hennes|hennar|his|her)(?!\p{L})/iu

const reach = 120
const near = 32

const isNamed = (written: string, isOfAnother: boolean, known: Known): boolean => {
  const name = two.exec(written)?.[0].replace(/ (?:og|and) \S+(?= )/, '') ?? whole.exec(written)?.[0] ?? ''
  const words = name.split(' ')
  if (name !== '' && nameOf(words, 'first', known) >= likely) return true
  if (!isOfAnother) return false
  const named = titled.exec(written)?.groups?.title ?? ''
  if (named !== '' && (isAnyTitle(named) || maker.test(named) || office.test(named)) && !patient.test(named))
    return true
  const there = inPlace.exec(written)?.groups?.title ?? ''
  return there !== '' && (isAnyTitle(there) || office.test(there))
}

const isFirstName = (written: string, known: Known): boolean => {
  const [first = ''] = written.split(' ')
  return /^\p{Lu}\p{Ll}/u.test(first) && nameOf([first], 'first', known) >= given
}

/** `mor, Kari Dahl, svarte`, not `med mor, Kari Dahl hjalp`, nor `mannen Ola Bakke fra IKT`. */
const isKinItself = (told: string, isApart: boolean): boolean => {
  const rest = told.slice(
    (two.exec(told) ?? whole.exec(told) ?? /^\p{Lu}\p{L}+/u.exec(told))?.[0].length ?? 0,
  )
  return (!isApart || /^(?:[,).;]|$)/.test(rest)) && !tellsOfWork(rest.slice(0, near))
}

const isOnes = ({ written, groups, before, behind, sentence }: Told, known: Known): boolean => {
  const { link = '', comma, behind: name = '' } = groups
  const isOfAnother = toAnother.test(link)
  const isSaid = isOfPatient(link, before) && isFirstName(name, known)
  if (!isSaid && !isNamed(name, isOfAnother, known)) return false
  const told = name + behind
  const isTheirs = forPatient.test(written) || theirs.test(`${before.slice(-8)} ${link}`)
  const isPatients = (isTheirs && isMet(sentence)) || [before, link, told].some(one => patient.test(one))
  return isOfAnother ? isPatients || isMet(sentence) : isPatients && isKinItself(told, comma === ',')
}

export const kin: Rule = {
  mayBe: holdsStart(kinWord),
  find: (text, known) => firstTold(text, kinThenName, reach, told => isOnes(told, known)),
}
