/** Finds a link that leads to one patient: a map of their home, where they are, what they call themselves elsewhere. */

import { type Finding, finding } from '../../finding.ts'
import { candidatesIn } from '../../words/near.ts'
import { leadTo } from '../../words/place.ts'
import { holdsPatient, patientWords } from '../../words/words.ts'

const leading = new RegExp(
  [
    '(?<map>google\\.[a-z.]{2,6}/maps|maps\\.google\\.[a-z]|maps\\.app\\.goo\\.gl|goo\\.gl/maps|maps\\.apple\\.com|bing\\.com/maps|openstreetmap\\.org|norgeskart\\.no|(?<![a-z])kart\\.[a-z0-9-]{2,30}\\.no|what3words\\.com|geo:\\d)',
    '(?<place>(?<![\\d.])\\d{2}\\.\\d{3,8}[,;]? {0,1}\\d{1,2}\\.\\d{3,8}(?!\\d))',
    '(?<profile>(?:facebook\\.com|fb\\.com|instagram\\.com|tiktok\\.com|snapchat\\.com/add|linkedin\\.com/in|1881\\.no/person)/[\\w.@-]{3})',
    '(?<handle>(?<![\\w.])(?:@|live:)[a-z][\\w.]{3,30}(?![\\w@]))',
    '(?<ip>(?<![\\d.])\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\d.]))',
  ].join('|'),
  'giu',
)

const said = 80

/** The clinic's own, and the way to it. */
const ours =
  /klinikk|sykehus|sjukehus|avdeling|legevakt|legekontor|helsesenter|kontor|(?<!\p{L})(?:oppmøte|møte|møter|parker|inngang|resepsjon|apotek|buss|hit|oss|vår|våre|our|us|følg|follow|clinic|hospital|entrance|forening|kart til|kartet til|fram|fant ikke|finne?r?(?![\p{L}.]))/iu
const saysName =
  /(?:(?<!\p{L})(?:er|is|heter|heiter|called|kaller seg|profil\p{L}*|bruk[ae]rnavn\p{L}*|konto\p{L}*|snap\p{L}*|insta\p{L}*|skype\p{L}*|navn\p{L}*|name))[^.!?,\n]{0,24}$/iu
const saysAddress =
  /(?<!\p{L})(?:pasientens?|pasientens|patient's|hans|hennes|his|her) ip\p{L}*(?:-adress[ea]n?)?[^.!?,\n\d]{0,12}$/iu

/** `… pasientens hus`, `… er profilen til bruker`: right behind, and not what the patient did next. */
const behind = new RegExp(
  `^[^\\s,;]{0,60}[\\s,;(–-]{1,3}(?:(?:er|is|det er|that is) )?(?:(?:profilen|posisjonen|kartet|huset|adressen) )?(?:(?:til|hos|for|of) )?(?:the )?${patientWords.source}(?=[).,;]|$| (?:sin|sitt|si|hus|heim|hjem|bor|bur|er|profil|konto|lives|house|home|profile))`,
  'iu',
)
const isSaidBehind = (after: string): boolean => behind.test(after)

const isOnes = (text: string, match: RegExpExecArray): boolean => {
  const { index, groups } = match
  const before =
    leadTo(text, index, said)
      .split(/[!?]|(?<=\p{Ll}{3})\.\s/u)
      .at(-1) ?? ''
  const after = text.slice(index + match[0].length, index + match[0].length + said)
  const isSaidBefore = holdsPatient(before)
  if (!isSaidBefore && !isSaidBehind(after)) return false
  if (groups?.handle !== undefined) return saysName.test(before)
  if (groups?.ip !== undefined) return saysAddress.test(before)
  return !ours.test(before + text.slice(index, index + said))
}

/** A map or a profile needs no digit. */
export const mayLeadToOne = (text: string): boolean =>
  text.includes('/') && /\.(?:com|no|gl|org)\//.test(text) && mayLead.test(text)

export const mayLead =
  /[a-z\d]\.(?:com|no|gl|org|[a-z]{2,3}\/)|[@:][a-z]|geo:|\d\.\d{3,8}[,;]? ?\d{1,2}\.\d{3}|\d\.\d{1,3}\.\d{1,3}\.\d/i

export const linkIn = (text: string): Finding | null => {
  if (!mayLead.test(text)) return null
  for (const match of candidatesIn(text, leading))
    if (isOnes(text, match))
      return finding('D', match.groups?.handle ? 'contact' : 'address', match[0].length)
  return null
}
