/** Finds a patient by the first name of their kin, who sat beside, held or answered: `datteren Marianne svarte for henne`, `broren hans, Ketil`. */

import type { Known } from '../../known.ts'
import { pronoun } from '../../words/folk.ts'
import { anyOf } from '../../words/words.ts'
import { isAboutWork, isMet } from '../who/met.ts'
import { given, hint, nameOf } from '../who/names.ts'
import { tellsOfWork } from '../who/ofWork.ts'
import { firstTold, holdsStart, type Rule, type Told } from './rule.ts'

const kin =
  '(?:(?:tvilling|halv|ste|svigers?|svigar|foster|beste?|olde|grand|step)?(?:moren|mora|mor|faren|far|søsteren|søstera|systera|syster|søster|broren|bror|sønnen|sonen|datteren|dattera|datra|dottera|mother|father|sister|brother|son|daughter)|kon[ae]n?|mannen|ektemannen|ektefellen|samboeren|sambuaren|kjæresten|barnebarnet|niesen|nevøen|tanta|tanten|onkelen|husband|wife|partner|aunt|uncle|niece|nephew)'
const theirs = '(?:hans|hennes|hennar|deres|deira|til (?:ham|han|henne|ho))'
const byName = new RegExp(
  `(?<![\\p{L}-])${kin}(?: (?<theirs>${theirs}))?(?<called>,| som heter| som heiter| heter| heiter| who is called| called| named)? (?<name>\\p{L}[\\p{L}’'-]+)(?<more> \\p{Lu}\\p{L}+)?`,
  'giu',
)
const ownerBefore = /(?<!\p{L})(?:his|her|\p{L}+['’]s) $/iu
/** A child who is a patient comes with them. */
const parents =
  '(?:mora?|moren|far|faren|foreldrene|mamma(?:en)?|pappa(?:en)?|mother|father|mum|dad|parents) (?:til|åt|of)'
const ofChild = new RegExp(
  `(?<![\\p{L}-])${parents} (?<name>\\p{L}[\\p{L}’'-]+)(?! (?:på|i|fra|frå|in|from) )`,
  'giu',
)
const patient = anyOf(pronoun, 'pas(?:ienten)?|pt|the patient|the boy|the girl|gutten|guten|jenta|barnet')
/** What kin do at a visit. */
const does = anyOf(
  '(?:satt|sat|sit|sitter|sto|stod) (?:ved|bak|beside|next to|behind)',
  'svar(?:te|a|er|ar) (?:på \\p{L}+ )?for|answer(?:ed|ing)',
  '(?:styrte|styrde|styrer|holdt|heldt|held|holds?) (?:\\p{L}+ ){0,2}(?:telefon|mobil|kamera|nettbrett|brett|skjerm|phone|tablet|camera)\\p{L}*',
  '(?:hadde|har) (?:satt|sett) opp|(?:måtte|må|had to) (?:ta|tok|take) over|hjalp|hjelpte|hjelper',
  'helped|oversatte|tolk(?:et|a)|(?:ringte|ringde|lurte) (?:på|fordi|og)|hadde med seg|brought',
  'joined|translated|logg(?:et|a) (?:på|inn)',
)
const ours = /(?<!\p{L})(?:min|mi|mitt|vår|våre|my|our)(?!\p{L})/iu

const isFirstName = (name: string, known: Known, called = ','): boolean =>
  /^\p{Lu}\p{Ll}/u.test(name) && nameOf([name], 'first', known) >= (called === ',' ? given : hint)

const reach = 100
const near = 24

const isOfKin = ({ groups, before, behind, sentence }: Told, known: Known): boolean => {
  const { name = '', called, theirs } = groups
  if (!isFirstName(name, known, called)) return false
  const isTheirs = theirs !== undefined || ownerBefore.test(before)
  if (called === ',' && !isTheirs) return false
  if (!(isTheirs || patient.test(`${before}#${behind}`)) || ours.test(sentence)) return false
  if (!does.test(sentence) && !(isTheirs && isMet(sentence))) return false
  return !isAboutWork(sentence) && !tellsOfWork(behind.slice(0, near))
}

const isOfChild = ({ groups: { name = '' }, behind, sentence }: Told, known: Known): boolean =>
  isFirstName(name, known) &&
  !/^ \p{Lu}/u.test(behind) &&
  isMet(sentence) &&
  !tellsOfWork(behind.slice(0, near))

export const kinAtSide: Rule = {
  mayBe: holdsStart(kin, parents),
  find: (text, known) =>
    firstTold(text, byName, reach, told => isOfKin(told, known)) ??
    firstTold(text, ofChild, reach, told => isOfChild(told, known)),
}
