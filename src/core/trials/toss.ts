/** What a trial is counted from: one person, or one unit, in one week, with what the coin showed and what was seen. */

export type Toss = {
  /** Nobody's name: who is who does not matter, only who is the same. */
  readonly whose: string
  readonly isHeads: boolean
  /** Did it or didn't, 1 or 0; or a share from 0 to 1. Seen in the same way whatever the coin showed. */
  readonly outcome: number
}

/**
 * The coins and outcomes of those who can tell anything, as long rows of numbers. Each outcome is how far it is from what
 * is usual for its own person: who differs from whom is no effect of a coin.
 */
export type Table = {
  readonly size: number
  readonly people: number
  readonly outcomes: Float64Array
  readonly heads: Float64Array
  /** As `outcomes`, of the coins themselves. */
  readonly headsApart: Float64Array
}

export const tableOf = (tosses: readonly Toss[]): Table => {
  const told = [...Map.groupBy(tosses, ({ whose }) => whose).values()].filter(({ length }) => length > 1)
  const rows = told.flatMap(own => {
    const usual = own.reduce((sum, { outcome }) => sum + outcome, 0) / own.length
    const often = own.filter(one => one.isHeads).length / own.length
    return own.map(({ isHeads, outcome }) => {
      const heads = isHeads ? 1 : 0
      return [outcome - usual, heads, heads - often] as const
    })
  })
  return {
    size: rows.length,
    people: told.length,
    outcomes: Float64Array.from(rows, ([outcome]) => outcome),
    heads: Float64Array.from(rows, ([, heads]) => heads),
    headsApart: Float64Array.from(rows, ([, , apart]) => apart),
  }
}

export const sumOf = (these: Float64Array, where: Float64Array): number => {
  let sum = 0
  for (let at = 0; at < these.length; at += 1) sum += (these[at] ?? 0) * (where[at] ?? 0)
  return sum
}
