/** Finds the age right behind a patient's name, though no word says that it is one: `pasienten Emil Lunde på 6`, `mor til Emil, 6,`. */

import type { Finding } from '../../finding.ts'
import type { Known } from '../../known.ts'
import { counted } from '../../words/ageWords.ts'
import { doing } from '../../words/folk.ts'
import { mayNamePatient, patientsIn } from '../patients/called.ts'
import { born } from '../who/beside.ts'

const says =
  '(?:er|var|ble|blei|vart|blir|is|was|turned|turns|fyller|fylte|på|aged|nå|no|now|bare|berre|just|snart|nesten)'
const age = '(?:[1-9]\\d?|10\\d)'
const behind = new RegExp(
  [
    `^\\)?(?:,? (?:som |who |og |and )?(?:${says} ){1,3}|, |: | \\(|\\. )(?<said>${age})${counted}(?!\\. ?\\p{Ll})`,
    `^\\)? (?<bare>${age})(?=[,;)]|\\.(?!\\d| ?\\p{Ll})|$|\\n| ${doing}(?!\\p{L}))`,
  ].join('|'),
  'iu',
)
const reach = 40

export const namedAgeIn = (text: string, known: Known): Finding | null => {
  if (!mayNamePatient(text)) return null
  for (const { end } of patientsIn(text, known)) {
    const found = behind.exec(text.slice(end, end + reach))
    const written = found?.groups?.said ?? found?.groups?.bare ?? ''
    const place = end + (found?.[0].length ?? 0)
    if (written !== '') return born({ start: place - written.length, end: place })
  }
  return null
}
