/** What a trial is counted from: one person, or one unit, in one week, with what the coin showed and what was seen. */

export type Toss = {
  /** Nobody's name: who is who does not matter, only who is the same. */
  readonly whose: string
  readonly isHeads: boolean
  /** Did it or didn't, 1 or 0; or a share from 0 to 1; `null` where nothing is known. Seen in the same way whatever the coin showed. */
  readonly outcome: number | null
}

export type KnownToss = Toss & { readonly outcome: number }

/**
 * The coins and outcomes of those who can tell anything, as long rows of numbers. Each outcome is how far it is from what
 * is usual for its own person: who differs from whom is no effect of a coin.
 */
export type Table = {
  readonly size: number
  /** Those whose outcomes and coins both changed: nobody else can tell a difference from none. */
  readonly people: number
  readonly outcomes: Float64Array
  readonly heads: Float64Array
  /** As `outcomes`, of the coins themselves. */
  readonly headsApart: Float64Array
}

/** Nearer than so, two outcomes are the same: a mean of shares is never exact. */
const hardly = 1e-9

export const tableOf = (tosses: readonly KnownToss[]): Table => {
  const told = [...Map.groupBy(tosses, ({ whose }) => whose).values()].filter(({ length }) => length > 1)
  const each = told.map(own => {
    const usual = own.reduce((sum, { outcome }) => sum + outcome, 0) / own.length
    const often = own.filter(one => one.isHeads).length / own.length
    return own.map(({ isHeads, outcome }) => {
      const heads = isHeads ? 1 : 0
      return [outcome - usual, heads, heads - often] as const
    })
  })
  const moved = each.filter(own =>
    [0, 2].every(column => own.some(row => Math.abs(row[column] ?? 0) > hardly)),
  )
  const rows = each.flat()
  return {
    size: rows.length,
    people: moved.length,
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
