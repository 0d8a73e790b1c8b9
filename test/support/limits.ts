/** Teams' limits as the fake connector keeps them: so many per window, counted over what was let through. */

type Window = { readonly lengthMs: number; readonly most: number }

export const perConversation: readonly Window[] = [
  { lengthMs: 1_000, most: 7 },
  { lengthMs: 2_000, most: 8 },
  { lengthMs: 30_000, most: 60 },
  { lengthMs: 3_600_000, most: 1800 },
]

export const perTenant: readonly Window[] = [{ lengthMs: 1_000, most: 50 }]

export const createLimiter = (windows: readonly Window[]) => {
  const takenMs = new Map<string, number[]>()
  const longestMs = Math.max(...windows.map(window => window.lengthMs))
  const waitOf = (taken: readonly number[], nowMs: number) =>
    Math.max(
      ...windows.map(({ lengthMs, most }) => {
        const first = taken.filter(at => at > nowMs - lengthMs).at(-most)
        return first === undefined ? 0 : first + lengthMs - nowMs
      }),
    )
  return {
    /** How long to wait; zero means: may be sent now. */
    waitMs: (key: string, nowMs: number) => waitOf(takenMs.get(key) ?? [], nowMs),
    take: (key: string, nowMs: number) => {
      const taken = (takenMs.get(key) ?? []).filter(at => at > nowMs - longestMs)
      takenMs.set(key, [...taken, nowMs])
    },
  }
}
