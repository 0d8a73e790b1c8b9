/** A text's digits in a row, each with how it is tied to the one before: the form in which windows are cheap to judge. */

/** The digit follows directly. */
export const glued = 0
/** Only spaces, line breaks, dots, dashes, slashes or underscores lie between. */
export const joined = 1
/** Other signs lie between, but no letter. */
export const loose = 2
/** One letter lies between. */
const lettered = 3
/** Words lie between, or nothing comes before. */
export const apart = 4

export type Digits = {
  readonly count: number
  readonly value: Uint8Array
  /** Where in the text each digit stands. */
  readonly place: Uint32Array
  /** One more than there are digits: the end is `apart`. */
  readonly tie: Uint8Array
  /** The digits with which groups begin; one more than there are groups, the end. */
  readonly starts: Uint32Array
  readonly groups: number
}

const tieByCode = ((): Uint8Array => {
  const table = new Uint8Array(0x10000).fill(loose)
  const all = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code)).join('')
  for (const { 0: letters, index } of all.matchAll(/\p{L}+/gu))
    table.fill(lettered, index, index + letters.length)
  for (const char of ' \t\n\r.-/_\\') table[char.charCodeAt(0)] = joined
  return table
})()

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

const countOf = (text: string): number => {
  let count = 0
  for (let index = 0; index < text.length; index += 1) if (isDigit(text.charCodeAt(index))) count += 1
  return count
}

export const digitsOf = (text: string): Digits => {
  const size = countOf(text)
  const value = new Uint8Array(size)
  const place = new Uint32Array(size)
  const tie = new Uint8Array(size + 1)
  const starts = new Uint32Array(size + 1)
  let count = 0
  let groups = 0
  let between = apart
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (isDigit(code)) {
      value[count] = code - 0x30
      place[count] = index
      tie[count] = between
      if (between !== glued) {
        starts[groups] = count
        groups += 1
      }
      count += 1
      between = glued
    } else {
      const kind = tieByCode[code] ?? loose
      if (kind > between) between = kind
      else if (kind === lettered) between = apart
    }
  }
  tie[count] = apart
  starts[groups] = count
  return { count, value, place, tie, starts, groups }
}

/** `size` digits in a row that begin and end where groups do. */
export type Window = {
  readonly first: number
  readonly groups: number
  /** Other digits are joined to it. */
  readonly embedded: boolean
  /** Only letters, or nothing, stand beside it. */
  readonly alone: boolean
  readonly hasLoose: boolean
  readonly hasLetters: boolean
}

export const windowAt = (
  { count, tie }: Digits,
  first: number,
  size: number,
  mostGroups = size,
): Window | null => {
  const end = first + size
  const before = tie[first] ?? apart
  const after = tie[end] ?? apart
  if (end > count || before === glued || after === glued) return null
  let groups = 1
  let hasLoose = false
  let hasLetters = false
  for (let index = first + 1; index < end; index += 1) {
    const kind = tie[index]
    if (kind === apart) return null
    if (kind !== glued) groups += 1
    if (groups > mostGroups) return null
    if (kind === loose) hasLoose = true
    if (kind === lettered) hasLetters = true
  }
  const embedded = before === joined || after === joined
  return { first, groups, embedded, alone: before >= lettered && after >= lettered, hasLoose, hasLetters }
}

/** Whether so many digits from here end where a group ends: asked first, as most do not. */
export const endsGroup = ({ count, tie }: Digits, first: number, size: number): boolean =>
  first + size <= count && tie[first + size] !== glued

export const endOfGroup = ({ tie }: Digits, first: number): number => {
  let end = first + 1
  while (tie[end] === glued) end += 1
  return end
}
