/** Finds a phone or an e-mail address near a word about one person, unless the words around it say that it is a desk's. */

import { type Finding, finding } from '../finding.ts'
import type { Known } from '../known.ts'
import { isDesk, isToBeCalled, mine } from './desks.ts'
import { candidatesIn, type Near, nearIn } from './near.ts'
import { isThings } from './things.ts'
import { patientWords } from './words.ts'

const reach = 60

const writtenPhone =
  /(?<![a-zæøå\d]|\d[./-])(?:(?:\+|00)?47[ .-]?)?(?:[2-9]\d{7}|[2-9]\d(?:[ .-]\d{3}){2}|[2-9]\d \d{6}|[2-9]\d(?:[ .-]\d\d){3}|[2-9]\d\d[ .-]\d\d[ .-]\d{3}|[2-9]\d{3} \d{4}|[2-9]\d\d \d{5}|[2-9]\d\d \d{3} \d\d|[2-9]\d{4} \d{3}|[2-9](?:[ .-]\d){7})(?!\d|[ ./-]\d)|(?<![\d+])\+\d{1,3}(?:[ -]?\d{2,4}){2,4}(?!\d)/gi

const at = '(?:@| ?[([]at[)\\]] ?| ?(?:alfa)?krøll(?:alfa)? ?)'
const dot = '(?:\\.| ?[([](?:dot|punktum|prikk|\\.)[)\\]] ?| (?:dot|punktum|prikk) )'
const writtenMail = new RegExp(
  `[\\w+-]${at}[\\w-]{1,63}(?:${dot}[\\w-]{1,63}){1,5}|[\\w+-] at [\\w-]{1,63} (?:dot|punktum|prikk) [a-z]{2,6}`,
  'gi',
)

const isDayOrYear = (written: string): boolean => /^(?:19|20)\d\d(?:[01]\d[0-3]\d| \d{4})$/.test(written)

const sharedMailbox =
  /(?:support|post|hjelp|help|st[oø]tte|desk|drift|info|reply|ikt|it|resepsjon|poliklinikk|booking|time|kontakt|firmapost|(?:poliklinikk|resepsjon|avdeling|ekspedisjon|klinikk|sekretariat|legevakt|sykehus|sjukehus)[a-z]{0,4})[\w.+-]?$/i
/** Staff write from here. */
const atWork =
  /@(?:[\w-]+\.)*(?:[\w-]*(?:sykehus|sjukehus|helse|-hf|ahus|unn|stolav|nhn|kommune|hospital)[\w-]*)\.(?:no|org|com)$/i

const context = 64

const near = (
  text: string,
  pattern: RegExp,
  isOther: (match: string, before: string, after: string) => boolean,
): Finding | null => {
  const nearPatient: Near = nearIn(text, patientWords, reach)
  for (const match of candidatesIn(text, pattern)) {
    const start = match.index
    const end = start + match[0].length
    if (!nearPatient(start, end)) continue
    const before = text.slice(Math.max(0, start - context), start)
    if (!isOther(match[0], before, text.slice(end, end + context)))
      return finding('D', 'contact', end - start)
  }
  return null
}

export const contactIn = (text: string, known: Known): Finding | null =>
  near(
    text,
    writtenPhone,
    (written, before, after) =>
      isDayOrYear(written) ||
      known.isPhone(written) ||
      isThings(before, after) ||
      isDesk(before, after) ||
      isToBeCalled(written, before, after),
  ) ??
  near(text, writtenMail, (written, before, after) => {
    const local = /[\w.+-]*$/.exec(before)?.[0] ?? ''
    const address = `${local}${written}`
    return (
      known.isMail(address) ||
      atWork.test(written) ||
      sharedMailbox.test(before + written.charAt(0)) ||
      mine.test(before.slice(0, before.length - local.length)) ||
      isDesk(before.slice(0, before.length - local.length), after)
    )
  })
