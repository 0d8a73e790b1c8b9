/** How somebody who writes of themselves can be reached: no phone, mailbox or account in their words is a desk's, but for the house's own. */

import type { Known } from '../known.ts'
import { hasLookalike, withLettersAsDigits } from '../seeing/lookalikes.ts'
import { withPhonesWhole, withWordsAsDigits } from '../seeing/readings.ts'
import { givenNames, surnames } from '../words/givenNames.ts'
import { candidatesIn } from '../words/near.ts'
import { leadTo } from '../words/place.ts'

/** Digits as they are grouped in a phone, over a line's end too. */
const grouped = /(?<!\d|\d[.,:])(?:\+ ?)?\(?\d{1,8}\)?(?:[ ./_·–,;:*+|\n-]{1,3}\(?\d{1,8}\)?){0,9}(?!\d)/g

const times = /^[0-2]?\d[.:][0-5]\d(?:[ –,;\n-]{1,3}[0-2]?\d[.:][0-5]\d)+$/
const years = /^(?:19|20)\d\d(?:[ ./–,;\n-]{0,3}(?:19|20)\d\d)+$/
const days = /^[0-3]?\d[./][01]?\d(?:[ –,;\n-]{1,3}[0-3]?\d[./][01]?\d)+$/
const dayOfYear = /^(?:[0-3]?\d[ ./-]?[01]?\d[ ./-]?(?:19|20)\d\d|(?:19|20)\d\d[ .-]?[01]\d[ .-]?[0-3]\d)$/
/** A fault has a number as long as a phone. */
const ofFault =
  /(?:feil(?:kode|nummer|melding)?|kode|code|error)(?: ?(?:nr|nummer|er|is|var|was))?[ .:#]{1,3}$/i

/** *Rom 21, 22, 23, 24*: what is counted up or down, with a comma between, is a list. */
const isCounted = (written: string): boolean => {
  if (!/[,;]/.test(written) || /[^\d,; ]/.test(written)) return false
  const listed = written.split(/[,; ]+/).map(Number)
  return [1, -1].some(way => listed.every((one, at) => at === 0 || (one - (listed[at - 1] ?? 0)) * way > 0))
}

const isPhone = (written: string, before: string, known: Known): boolean => {
  const digits = written.replace(/\D/g, '')
  if (known.isPhone(written)) return false
  if (/^(?:\+|00[1-9])/.test(written)) return digits.length >= 8 && digits.length <= 15
  if ([times, years, days, dayOfYear].some(kind => kind.test(written))) return false
  if (isCounted(written) || ofFault.test(before)) return false
  if (digits.length === 10 && digits.startsWith('47')) return /^[2-9]/.test(digits.slice(2))
  return digits.length === 8 && /^[2-9]/.test(digits)
}

const readingsOf = (text: string): readonly string[] => {
  const spoken = withPhonesWhole(withWordsAsDigits(text))
  return [...new Set([text, spoken, ...(hasLookalike(text) ? [withLettersAsDigits(text)] : [])])]
}

const holdsPhone = (text: string, known: Known): boolean => {
  for (const match of candidatesIn(text, grouped))
    if (isPhone(match[0].trim(), leadTo(text, match.index, 24), known)) return true
  return false
}

const mail =
  /[\p{L}\d_+-] ?(?:@|[([{] ?(?:at|a|@|(?:alfa)?krøll(?:alfa)?) ?[)\]}]|(?:alfa)?krøll(?:alfa)?|snabel[ -]?a) ?[\p{L}\d-]{1,63} ?(?:\.|[([] ?(?:dot|punktum|prikk|\.) ?[)\]]|dot|punktum|prikk) ?[\p{L}]{2}/iu

/** With a path it leads to one meeting, one person or one page. */
const path =
  /https?:\/\/\S{0,99}[^\s/]\/[^\s/]|(?<![\p{L}\d])(?:[\p{L}\d-]{1,63}\.){1,4}(?:no|com|net|org|me|io|ee|se|dk|fi|pl|uk|eu|info|app|gl|ly)\/[\p{L}\d@_]/iu
const domain =
  /(?<![\p{L}\d])(?:[\p{L}\d-]{1,63}\.){1,4}(?:no|com|net|org|me|io|se|dk|fi|pl|uk|eu|info)(?![\p{L}\d])/giu

const namesSomebody = (address: string): boolean =>
  address
    .toLowerCase()
    .split(/[.-]/)
    .slice(0, -1)
    .some(part => part.length > 3 && (givenNames.has(part) || surnames.has(part)))

const holdsNamedDomain = (text: string): boolean => {
  for (const [address] of candidatesIn(text, domain)) if (namesSomebody(address)) return true
  return /www\.\S{3}/i.test(text)
}

const handle = /(?<![\p{L}\d.@])@[\p{L}\d_]{3}/iu
const app =
  '(?:snap(?:chat)?|insta(?:gram)?|facebook|fb|messenger|tiktok|telegram|whatsapp|signal|skype|discord|twitter|linkedin)'
const account = new RegExp(
  [
    `(?<!\\p{L})${app}(?:-?\\p{L}{0,10})?[ :]{1,3}(?:(?:min|mi|mitt|mine|my|name|navn|er|is|heter|heiter|id) ?:? ){0,3}[\\p{L}.]{0,30}[\\p{L}.][\\d_]`,
    `(?<!\\p{L})${app}\\p{L}{0,5} (?:min|mi|mitt|my)? ?(?:heter|heiter|is called) \\p{L}{3}`,
    `(?<!\\p{L})my ${app} (?:is|name is) \\p{L}{2,30}[\\d_.]`,
  ].join('|'),
  'iu',
)

export const isReached = (text: string, known: Known): boolean =>
  mail.test(text) ||
  path.test(text) ||
  handle.test(text) ||
  account.test(text) ||
  holdsNamedDomain(text) ||
  readingsOf(text).some(reading => holdsPhone(reading, known))
