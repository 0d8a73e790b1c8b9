/** Whether sums over groups of people, added and subtracted in any way, tell something of fewer than so many of them. */

/** The rank of rows of whole numbers, by elimination over the rationals without a fraction (E. H. Bareiss, 1968). */
const rankOf = (rows: readonly (readonly bigint[])[]): number => {
  const matrix = rows.map(row => [...row])
  const wide = matrix[0]?.length ?? 0
  let rank = 0
  let last = 1n
  for (let column = 0; column < wide && rank < matrix.length; column += 1) {
    const found = matrix.findIndex((row, nth) => nth >= rank && row[column] !== 0n)
    if (found < 0) continue
    const pivot = matrix[found] ?? []
    matrix[found] = matrix[rank] ?? []
    matrix[rank] = pivot
    const lead = pivot[column] ?? 0n
    for (let below = rank + 1; below < matrix.length; below += 1) {
      const row = matrix[below] ?? []
      const factor = row[column] ?? 0n
      matrix[below] = row.map((value, at) => (value * lead - factor * (pivot[at] ?? 0n)) / last)
    }
    last = lead
    rank += 1
  }
  return rank
}

/** Who is in the very same groups can never be told apart by them. */
const alikeIn = (groups: readonly ReadonlySet<string>[]): readonly (readonly string[])[] => {
  const people = new Set(groups.flatMap(group => [...group]))
  return [
    ...Map.groupBy(people, person => groups.map(group => (group.has(person) ? '1' : '0')).join('')).values(),
  ]
}

/** Sets of classes that are fewer than so many people together. */
const fewOf = (classes: readonly (readonly string[])[], least: number): readonly (readonly number[])[] => {
  const sets: (readonly number[])[] = []
  const grow = (from: number, chosen: readonly number[], size: number) => {
    for (let at = from; at < classes.length; at += 1) {
      const grown = size + (classes[at]?.length ?? 0)
      if (grown >= least) continue
      sets.push([...chosen, at])
      grow(at + 1, [...chosen, at], grown)
    }
  }
  grow(0, [], 0)
  return sets
}

/**
 * The few of whom something can be worked out, or `null`. A combination that is nothing outside of them, and something of
 * them, is there where the rank falls as their columns are taken away.
 */
export const isolatedIn = (
  groups: readonly ReadonlySet<string>[],
  least: number,
): readonly string[] | null => {
  const classes = alikeIn(groups)
  const rows = groups.map(group => classes.map(([first = '']) => (group.has(first) ? 1n : 0n)))
  const few = fewOf(classes, least)
  if (few.length === 0) return null
  const rank = rankOf(rows)
  const found = few.find(
    chosen => rankOf(rows.map(row => row.filter((_, at) => !chosen.includes(at)))) < rank,
  )
  return found ? found.flatMap(at => classes[at] ?? []) : null
}
