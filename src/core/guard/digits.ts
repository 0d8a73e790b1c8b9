/** A text's digits in a row, each with how it is tied to the one before: the form in which windows are cheap to judge. */

/** The digit follows directly. */
export const glued = 0
/** Only spaces, line breaks, dots, dashes, slashes or underscores lie between. */
export const joined = 1
/** Other punctuation lies between. */
const loose = 2
/** A letter or another sign lies between, or nothing comes before. */
export const apart = 3

export type Digits = {
  readonly count: number
  readonly value: Uint8Array
  /** Where in the text each digit stands. */
  readonly place: Uint32Array
  /** One more than there are digits: the end is `apart`. */
  readonly tie: Uint8Array
}

const tieByCode = new Uint8Array(128).fill(apart)
for (const char of ' \t\n\r.-/_\\') tieByCode[char.charCodeAt(0)] = joined
for (const char of ',;:|*+()[]{}\'"~=<>`#&') tieByCode[char.charCodeAt(0)] = loose

export const digitsOf = (text: string): Digits => {
  const value = new Uint8Array(text.length)
  const place = new Uint32Array(text.length)
  const tie = new Uint8Array(text.length + 1)
  let count = 0
  let between = apart
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code >= 0x30 && code <= 0x39) {
      value[count] = code - 0x30
      place[count] = index
      tie[count] = between
      count += 1
      between = glued
    } else {
      const kind = code < 128 ? (tieByCode[code] ?? apart) : apart
      if (kind > between) between = kind
    }
  }
  tie[count] = apart
  return { count, value, place, tie }
}

/** `size` digits in a row that begin and end where groups do, with the lengths of their groups. */
export type Window = {
  readonly first: number
  readonly groups: number
  /** Other digits are joined to it. */
  readonly embedded: boolean
  /** Only letters, or nothing, stand beside it. */
  readonly alone: boolean
  readonly hasLoose: boolean
}

export const windowAt = ({ count, tie }: Digits, first: number, size: number): Window | null => {
  const end = first + size
  const before = tie[first] ?? apart
  const after = tie[end] ?? apart
  if (end > count || before === glued || after === glued) return null
  let groups = 1
  let hasLoose = false
  for (let index = first + 1; index < end; index += 1) {
    const kind = tie[index]
    if (kind === apart) return null
    if (kind !== glued) groups += 1
    if (kind === loose) hasLoose = true
  }
  const embedded = before === joined || after === joined
  return { first, groups, embedded, alone: before === apart && after === apart, hasLoose }
}

export const groupsOf = ({ tie }: Digits, first: number, size: number): number[] => {
  const lengths: number[] = []
  let length = 1
  for (let index = first + 1; index < first + size; index += 1) {
    if (tie[index] === glued) {
      length += 1
    } else {
      lengths.push(length)
      length = 1
    }
  }
  lengths.push(length)
  return lengths
}
