/** A text in one spelling for all, that remembers where in the original each letter stands. Pure. */

import { own } from './own.ts'

type Folded = {
  readonly text: string
  /** Where in the original the letters from here to there stand. */
  readonly span: (from: number, to: number) => readonly [from: number, to: number]
}

/** More signs than people write with. */
const mostFolds = 5_000

/** Letters that no accent is parted from. */
const letters: Readonly<Record<string, string>> = {
  æ: 'a',
  ø: 'o',
  ð: 'd',
  đ: 'd',
  ł: 'l',
  þ: 't',
  ß: 's',
  ı: 'i',
  ς: 'σ',
}

const isMark = /^\p{M}+$/u
const dropped = /[\p{M}'’‘ʼ`´\u00ad\u200b-\u200d]/gu

const plainly = (text: string): string =>
  text
    // It would become a space.
    .replaceAll('´', '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(dropped, '')
    .replace(/[æøðđłþßıς]/g, letter => own(letters, letter) ?? '')

/** The spelling alone, fast. */
export const foldPlain = (text: string): string =>
  plainly(text).replace(/a[ae]+|oe+/g, ([first = '']) => first)

const folds = new Map<string, string>()

const foldOne = (sign: string): string => {
  const known = folds.get(sign)
  if (known !== undefined) return known
  const folded = plainly(sign)
  if (folds.size < mostFolds) folds.set(sign, folded)
  return folded
}

/** As `ae`, `oe` and `aa` stand for one letter. */
const isSecond = (before: string, now: string): boolean =>
  (now === 'e' && (before === 'a' || before === 'o')) || (now === 'a' && before === 'a')

export const foldText = (original: string): Folded => {
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  let at = 0
  for (const sign of original) {
    const end = at + sign.length
    const folded = foldOne(sign)
    if (isSecond(text.at(-1) ?? '', folded) || isMark.test(sign)) {
      if (ends.length > 0) ends[ends.length - 1] = end
    } else {
      for (let nth = 0; nth < folded.length; nth += 1) {
        starts.push(at)
        ends.push(end)
      }
      text += folded
    }
    at = end
  }
  return { text, span: (from, to) => [starts[from] ?? at, ends[to - 1] ?? at] }
}
