/**
 * The turns that were stopped, for as long as their writers may say that no patient is in them: in the memory of this
 * process and nowhere else, few, short and for a quarter of an hour.
 */

import { notice } from '../../core/cards.ts'
import type { Pressed } from '../../core/conversation.ts'
import { TakenBefore } from '../../core/house/reception/marks.ts'
import type { Held, Turn } from '../../core/house/reception/screening.ts'
import type { PersonId } from '../../core/ids.ts'
import { Memory } from '../../core/memory.ts'
import type { Instant } from '../../core/time/instant.ts'
import { plus } from '../../core/time/oslo.ts'

const mostTurns = 200
/** In characters. What is longer is written again. */
const longestTurn = 20_000
const minutesHeld = 15

type Kept = {
  readonly writer: PersonId
  /** `null` once it went through. */
  turn: Turn | null
  /** The press that it goes through by. */
  by: string | null
  readonly until: Instant
}

const sizeOf = (turn: Turn): number => JSON.stringify('verb' in turn ? turn.input : turn.text).length

export const createStopped = (newId: () => string) => {
  const kept = new Memory<string, Kept>(mostTurns)

  const forgetOld = (now: Instant): number => {
    const old = [...kept].filter(([, { until }]) => until <= now)
    for (const [id] of old) kept.delete(id)
    return old.length
  }

  const through =
    (one: Kept): Held['through'] =>
    async (once, wrote, run) => {
      // Between this look and the claim nothing else runs, so of two presses at once one is late.
      if (one.turn === null || (one.by ?? once) !== once) return notice('sent-already')
      one.by = once
      try {
        const answer = await run()
        if (wrote()) one.turn = null
        // Such as a form to put right: nothing has gone through yet.
        else one.by = null
        return answer
      } catch (error) {
        if (!wrote() && !(error instanceof TakenBefore)) one.by = null
        throw error
      }
    }

  return {
    /** Answers the id by which it is found again, also where it is too long to be. */
    hold: (turn: Turn, writer: PersonId, now: Instant): string => {
      forgetOld(now)
      const id = newId()
      if (sizeOf(turn) <= longestTurn)
        kept.set(id, { turn, writer, by: null, until: plus(now, { minutes: minutesHeld }) })
      return id
    },
    /** Only for who wrote it. */
    find: ({ sender, input, verb }: Pressed, now: Instant): Held | null => {
      forgetOld(now)
      const held = input.held ?? ''
      const one = kept.get(held)
      if (one?.turn?.sender.aadObjectId !== sender.aadObjectId) return null
      const press = { verb, input: { held, writer: one.writer } }
      return { turn: one.turn, press, through: through(one) }
    },
    wentThrough: (id: string): boolean => kept.get(id)?.turn === null,
    forgetOld,
  }
}

export type Stopped = ReturnType<typeof createStopped>
