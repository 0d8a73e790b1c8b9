/** Digits in words, as they are read out in Bokmål, Nynorsk and English, and by neighbours in Danish, Swedish and Northern Sámi. */

import { eitherOf, replaceSome } from './replace.ts'

const ones = [
  'null zero oh nul noll nolla',
  'én éin eitt ett ein en et one okta',
  'to two två guokte',
  'tre three golbma',
  'fire four fyra njeallje',
  'fem five vihtta',
  'seks six sex guhtta',
  'sju syv seven čieža cieza',
  'åtte eight otte åtta gávcci gavcci',
  'ni nine nio ovcci',
]
export const teens = [
  'ti ten tio logi',
  'elleve eleven elva',
  'tolv twelve',
  'tretten thirteen tretton',
  'fjorten fourteen fjorton',
  'femten fifteen femton',
  'seksten sixteen sexton',
  'sytten søtten seventeen sjutton',
  'atten eighteen arton',
  'nitten nineteen nitton',
]
export const tens = [
  'tjue tyve twenty tjugo',
  'tretti tredve thirty tredive trettio',
  'førti forty fourty fyrre fyrtio',
  'femti fifty halvtreds femtio',
  'seksti sixty tres sextio',
  'sytti seventy halvfjerds sjuttio',
  'åtti eighty firs åttio',
  'nitti ninety halvfems nittio',
]

type Size = 'one' | 'teen' | 'ten' | 'hundred' | 'thousand' | 'times'
type Part = { readonly size: Size; readonly value: number }

/** On a keyboard without them: `aatte` and `atte`, `foerti` and `forti`. */
const spellingsOf = (word: string): readonly string[] => [
  word,
  word.replace(/[åä]/g, 'a').replace(/[øö]/g, 'o'),
  word.replace(/å/g, 'aa').replace(/ä/g, 'ae').replace(/[øö]/g, 'oe'),
]

const valued = (all: readonly string[], size: Size, numberAt: (at: number) => number) =>
  all.flatMap((words, at) =>
    words
      .split(' ')
      .flatMap(spellingsOf)
      .map(word => [word, { size, value: numberAt(at) }] as const),
  )

const parts: ReadonlyMap<string, Part> = new Map([
  ...valued(ones, 'one', at => at),
  ...valued(teens, 'teen', at => 10 + at),
  ...valued(tens, 'ten', at => 20 + 10 * at),
  ...valued(['hundre hundred'], 'hundred', () => 100),
  ...valued(['tusen thousand'], 'thousand', () => 1000),
  ...valued(['dobbelt dobbel double', 'trippel triple'], 'times', at => at + 2),
])

export const letter = 'a-zæøåéáäöčšž'
export const starts = `(?<![${letter}])`
const ends = `(?![${letter}])`

/** Danish for sixty ends its word, `tresju` is three and seven; Swedish for nine and ten goes before no g, `niogsytti` is seventy-nine. */
const onlyBefore = new Map([
  ['tres', ends],
  ['nio', '(?!g)'],
  ['tio', '(?!g)'],
])
const special = [...onlyBefore].map(([word, what]) => `${word}${what}`).join('|')
const anyPart = `(?:${special}|${eitherOf([...parts.keys()].filter(word => !onlyBefore.has(word)))})`
const partWithin = new RegExp(anyPart, 'gi')

/** The look ahead takes the longest part and never another: a long word is read once. */
export const wordOf = (group: number, end = ends): string =>
  `(?:(?=(${anyPart}))\\${group}-?(?:(?:og|and)(?=[${letter}]))?){1,14}${end}`
const spokenPhrase = new RegExp(`${starts}${wordOf(1)}(?:[ -](?:og |and )?${wordOf(2)}){0,12}`, 'gi')
const severalSpoken = new RegExp(`${starts}(?:${anyPart}(?:[\\s,.-]{0,3}|og|and| og | and )){3}`, 'i')

/** Words and figures in turns, as a phone writes what is dictated: `15 null tre 67 fire`. */
const inTurns = new RegExp(
  `(?<![\\d${letter}])(?:(?:\\d{1,6}|${anyPart}{1,2})(?:[\\s,.-]{1,3}(?:(?:og|and) )?)){4}`,
  'i',
)

export const spellings = (all: readonly string[]): string =>
  eitherOf(all.flatMap(words => words.split(' ')).flatMap(spellingsOf))
type Written = Part & { readonly from: number; readonly to: number }

const partsOf = (phrase: string): Written[] =>
  [...phrase.matchAll(partWithin)].flatMap(({ 0: word, index }) => {
    const part = parts.get(word.toLowerCase())
    return part ? [{ ...part, from: index, to: index + word.length }] : []
  })

type Read = { readonly digits: string; readonly used: number }

/** `femogsytti`: its first word belongs to no ten before it. */
const beginsOldWay = (phrase: string, one: Written, next: Written | undefined): boolean =>
  next?.size === 'ten' && /^(?:og|and)$/i.test(phrase.slice(one.to, next.from))

/** `apart`: a ten and a one in two words are two figures. */
const below = (
  phrase: string,
  all: readonly Written[],
  at: number,
  apart: boolean,
): { readonly value: number; readonly used: number } | null => {
  const [part, next] = [all[at], all[at + 1]]
  const isOne =
    part?.size === 'ten' &&
    next?.size === 'one' &&
    next.value > 0 &&
    !(apart && phrase.charAt(part.to) === ' ') &&
    !beginsOldWay(phrase, next, all[at + 2])
  if (isOne) return { value: part.value + next.value, used: 2 }
  return part && (part.size === 'one' || part.size === 'teen' || part.size === 'ten')
    ? { value: part.value, used: 1 }
    : null
}

/** `fire hundre og åttien`, `førtiåtte tusen ett hundre og tjuetre`. */
const large = (phrase: string, all: readonly Written[], at: number, apart: boolean): Read | null => {
  let [value, used] = [0, 0]
  for (const size of ['thousand', 'hundred'] as const) {
    const count = below(phrase, all, at + used, apart) ?? { value: 1, used: 0 }
    const unit = all[at + used + count.used]
    if (unit?.size !== size) continue
    value += count.value * unit.value
    used += count.used + 1
  }
  if (used === 0) return null
  const rest = below(phrase, all, at + used, apart)
  return { digits: String(value + (rest?.value ?? 0)), used: used + (rest?.used ?? 0) }
}

const readAt = (phrase: string, all: readonly Written[], at: number, apart: boolean): Read => {
  const [part, next] = [all[at], all[at + 1]]
  if (part?.size === 'times') return { digits: String(next?.value ?? '').repeat(part.value), used: 2 }
  /** `fireogfemti`, `fire og femti`: the old way of counting; `fire og femtito` is another one. */
  const isAlone = all[at + 2]?.size !== 'one' || all[at + 2]?.from !== next?.to
  if (
    part?.size === 'one' &&
    next?.size === 'ten' &&
    (isAlone ? /^ ?(?:og|and) ?$/i : /^(?:og|and)$/i).test(phrase.slice(part.to, next.from))
  )
    return { digits: String(next.value + part.value), used: 2 }
  const small = below(phrase, all, at, apart)
  return large(phrase, all, at, apart) ?? { digits: String(small?.value ?? ''), used: small?.used ?? 1 }
}

export const digitsOfPhrase = (phrase: string, apart = false): string => {
  const all = partsOf(phrase)
  let digits = ''
  for (let at = 0; at < all.length; ) {
    const read = readAt(phrase, all, at, apart)
    const before = all[at - 1]
    const isOneWord = before !== undefined && !/[ -]/.test(phrase.slice(before.to, all[at]?.from))
    digits += `${digits === '' || isOneWord ? '' : ' '}${read.digits}`
    at += read.used
  }
  return digits
}

export const holdsSpokenDigits = (text: string): boolean => severalSpoken.test(text)

/** In a text that has figures. */
export const holdsDigitsInTurns = (text: string): boolean => inTurns.test(text)

const tenAndOne = new RegExp(`${spellings(tens)} [${letter}]`, 'i')

/** `femti seks` is fifty-six, and may be fifty and six. */
export const mayBeApart = (text: string): boolean => tenAndOne.test(text)

export const withSpokenDigits = (text: string, apart = false): string =>
  replaceSome(text, spokenPhrase, ([phrase]) => digitsOfPhrase(phrase, apart))
