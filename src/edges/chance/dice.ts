/** Chance where nothing depends on nobody guessing it, such as how much longer than the others a retry waits. */

/** From 0 up to, not including, 1. */
export const dice = (): number => Math.random()
