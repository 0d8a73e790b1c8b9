/** Numbers as people write them in words, up to twenty: `registrer tolv`. What is an article too, such as `en`, is none. */

import { fold } from '../../../core/fold.ts'

const words: readonly string[] = [
  'ingen inga null none zero',
  'én ett eitt one',
  'to two',
  'tre three',
  'fire four',
  'fem five',
  'seks six',
  'sju syv seven',
  'åtte eight',
  'ni nine',
  'ti ten',
  'elleve eleven',
  'tolv twelve',
  'tretten thirteen',
  'fjorten fourteen',
  'femten fifteen',
  'seksten sixteen',
  'sytten seventeen',
  'atten eighteen',
  'nitten nineteen',
  'tjue twenty',
]

const byWord = new Map(
  words.flatMap((line, number) => line.split(' ').map(word => [fold(word), String(number)] as const)),
)

/** Folded. */
export const spoken: readonly string[] = [...byWord.keys()]

/** `null` for any other word. It is folded already. */
export const writtenOut = (word: string): string | null => byWord.get(word) ?? null
