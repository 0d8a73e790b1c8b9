/** Finds a patient by a name alone, where what stands right beside it only befalls patients: `Hanne Lie fikk ikke lenke`, `timen til Geir Moe`, `fru Dahl falt ut`. */

import { type Finding, finding } from '../../finding.ts'
import type { Known } from '../../known.ts'
import { honorificWord } from '../../words/folk.ts'
import { candidatesIn } from '../../words/near.ts'
import { besideIt, leadTo, placeOf } from '../../words/place.ts'
import { isAboutWork } from '../who/met.ts'
import { given, nameOf, surely } from '../who/names.ts'
import { tellsOfWork } from '../who/ofWork.ts'
import { isTitle } from '../who/titles.ts'
import { isOfSystems } from '../who/treated.ts'
import { befellBeside } from './befell.ts'
import { fared, mayFare } from './fares.ts'
import { kinBeside } from './kinBeside.ts'
import { isOfPaper } from './papers.ts'

const part = "\\p{Lu}[\\p{L}’'-]{1,30}"
const wholeName = new RegExp(
  `(?<![\\p{L}-])(?:${part}(?: (?:van|von|de|al|el|bin))?(?: \\p{Lu}[\\p{L}’'-]{0,30}\\.?){1,3}(?![\\p{L}-])|(?<turned>${part}, ${part})|(?<short>(?:\\p{Lu}\\. ?){1,2}${part}|(?<=(?:^|[.,;:!?\\n(])\\s?)\\p{Lu} ${part})(?![\\p{L}-]))`,
  'gu',
)
const respected = new RegExp(`(?<!\\p{L})${honorificWord} ${part}(?: ${part}){0,2}`, 'gu')

/** Asked first. */
const mayBefall =
  /mor|far|mamma|pappa|mann|kon[ea]|sønn|son|dat|dot|søs|sys|bror|verge|pårør|samb|kjær|wife|husb|mother|daugh|lenk|link|sms|innkall|time|lyd|bil[dl]e|video|kamera|logg|kobl|kopl|inn|møt|utebl|ut|vent|avbest|avlys|ring|konsult|avtale|join|sound|open|show|wait|appoint|lost|book|klage|tolk|interpr|telefon|bank|journal|epikris|henvis|tilvis|resept|samtyk|diagn|prøve|svar|røntgen|medisin|legem|meld|plan|operasj|sår|utred|utgr|chart|record|result|referr|prescr|consent|x-?ray|sick|medic|lobby|feil|rom|samtal|hør|høyr|slapp|slepp|slipp|let|admit|opptak|skjermb|kontroll|føflekk/iu
const mayName = /\p{L}(?:,?\s+|\.\s*)\p{Lu}/u
const mayRespect = new RegExp(`(?<!\\p{L})${honorificWord}\\s+\\p{Lu}`, 'u')

export const mayMeetByName = (text: string): boolean =>
  (mayName.test(text) && (mayBefall.test(text) || mayFare.test(text))) || mayRespect.test(text)

/** Who has come to such a place, or is asked there, is at work. */
const atPlace =
  /^(?: \([^)]{0,40}\))?,? (?:(?:fra|frå|i|ved|from|at|in|of) (?!(?:en )?feil|rett|rom|wrong|video|time|konsult|samtal|lobby|vente|dips(?! \p{L})|journal|ste[dt]e?t?(?!\p{L}))\p{L}|(?:på|on) (?:(?-i:\p{Lu})|\d|ikt|it|post|lab|kontor|avd|seksj|resepsj|lager|skrank|poli|dag(?!en)|natt|jobb|kurs|ward))/iu

/** Nobody speaks so of a colleague, so that whatever is of a visit tells of one. */
const visit =
  /(?<!\p{L})(?:lenk|link|sms|innkall|(?:video|telefon)?time|lyd|bil[dl]e|video|kamera|camera|logg|kobl|kopl|legen|lækjaren|doctor|hør|høyr|hear|såg? (?:ikke|ikkje|oss)|vent|wait|avlys|ring(?:e|es|te|ast|er)?(?!\p{L})|ringde|called|phone|konsult|join|sound|kast|datter|dotter|sønn|mannen|appoint|bank-?id|tolk|interpret|feil rom)/iu

const reach = 90
/** Kin are no colleagues, unless what is told of them right away says so. */
const near = 24
const right = 12

/** Whom patients wait for, and what they do, in words that look like those of work. */
const ofVisit =
  /(?<!\p{L})(?:(?:over)?legen|lækjaren|doktoren|behandl[ea]ren|psykologen|sy?j?u?kepleiar?e?n|the (?:doctor|nurse)|her|his|with|teknikk\p{L}*|(?:åpn|opn)\p{L}*(?= lenk| link)|(?:via|på|i) helsenorge|oppmøte|(?:ut av|i|til) møtet|tolk(?:et|a)|(?<=var med,? )fra jobb|møter (?=ikke|ikkje))(?!\p{L})/giu

const isWork = (written: string): boolean => {
  const sentence = written.replace(ofVisit, ' ')
  return isAboutWork(sentence) || isOfSystems(sentence) || tellsOfWork(sentence)
}

/** *Send lenken til Per Hansen* is asked of a colleague. */
const asked = /^\P{L}*(?:send|legg|gi|spør|bruk|ask|give|forward)e?(?!\p{L})/iu

/** `rom A. Lunde`, `plan B. Telefon`: a letter that tells which one. */
const noOnes = /(?<!\p{L})(?!(?:til|hos|for|fra|frå|med|with|from) )\p{L}{3,} $/u

/** `Konsultasjon Hanne Lie`: what a meeting is of, with a capital as well. */
const title =
  /^(?:(?:video|telefon|pasient|lege)?(?:konsultasjon|kontroll|time|samtale)|video|journal|henvisning|epikrise|prøvesvar|resept|samtykke|opptak|skjermbilde|img|ct) $/iu

const possessive = /(?:['’]s?|(?<=\p{L}{3})s)$/u

/** `Hanne Lies journal`: an s may be the name's or not. */
const waysOf = (words: readonly string[]): readonly (readonly string[])[] => {
  const last = words.at(-1) ?? ''
  return possessive.test(last) ? [words, [...words.slice(0, -1), last.replace(possessive, '')]] : [words]
}

/** `*Hanne Lie* kom ikke inn`, `«Hanne Lie» falt ut`, `Hanne Lie → ingen lyd`. */
const withoutSigns = ([before, behind]: readonly [string, string]): readonly [string, string] => [
  before.replace(/[*_«"“”(>]+$/u, ''),
  behind.replace(/^[*_»"”)]+/u, '').replace(/^(?: ?(?:→|=>|->|…|\.{2,}|\/)|: ?"?)(?=\s?\p{L})\s?/u, ' '),
]

export const metByNameIn = (text: string, known: Known): Finding | null => {
  if (!mayMeetByName(text)) return null
  for (const match of candidatesIn(text, wholeName)) {
    const { turned, short } = match.groups ?? {}
    const [lead = ''] = /^\p{L}+ (?=\p{Lu}\p{L}+ )/u.exec(match[0]) ?? []
    const named = title.test(lead) ? lead.length : 0
    const whole = match[0].slice(named)
    const own = /['’]s?$/u.exec(whole)?.[0] ?? ''
    const name = whole.slice(0, whole.length - own.length)
    const words = turned ? name.split(', ').toReversed() : name.split(short ? /(?<=\.) ?| / : ' ')
    if (short && noOnes.test(leadTo(text, match.index, 12))) continue
    if (words.some(isTitle) || Math.max(...waysOf(words).map(way => nameOf(way, 'first', known))) < surely)
      continue
    if (turned && nameOf(words.slice(0, 1), 'first', known) < given) continue
    const { start, end } = placeOf(match)
    const [before, behind] = withoutSigns(besideIt(text, { start: start + named, end }, reach))
    if (asked.test(before) || atPlace.test(behind) || /-\p{Ll}/u.test(whole)) continue
    const kin = kinBeside(before, own + behind)
    const isMet = kin === 'of the named' ? visit.test(behind) : kin !== null
    const isTheirs = isOfPaper(before, own + behind)
    if (!isMet && !isTheirs && !fared(before, own + behind) && !befellBeside(before, own + behind)) continue
    const isOther =
      isMet || isTheirs
        ? isWork(behind.slice(0, isMet ? near : right).replace(/\p{L}*$/u, ''))
        : isWork(`${before}#${behind}`)
    if (!isOther) return finding('D', 'birth', whole.length)
  }
  for (const match of candidatesIn(text, respected)) {
    const [before, behind] = besideIt(text, placeOf(match), reach)
    const own = possessive.exec(match[0])?.[0] ?? ''
    const sentence = `${before}#${own}${behind}`
    if (atPlace.test(behind) || !(visit.test(sentence) || befellBeside(before, own + behind))) continue
    if (!isWork(sentence)) return finding('D', 'birth', match[0].length)
  }
  return null
}
