/** How long to wait before the next request, told from the times of those that were sent: Teams' limits as pure functions. */

/** At most so many in any stretch of this length. */
export type Window = { readonly lengthMs: number; readonly most: number }

/** Spread evenly: one each so often, where what came late is caught up by no more than the slack. */
type Spread = { readonly everyMs: number; readonly slackMs: number }

export type Limits = {
  readonly tenant: readonly Window[]
  readonly spread: Spread
  /** For what may have arrived in the stretch: sent in it, answered in it, or still under way. */
  readonly ceiling: Window
  readonly conversation: readonly Window[]
}

/** Documented by Teams for one bot in one conversation. */
const perConversation: readonly Window[] = [
  { lengthMs: 1_000, most: 7 },
  { lengthMs: 2_000, most: 8 },
  { lengthMs: 30_000, most: 60 },
  { lengthMs: 3_600_000, most: 1_800 },
]

const teamsAllows = 50
/** A timer that is late, a write that takes its time: three letters at the usual rate. */
const slackMs = 65

/** `sendRate` is requests a second for the tenant. */
export const limitsFor = (sendRate: number): Limits => ({
  tenant: [{ lengthMs: 1_000, most: Math.max(1, Math.floor(sendRate)) }],
  spread: { everyMs: 1_000 / sendRate, slackMs },
  ceiling: { lengthMs: 1_000, most: Math.max(teamsAllows, Math.floor(sendRate)) },
  conversation: perConversation,
})

/** When the next has its turn, once one leaves whose turn it was. */
export const nextTurnMs = (turnMs: number, { everyMs, slackMs }: Spread, nowMs: number): number =>
  Math.max(turnMs, nowMs - slackMs) + everyMs

/** How many have their turn by now. */
export const turnsBy = (turnMs: number, { everyMs, slackMs }: Spread, nowMs: number): number =>
  turnMs > nowMs ? 0 : Math.floor((nowMs - Math.max(turnMs, nowMs - slackMs)) / everyMs) + 1

/** Zero means now. `sentMs` is in order, the oldest first. */
export const waitMs = (sentMs: readonly number[], windows: readonly Window[], nowMs: number): number =>
  windows.reduce((longest, { lengthMs, most }) => {
    const first = sentMs.at(-most)
    return first === undefined ? longest : Math.max(longest, first + lengthMs - nowMs)
  }, 0)

/** The place of the first that lies after this moment; the times are in order. */
const firstAfter = (sentMs: readonly number[], ms: number): number => {
  let low = 0
  let high = sentMs.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sentMs[middle] ?? Number.POSITIVE_INFINITY) > ms) high = middle
    else low = middle + 1
  }
  return low
}

/** How many may leave at once. */
export const leftIn = (sentMs: readonly number[], windows: readonly Window[], nowMs: number): number =>
  windows.reduce((least, { lengthMs, most }) => {
    const taken = sentMs.length - firstAfter(sentMs, nowMs - lengthMs)
    return Math.min(least, Math.max(0, most - taken))
  }, Number.POSITIVE_INFINITY)

/** The times that still count for one of the windows. */
export const stillCounting = (
  sentMs: readonly number[],
  windows: readonly Window[],
  nowMs: number,
): number[] => {
  const longestMs = windows.reduce((longest, { lengthMs }) => Math.max(longest, lengthMs), 0)
  return sentMs.slice(firstAfter(sentMs, nowMs - longestMs))
}
