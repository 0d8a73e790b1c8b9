/** Where a value ends in JSON, without reading it. */

const quote = 0x22
const backslash = 0x5c
const comma = 0x2c
const opening = new Set([0x7b, 0x5b])
const closing = new Set([0x7d, 0x5d])

/** Behind the closing quote; -1 where only a real parser can tell. */
const textEnd = (signs: string, from: number): number => {
  const end = signs.indexOf('"', from + 1)
  return end === -1 || signs.charCodeAt(end - 1) === backslash ? -1 : end + 1
}

/** Behind the value that begins at `from`; -1 where only a real parser can tell. */
export const valueEnd = (signs: string, from: number): number => {
  let depth = 0
  for (let at = from; at < signs.length; ) {
    const sign = signs.charCodeAt(at)
    const closes = closing.has(sign)
    if (depth === 0 && (sign === comma || closes)) return at
    if (sign === quote) at = textEnd(signs, at)
    else at++
    if (at === -1) return -1
    if (opening.has(sign)) depth++
    else if (closes) depth--
    if (depth === 0 && (sign === quote || closes)) return at
  }
  return -1
}
