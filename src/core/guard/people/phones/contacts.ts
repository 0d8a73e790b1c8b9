/** Finds a phone or an e-mail address near a word about one person, unless the words around it say that it is a desk's. */

import { type Finding, finding } from '../../finding.ts'
import type { Known } from '../../known.ts'
import { isOnesOwn } from '../../words/mailboxes.ts'
import { candidatesIn, type Near, nearIn } from '../../words/near.ts'
import { leadTo, type Place, placeOf, sentenceEnd } from '../../words/place.ts'
import { isThings } from '../../words/things.ts'
import { patientWords } from '../../words/words.ts'
import { isOfPatientBefore } from '../patients/before.ts'
import { isDesk, isMobile, isToBeCalled, mine } from '../who/desks.ts'
import { isKinOrOffice } from '../who/kinOrOffice.ts'
import { isAmongColleagues, isBeforeNamed, isOfNamed, isSaidToBeOnes, isToldOf } from '../who/owner.ts'
import { isBesideColleague } from '../who/rows.ts'
import { isOfThemselves, isOfTreated, rowAround, withoutLacking } from '../who/treated.ts'
import { isHandedOn } from './handedOn.ts'

const reach = 60

const writtenPhone =
  /(?<![a-zæøå\d]|\d[./-])(?:(?:\+|00)?47[ .-]?)?(?:[2-9]\d{7}(?= \d)|(?:[2-9]\d{7}|[2-9]\d(?:[ .-]\d{3}){2}|[2-9]\d \d{6}|[2-9]\d(?:[ .-]\d\d){3}|[2-9]\d\d[ .-]\d\d[ .-]\d{3}|[2-9]\d{3} \d{4}|[2-9]\d\d \d{5}|[2-9]\d\d[ .-]\d{3}[ .-]\d\d|[2-9]\d{3} \d\d \d\d|[2-9]\d\d(?<sign>[/_])\d\d\k<sign>\d{3}|[2-9]\d(?:_\d\d){3}|\([2-9]\d\d\) ?\d\d ?\d{3}|[2-9]\d{4} \d{3}|[2-9](?:[ .-]\d){7})(?!\d|[./-]\d(?!\d{7}(?!\d)|\d\d \d\d \d{3}(?!\d)|[^\d./-]|$)| \d(?!\d?[:.]\d\d|\d{0,2} ?[a-zæøå])))|(?<![\d+])(?:\+|00(?=[1-9]\d[ -]?\d))\d{1,3}(?:[ -]?\d{2,4}){2,4}(?!\d)/gi

/** `(at)`, `[krøll]`, ` alfakrøll `, `snabel-a`. */
const at =
  '(?: ?@ ?| ?[([{](?:at|a|@|(?:alfa)?krøll(?:alfa)?|snabel[ -]?a)[)\\]}] ?| ?(?:(?:alfa)?krøll(?:alfa)?|snabel[ -]?a) ?)'
const dot = '(?:\\.| ?[([](?:dot|punktum|prikk|\\.)[)\\]] ?| (?:dot|punktum|prikk) )'
const writtenMail = new RegExp(
  `[\\wæøå+-]${at}[\\w-]{1,63}(?:${dot}[\\w-]{1,63}){1,5}|[\\w+-] (?:at|hos) [\\w-]{1,63} (?:dot|punktum|prikk) [a-z]{2,7}|(?<=[\\d._]\\w{0,12})\\w at [\\w-]{1,63}\\.[a-z]{2,7}(?![\\w.])|[\\w+-]${at}(?:gmail|g-mail|hotmail|outlook|yahoo|icloud|online)(?![\\w.-])`,
  'gi',
)

const isDayOrYear = (written: string): boolean => /^(?:19|20)\d\d(?:[01]\d[0-3]\d| \d{4})$/.test(written)

const sharedMailbox =
  /(?:(?<![\w.+-])(?:post(?:mottak)?|resepsjon|booking)[._-][\w.-]{1,20}|(?:help|(?<![a-zæøå])(?:info|ikt|it|time))(?=[\d.+-]?$)|support|post|hjelp|st[oø]tte|desk|drift|reply|resepsjon|poliklinikk|booking|kontakt|firmapost|(?:poliklinikk|resepsjon|avdeling|ekspedisjon|klinikk|sekretariat|legevakt|sykehus|sjukehus|helsestasjon|hjemmetjeneste|heimeteneste|responssenter|omsorg|bofellesskap|sykehjem|sjukeheim|tjenestekontor|tenestekontor)[a-z.]{0,8})[\w.+-]?$/i
/** Staff write from here. */
const atWork =
  /@(?:[\w-]+\.)*(?:[\w-]*(?:sykehus|sjukehus|helse|-hf|kommune|hospital)[\w-]*|(?:[\w-]+-)?(?:ahus|unn|stolav|nhn)(?:-[\w-]+)?)\.(?:no|org|com)$/i

const localOf = (before: string): string => /[\w.+-]*$/.exec(before)?.[0] ?? ''

/** Of one person, whoever it is. */
const isPrivate = (written: string): boolean => {
  const domain = written
    .slice(1)
    .replace(/^(?:\W|at?(?![a-z])|hos(?![a-z])|alfa|krøll(?:alfa)?|snabel[ -]?a)+/i, '')
    .replace(/\W*(?:dot|punktum|prikk|\.)\W*/gi, '.')
  return isOnesOwn(domain)
}

const forTrying = /^[\w.+-]*(?:test|demo|dummy)/i

const context = 64

/** A phone or a mailbox, and what stands before and behind it. */
type Contact = Place & { readonly written: string; readonly before: string; readonly after: string }

type Judge = (contact: Contact, text: string, known: Known) => boolean

const firstOf = (
  text: string,
  known: Known,
  pattern: RegExp,
  isOnes: Judge,
  isOthers: Judge,
): Finding | null => {
  const nearPatient: Near = nearIn(text, patientWords, reach)
  for (const match of candidatesIn(text, pattern)) {
    const { start, end } = placeOf(match)
    const before = leadTo(text, start, context)
    const contact = { start, end, written: match[0], before, after: text.slice(end, end + context) }
    if (!nearPatient(start, end) && !isOnes(contact, text, known)) continue
    if (!isOthers(contact, text, known)) return finding('D', 'contact', end - start)
    const lead = before.split(sentenceEnd).at(-1) ?? ''
    if (lead === before || !isOfPatientBefore(text, start, known)) continue
    if (!isOthers({ ...contact, before: lead }, text, known)) return finding('D', 'contact', end - start)
  }
  return null
}

/** Whom a reader may ask. */
const forQuestions = /^[\s,]*(?:ved|om|hvis|viss|dersom|for|if|in case|når|så|i tilfelle)(?!\p{L})/iu

const isToldOfPatient: Judge = ({ start, after }, text, known) =>
  !forQuestions.test(after) && isOfPatientBefore(text, start, known)

const isPhoneOfOne: Judge = (contact, text, known) =>
  (isMobile(contact.written) &&
    (isToldOf(text, contact, contact.before, contact.after) ||
      isOfThemselves(rowAround(text, contact.start)) ||
      ((isOfNamed(text, contact, known) || isBeforeNamed(text, contact, known)) &&
        !isAmongColleagues(text, contact)))) ||
  isHandedOn(text, contact, contact.written, contact.before, known) ||
  isOfTreated(text, contact, known) ||
  isToldOfPatient(contact, text, known)

const isOfDesk: Judge = ({ start, before, after }, text, known) =>
  isDesk(withoutLacking(before), withoutLacking(after)) &&
  !isKinOrOffice(text, start) &&
  !isBesideColleague(text, { start, end: start }, known)

const isPhoneOfOthers: Judge = (contact, text, known) => {
  const { start, written, before, after } = contact
  const isOnes = () => isOfTreated(text, contact, known) || isToldOfPatient(contact, text, known)
  return (
    isDayOrYear(written) ||
    known.isPhone(written) ||
    isThings(before, after) ||
    isOfDesk(contact, text, known) ||
    (isToBeCalled(written, before, after, isOnes) &&
      !isOfThemselves(rowAround(text, start)) &&
      !isHandedOn(text, contact, written, before, known))
  )
}

const isMailOfOne: Judge = (contact, text, known) =>
  isPrivate(contact.written) ||
  isSaidToBeOnes(text, contact, contact.before, known) ||
  isToldOfPatient(contact, text, known)

const isMailOfOthers: Judge = ({ written, before, after }, _, known) => {
  const local = localOf(before)
  const address = `${local}${written}`
  const lead = before.slice(0, before.length - local.length)
  return (
    known.isName(`${local}${written.charAt(0)}`.split(/[._-]/)) ||
    known.isMail(address) ||
    forTrying.test(address) ||
    atWork.test(written) ||
    sharedMailbox.test(before + written.charAt(0)) ||
    mine.test(lead) ||
    isDesk(lead, after)
  )
}

export const contactIn = (text: string, known: Known): Finding | null =>
  firstOf(text, known, writtenPhone, isPhoneOfOne, isPhoneOfOthers) ??
  firstOf(text, known, writtenMail, isMailOfOne, isMailOfOthers)
