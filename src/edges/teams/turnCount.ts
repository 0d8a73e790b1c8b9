/** Counts the turns under way, so that a clean stop can wait for the last one. */

export const createTurnCount = () => {
  let count = 0
  let waiting: (() => void)[] = []
  const end = () => {
    count -= 1
    if (count > 0) return
    for (const wake of waiting) wake()
    waiting = []
  }
  return {
    /** Returns what to call once at the end. */
    begin: () => {
      count += 1
      return end
    },
    none: () => (count === 0 ? Promise.resolve() : new Promise<void>(resolve => waiting.push(resolve))),
  }
}
