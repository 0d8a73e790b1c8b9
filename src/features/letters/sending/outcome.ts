/** What becomes of a letter after an attempt: the next state, and the moment of the next attempt where there is one. Pure. */

import { doubled } from '../../../core/deliveryReasons.ts'
import { keptDays } from '../../../core/letterSeries.ts'
import { type Delivery, endOf, type Letter, silent } from '../../../core/letters.ts'
import { epochMsOf, type Instant, instantOf } from '../../../core/time/instant.ts'
import { plus } from '../../../core/time/oslo.ts'
import { lastReason } from '../policy/reasons.ts'

const firstWaitMs = 2_000
const longestWaitMs = 15 * 60_000

/** Doubles from attempt to attempt, and is spread so that those who failed together don't return together. */
export const backOffMs = (attempts: number, afterMs: number | undefined, dice: () => number): number => {
  if (afterMs !== undefined) return Math.max(afterMs, 0) + Math.ceil(dice() * 1_000)
  const doubled = Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(attempts - 1, 20))
  return Math.ceil(doubled * (0.75 + dice() / 2))
}

export type Attempted = { readonly now: Instant; readonly dice: () => number }

/** The post's own queue is no attempt: Teams wasn't asked. */
const wasAsked = (reason: string) => reason !== 'queue'

type Later = Extract<Delivery, { outcome: 'later' }>

const after = (now: Instant, ms: number): Instant => instantOf(epochMsOf(now) + Math.max(1, ms))

/** It lives until it expires, however often it was tried. Near its end nobody waits for longer than half of what is left. */
const again = <L extends Letter>(tried: L, later: Later, { now, dice }: Attempted): L => {
  const { reason, afterMs } = later
  const letter: L = later.doubted ? { ...tried, doubted: true } : tried
  const attempts = wasAsked(reason) ? letter.attempts : Math.max(0, letter.attempts - 1)
  const waitMs = backOffMs(Math.max(1, attempts), afterMs, dice)
  // For whom it is stale sooner, that is seen when its turn comes.
  const stale = letter.expiresTogether ?? letter.expires
  const halfMs = Math.max(firstWaitMs, (epochMsOf(stale) - epochMsOf(now)) / 2)
  const due = after(now, afterMs === undefined ? Math.min(waitMs, halfMs) : waitMs)
  if (due >= stale)
    return {
      ...letter,
      ...endOf(letter, { state: 'failed', reason: lastReason(reason) }),
      due: now,
      attempts,
    }
  return { ...letter, state: 'queued', reason, due, attempts }
}

/** What is said of a letter that lies where it should, and is to be said of it for good. */
const stillSaid = ({ doubted }: Pick<Letter, 'doubted'>): string => (doubted ? doubled : '')

/** `letter` is claimed: its attempts count this one. */
export const afterDelivery = <L extends Letter>(letter: L, delivery: Delivery, attempted: Attempted): L => {
  const { now } = attempted
  if (delivery.outcome === 'later') return again(letter, delivery, attempted)
  if (delivery.outcome !== 'delivered')
    return {
      ...letter,
      ...endOf(letter, { state: delivery.outcome, reason: delivery.reason }),
      due: now,
    }
  const { conversation, activity } = delivery
  // Teams did not say where it lies, so it can be changed by nobody.
  const reason = activity === '' ? 'gone' : stillSaid(letter)
  return { ...letter, state: 'delivered', reason, due: now, conversation, activity }
}

/** A month more than letters are kept by default; longer where they are kept for longer. */
const changedWithin = (letter: Letter) => ({ days: Math.max(120, keptDays(letter)) })

/**
 * A card that was taken back: changed, gone anyway, or to be tried again, long after the letter is stale: what it said
 * may lie there. `letter` counts this attempt.
 */
export const afterChange = <L extends Letter>(letter: L, delivery: Delivery, { now, dice }: Attempted): L => {
  const done: L =
    letter.takenBack === 'anew'
      ? { ...letter, takenBack: '', reason: stillSaid(letter) }
      : { ...silent(letter), takenBack: 'done', due: now, reason: stillSaid(letter) }
  if (delivery.outcome === 'delivered') return done
  if (delivery.outcome === 'failed') return { ...done, reason: delivery.reason }
  const afterMs = delivery.outcome === 'later' ? delivery.afterMs : undefined
  if (plus(letter.expires, changedWithin(letter)) <= now)
    return { ...done, reason: lastReason(delivery.reason) }
  const reason = stillSaid(letter) || delivery.reason
  return { ...letter, reason, due: after(now, backOffMs(letter.attempts, afterMs, dice)) }
}
