/** Splits what stands beside each other into rows, such as buttons. */

/** Teams shows six buttons of a row and drops the others without a word. */
const mostButtons = 5

export const inRows = <T>(all: readonly T[], most = mostButtons): (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / most) }, (_, row) => all.slice(row * most, (row + 1) * most))
