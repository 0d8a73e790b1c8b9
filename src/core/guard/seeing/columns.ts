/** Reads rows as they are copied from a table: each column apart, and each value behind the head of its column where there are heads. */

const column = /\t+/g

/** Nobody pastes more rows by hand; a longer text is read without its heads. */
const longest = 20_000
const mostColumns = 12
const head = /^[^\d\n]{0,24}$/

const isHead = (cells: readonly string[]): boolean =>
  cells.length > 1 &&
  cells.length <= mostColumns &&
  cells.every(cell => head.test(cell) && /\p{L}/u.test(cell))

/** `Navn⇥Alder` above `Kari⇥87` is `Navn: Kari; Alder: 87`: each row below heads that has as many cells. */
const withHeads = (text: string): string => {
  let heads: readonly string[] = []
  const rows = text.split('\n').map(line => {
    const cells = line.split('\t').map(cell => cell.trim())
    if (isHead(cells) && heads.length !== cells.length) {
      heads = cells
      return line
    }
    if (cells.length !== heads.length) return line
    return cells.map((cell, at) => `${heads[at]}: ${cell}`).join('; ')
  })
  return rows.join('\n')
}

/** What stands in a column of its own is no part of what stands before it. */
export const inColumns = (text: string): string =>
  (text.length <= longest ? withHeads(text) : text).replace(column, '; ')
