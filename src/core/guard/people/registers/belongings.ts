/** Finds somebody by what is theirs alone: a car, a bank account, what was implanted, a day of death or of birth to come, a bed. */

import { type Finding, finding } from '../../finding.ts'
import type { Known } from '../../known.ts'
import { months } from '../../words/dates.ts'
import { candidatesIn } from '../../words/near.ts'
import { leadTo, type Place, placeOf, sentenceBefore, sentenceBehind } from '../../words/place.ts'
import { holdsPatient } from '../../words/words.ts'
import { isWork, nameAfter, nameBefore } from '../who/beside.ts'
import { given, likely, surely } from '../who/names.ts'
import { isColleaguesHome, isOfNamed } from '../who/owner.ts'
import { isTreated, rowAround } from '../who/treated.ts'

const day = `(?:\\d{1,2}\\.?[./-]\\d{1,2}(?:[./-](?:\\d{4}|\\d\\d))?|\\d{1,2}\\.? (?:${months})[a-z]{0,7})(?!\\d)`

/** Machines die as well, so a whole name must stand before it. */
const died = new RegExp(
  `(?<!\\p{L})(?:død|døde|døydde|dog|died|deceased|†|gikk bort|gjekk bort)(?: den| i| on)?,? ?(?:${day}|i (?:går|natt|fjor))`,
  'giu',
)
const due = new RegExp(`(?<!\\p{L})(?:termin(?:dato)?|due(?: date)?)(?: er| is)?:? ${day}`, 'giu')
/** `brødrene Ole og Per Berg på 7 og 9`. */
const siblings =
  /(?<!\p{L})(?:brødrene|søstrene|søsknene|søskna|tvillingene|the (?:brothers|sisters|twins)) \p{L}[^.!?\n\d]{2,40}?(?=(?:på |, |\()\d{1,3}(?: år)? (?:og|and) \d{1,3}(?!\d))/giu
/** `bil DN 98765`. */
const plate =
  /(?<!\p{L})(?:(?:kjører|køyrer|kjørte|drives) )?(?:bil(?:en)?|(?:kjører|køyrer|kjørte|drives)(?= [A-Z]{2} ?\d{5})|skilt(?:et)?|reg\.? ?-?(?:nr|nummer)\.?|bilnummer(?:et)?|car|plate)(?: (?:til \p{L}+|har|med|er|is|has|skilt(?:et)?|reg(?:\.?nr)?\.?|nr))*[ :]{1,2}[A-Z]{2} ?\d{5}(?!\d)/giu
const bank =
  /(?<!\p{L})(?:(?:bank)?konto(?:en|nr|nummer(?:et)?)?|kto(?:nr)?|iban|account(?: number| no)?)\.?(?: (?:er|is|var|hans|hennes|til pas(?:ienten)?\.?|til pt\.?))*[ :]{1,2}(?:NO\d\d ?\d{4} ?\d{4} ?\d{3}|\d{4}[ .]?\d\d[ .]?\d{5})(?!\d)/giu
/** Of a person, whoever it is: nobody at work writes theirs. */
const cardOrLicence =
  /(?<!\p{L})(?:(?:bank|kreditt|visa|betalings|debit|credit)?[ -]?(?:kort|card)[ -]?(?:nr|nummer(?:et)?|number|no)\.?[ :]{1,2}\d{4}(?:[ -]?\d{4}){3}|(?:førerkort|førarkort|driv(?:ing|er['’]?s) licen[cs]e)(?:et)?[ -]?(?:nr|nummer(?:et)?|number|no)?\.?[ :]{1,2}\d\d ?\d\d ?\d{6} ?\d)(?!\d)/giu
const implant =
  /(?<!\p{L})(?:pacemaker(?:en)?|icd|hjertestarter(?:en)?|høreapparat(?:et)?|høyreapparat(?:et)?|cochlea\p{L}*|implantat(?:et)?|protese[n]?|nevrostimulator(?:en)?|hearing aid|implant)(?: (?:med|with|sitt?|har|has))?[ ,:(]{1,3}(?:serie(?:nr|nummer)|s\/?n|serial(?: no| number)?|nr)[ .:]{1,2}[A-Z]{0,3}\d{4,12}/giu
/** What an office or a laboratory counts by persons. */
const ofOffice =
  /(?<!\p{L})(?:(?:helfo|npe|nav|statsforvalt\p{L}{0,4}|trygde\p{L}{0,6}|pasientskade\p{L}{0,8})-?sak(?:en)?s?(?:-?(?:nr|nummer))?|klagesak(?:en)?|(?:pasient)?klage(?:n)?|frikort(?:et)?|blodpose[n]?|(?:histologi)?preparat(?:et)?|ambulanseoppdrag(?:et)?|polise[n]?)-?(?:nr|nummer(?:et)?)?(?: med)?(?: nr)?[.:]? (?:[A-Z]{0,2}(?:20)?\d\d[/-]\d{3,7}|[A-Z]{0,2}\d{6,10}(?:-\d{1,3})?)(?!\d|[.,:/-]\d| ?(?:kr|%))/giu
const home = new RegExp(
  [
    '(?<!\\p{L})(?:leil(?:ighet)?(?:en)?\\.?|bolig(?:nr|nummer)?|bustad(?:nr)?|apartment|flat)[ :]{1,2}[HKUL]\\d{4}(?!\\d)',
    '(?<!\\p{L})(?:på |ved |i )?\\p{Lu}\\p{L}+ (?:sykehjem|sjukeheim|omsorgssenter|bofellesskap|nursing home),? (?:rom|room|leil\\p{L}*\\.?) ?\\d{1,4}(?!\\d)',
    '(?<!\\p{L})(?:på |i |in )?(?:rom|room) ?\\d{1,4},? (?:og |and )?(?:seng|bed) ?(?:\\d{1,2}|[A-D])(?![\\p{L}\\d])',
    '(?<![\\p{L}-])pas(?:ient(?:en)?)?\\.? \\d{3}-\\d(?![\\d-])',
  ].join('|'),
  'giu',
)

const isOfPatient = (text: string, { start, end }: Place): boolean => {
  const [before, behind] = [sentenceBefore(text, start, 60), sentenceBehind(text, end, 30)]
  return holdsPatient(`${before}|${text.slice(start, end)}|${behind}`)
}

const isOfWhole = (text: string, place: Place, known: Known): boolean =>
  isOfNamed(text, place, known) && !isColleaguesHome(text, place)

/** A patient in a bed of whom something is told that befalls patients, or at a time: whoever works there knows who it is. */
const isOnesBed = (text: string, place: Place): boolean => {
  const written = text.slice(place.start, place.end)
  if (/^pas/i.test(written)) return true
  const row = rowAround(text, place.start)
  return /seng|bed/i.test(written) && isOfPatient(text, place) && (isTreated(row) || /\d[.:]\d\d/.test(row))
}

type Rule = readonly [kind: 'birth' | 'address' | 'record', pattern: RegExp, isOnes: typeof isOfWhole]

const rules: readonly Rule[] = [
  [
    'birth',
    died,
    (text, place, known) => nameBefore(text, place, known) >= likely && !isWork(text, place.start),
  ],
  [
    'birth',
    due,
    (text, place, known) =>
      !isWork(text, place.start) &&
      (isOfNamed(text, place, known) ||
        nameBefore(text, place, known) >= likely ||
        nameAfter(text, place, known) === surely ||
        /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ (?:er )?(?:gravid )?i uke \d{1,2} (?:med )?$/u.test(
          leadTo(text, place.start, 60),
        )),
  ],
  [
    'birth',
    siblings,
    (text, place, known) => nameBefore(text, { start: place.end, end: place.end }, known) >= given,
  ],
  ['record', plate, (text, place, known) => isOfPatient(text, place) || isOfWhole(text, place, known)],
  ['record', bank, isOfPatient],
  ['record', cardOrLicence, () => true],
  ['record', implant, (text, place, known) => isOfPatient(text, place) || isOfWhole(text, place, known)],
  [
    'address',
    home,
    (text, place, known) =>
      isOfWhole(text, place, known) ||
      isOnesBed(text, place) ||
      (/[HKUL]\d{4}|leil\p{L}*\.? ?\d/u.test(text.slice(place.start, place.end)) && isOfPatient(text, place)),
  ],
]

/** Asked first, as most lines tell of none of it. */
const mayBelong =
  /d[øo]d|døyd|dog |died|decea|bort|†|termin|due|bil|kjør|køyr|drives|skilt|reg|car|plate|konto|kto|iban|account|kort|card|licen|pacem|icd|starter|apparat|cochlea|implant|protese|nevrost|hearing|leil|bustad|bolig|apartment|flat|brødre|søstre|søsk|tvilling|brothers|sisters|twins|seng ?\d|bed [a-d\d]|pas[a-z]{0,12}\.? \d{3}-|heim,? rom|hjem,? rom|senter,? rom|skap,? rom|leil|home,? room/i

/** `død i går` needs no digit. */
export const maySayDied = (text: string): boolean =>
  /(?:død|døde|døydde|bort) i (?:går|natt|fjor)/i.test(text)

const officeNumberIn = (text: string): Finding | null => {
  if (!/\d{5}|\d[/-]\d{3}/.test(text) || !/sak|klage|frikort|blodpose|preparat|oppdrag|polise/i.test(text))
    return null
  for (const match of candidatesIn(text, ofOffice))
    if (isOfPatient(text, placeOf(match)) || /^pasient/i.test(match[0]))
      return finding('D', 'record', match[0].length)
  return null
}

export const belongingIn = (text: string, known: Known): Finding | null => {
  const ofTheirs = officeNumberIn(text)
  if (ofTheirs || !mayBelong.test(text)) return ofTheirs
  for (const [kind, pattern, isOnes] of rules)
    for (const match of candidatesIn(text, pattern))
      if (isOnes(text, placeOf(match), known)) return finding('D', kind, match[0].length)
  return null
}
