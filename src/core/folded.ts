/** A text in one spelling for all, that remembers where in the original each letter stands. Pure. */

import { own } from './own.ts'

type Folded = {
  readonly text: string
  /** Where in the original the letters from here to there stand. */
  readonly span: (from: number, to: number) => readonly [from: number, to: number]
}

/** More signs than people write with. */
const mostFolds = 5_000

/** Letters that no accent is parted from; some are written as two. */
const letters: Readonly<Record<string, string>> = {
  æ: 'a',
  ø: 'o',
  ð: 'd',
  đ: 'd',
  ł: 'l',
  þ: 'th',
  ß: 'ss',
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

/** One sign as an address writes it, in one to four octets, or as SharePoint writes one in the name of a field. */
const coded =
  /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}|_x[\da-f]{4}_/gi

const decoded = (code: string): string => {
  try {
    return code.startsWith('%')
      ? decodeURIComponent(code)
      : String.fromCharCode(Number.parseInt(code.slice(2, -1), 16))
  } catch {
    return code
  }
}

const isCoded = (text: string): boolean => text.includes('%') || text.includes('_')

/** Of what is coded, what it stands for. */
export const uncoded = (text: string): string => (isCoded(text) ? text.replace(coded, decoded) : text)

/** The spelling alone, fast. */
export const foldPlain = (text: string): string =>
  plainly(uncoded(text)).replace(/a[ae]+|oe+/g, ([first = '']) => first)

type Sign = readonly [sign: string, length: number]

/** What is coded counts as the sign that it stands for, once. */
const signsIn = (text: string): readonly Sign[] => {
  const plain = (part: string): readonly Sign[] => [...part].map(sign => [sign, sign.length])
  const signs: Sign[] = []
  let at = 0
  for (const { 0: code, index } of isCoded(text) ? text.matchAll(coded) : []) {
    signs.push(...plain(text.slice(at, index)), [decoded(code), code.length])
    at = index + code.length
  }
  return [...signs, ...plain(text.slice(at))]
}

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
  for (const [sign, length] of signsIn(original)) {
    const end = at + length
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
