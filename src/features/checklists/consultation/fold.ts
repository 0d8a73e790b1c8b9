/** A long list as a phone shows it: a few lines with what to press in sight, and the rest folded under them. */

/** One line behind a fold is more to read than the line itself. */
const mostOpen = 6
const firstOpen = 5

type Folded<L> = { readonly lines: readonly L[]; readonly rest: readonly L[] }

export const folded = <L>(all: readonly L[]): Folded<L> => {
  const open = all.length > mostOpen ? firstOpen : all.length
  return { lines: all.slice(0, open), rest: all.slice(open) }
}
