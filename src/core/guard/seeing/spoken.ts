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
  'åtte atte eight otte åtta gávcci gavcci',
  'ni nine nio ovcci',
]
const teens = [
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
const tens = [
  'tjue tyve twenty tjugo',
  'tretti tredve thirty tredive trettio',
  'førti forti forty fourty fyrre fyrtio',
  'femti fifty halvtreds femtio',
  'seksti sixty tres sextio',
  'sytti seventy halvfjerds sjuttio',
  'åtti atti eighty firs åttio',
  'nitti ninety halvfems nittio',
]

type Size = 'one' | 'teen' | 'ten' | 'hundred' | 'thousand' | 'times'
type Part = { readonly size: Size; readonly value: number }

const valued = (all: readonly string[], size: Size, numberAt: (at: number) => number) =>
  all.flatMap((words, at) => words.split(' ').map(word => [word, { size, value: numberAt(at) }] as const))

const parts: ReadonlyMap<string, Part> = new Map([
  ...valued(ones, 'one', at => at),
  ...valued(teens, 'teen', at => 10 + at),
  ...valued(tens, 'ten', at => 20 + 10 * at),
  ...valued(['hundre hundred'], 'hundred', () => 100),
  ...valued(['tusen thousand'], 'thousand', () => 1000),
  ...valued(['dobbelt dobbel double', 'trippel triple'], 'times', at => at + 2),
])

const letter = 'a-zæøåéáäöčšž'
const starts = `(?<![${letter}])`
const ends = `(?![${letter}])`

/** Danish for sixty ends its word: `tresju` is three and seven. */
const sixty = 'tres'
const anyPart = `(?:${sixty}${ends}|${eitherOf([...parts.keys()].filter(word => word !== sixty))})`
const partWithin = new RegExp(anyPart, 'gi')

/** The look ahead takes the longest part and never another: a long word is read once. */
const wordOf = (group: number, end = ends): string =>
  `(?:(?=(${anyPart}))\\${group}-?(?:(?:og|and)(?=[${letter}]))?){1,14}${end}`
const spokenPhrase = new RegExp(`${starts}${wordOf(1)}(?:[ -](?:og |and )?${wordOf(2)}){0,12}`, 'gi')
const severalSpoken = new RegExp(`${starts}(?:${anyPart}(?:[\\s,.-]{0,3}|og|and| og | and )){3}`, 'i')

const overTen = eitherOf([...tens, ...teens].flatMap(words => words.split(' ')))
const beforeAge =
  'er|is|på|fyller|fylte|fylt|blir|ble|blei|vart|blitt|født|fødde?|born|over|nær|nærmere|nærmare|nesten|snart|runder|rundar|passerte|aged?|alder|turns|turned|årgang'
/** `åttisju år`, `er åttisju`, `, åttisju,`, `født nittenfemtiseks`, `åttiåringen`, `sju månader`: how old somebody is. */
const spokenAge = new RegExp(
  [
    `${starts}${wordOf(1)}(?: ${wordOf(2)})?(?=[ -](?:år|years?|y\\/?o|mnd|m[åa]n[ae]d(?:er|ar)?|months?|uke[rn]?|veker|weeks?)(?![${letter}]))`,
    `(?<=${starts}(?:${beforeAge})(?: i| in| no| nå|:)? )(?=${overTen})${wordOf(3)}(?: ${wordOf(4)})?`,
    `(?<=[${letter}], )(?=${overTen})${wordOf(5)}(?=(?: nå| no| now)?,)`,
    `(?<=${starts}(?:turn(?:s|ed|ing)|fyl(?:ler|te|t)) )${wordOf(6)}(?=[,.;!?)]|$| (?:last|yesterday|today|tomorrow|this|next|in|på|i|neste|sist|nå|no|og|and)(?![${letter}]))`,
    `${starts}(?=${overTen})${wordOf(7, '(?=-?(?:år(?:a|ene|gang|i|ing|s)|tall?et|modell))')}`,
  ].join('|'),
  'gi',
)
/** Asked of every line: a ten, or years. */
const tellsAge =
  /[trms]ti|tjue|tyve|redve|(?:[nrfxh]|ine)ty|[^a-zæøå]år[^a-zæøå]|[^a-zæøå]m(?:nd|ånad|åned|onth)|years|ties[^a-z]|f[øo]d[dt] (?:i|for) |born (?:in|last|yester|today)|turn(?:s|ed|ing) [a-z]{3}|fyl(?:ler|te|t) [a-zå]{2}/i

type Written = Part & { readonly from: number; readonly to: number }

const partsOf = (phrase: string): Written[] =>
  [...phrase.matchAll(partWithin)].flatMap(({ 0: word, index }) => {
    const part = parts.get(word.toLowerCase())
    return part ? [{ ...part, from: index, to: index + word.length }] : []
  })

type Read = { readonly digits: string; readonly used: number }

const below = (
  all: readonly Written[],
  at: number,
): { readonly value: number; readonly used: number } | null => {
  const [part, next] = [all[at], all[at + 1]]
  if (part?.size === 'ten' && next?.size === 'one' && next.value > 0)
    return { value: part.value + next.value, used: 2 }
  return part && (part.size === 'one' || part.size === 'teen' || part.size === 'ten')
    ? { value: part.value, used: 1 }
    : null
}

/** `fire hundre og åttien`, `førtiåtte tusen ett hundre og tjuetre`. */
const large = (all: readonly Written[], at: number): Read | null => {
  let [value, used] = [0, 0]
  for (const size of ['thousand', 'hundred'] as const) {
    const count = below(all, at + used) ?? { value: 1, used: 0 }
    const unit = all[at + used + count.used]
    if (unit?.size !== size) continue
    value += count.value * unit.value
    used += count.used + 1
  }
  if (used === 0) return null
  const rest = below(all, at + used)
  return { digits: String(value + (rest?.value ?? 0)), used: used + (rest?.used ?? 0) }
}

const readAt = (phrase: string, all: readonly Written[], at: number): Read => {
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
  const small = below(all, at)
  return large(all, at) ?? { digits: String(small?.value ?? ''), used: small?.used ?? 1 }
}

const digitsOfPhrase = (phrase: string): string => {
  const all = partsOf(phrase)
  let digits = ''
  for (let at = 0; at < all.length; ) {
    const read = readAt(phrase, all, at)
    const before = all[at - 1]
    const isOneWord = before !== undefined && !/[ -]/.test(phrase.slice(before.to, all[at]?.from))
    digits += `${digits === '' || isOneWord ? '' : ' '}${read.digits}`
    at += read.used
  }
  return digits
}

export const mayTellAge = (text: string): boolean => tellsAge.test(text)

export const holdsSpokenDigits = (text: string): boolean => severalSpoken.test(text)

export const withSpokenDigits = (text: string): string =>
  replaceSome(text, spokenPhrase, ([phrase]) => digitsOfPhrase(phrase))

export const withSpokenAges = (text: string): string =>
  replaceSome(text, spokenAge, ([phrase]) => digitsOfPhrase(phrase).replaceAll(' ', ''))
