/** Finds the birth date that a birthday tells: the day, and how old the patient gets on it. */

import type { Finding } from '../../finding.ts'
import { months } from '../../words/dates.ts'
import { candidatesIn } from '../../words/near.ts'
import { placeOf } from '../../words/place.ts'
import { born } from '../who/beside.ts'

const month = `(?:${months})\\p{L}{0,7}\\.?(?!\\p{L})`
const day = `(?:\\d{1,2}(?:\\.|st|nd|rd|th)? ?(?:of )?${month}|\\d{1,2}[./]\\d{1,2}(?!\\d)|${month} \\d{1,2}(?!\\d))`
const turning = new RegExp(
  `(?<!\\p{L})(?:fyll(?:er|te)|blir|ble|blei|vart|turns?|turned|turning|will be|rund(?:er|ar|et|a)) (?:[1-9]\\d?|10\\d)(?: år| years(?: old)?)?,? (?:(?:den|no|nå|nå i|på|on|the|alt|allerede) ){0,3}${day}`,
  'giu',
)

const one =
  /(?<!\p{L})(?:pas(?:ient(?:en)?)?|pt|bruk[ae]r(?:en)?|beboer(?:en)?|bebuar(?:en)?|klient(?:en)?|patient|client|resident)(?![\p{L}-])/iu

export const birthdayIn = (text: string): Finding | null => {
  if (!one.test(text)) return null
  for (const match of candidatesIn(text, turning)) return born(placeOf(match))
  return null
}
