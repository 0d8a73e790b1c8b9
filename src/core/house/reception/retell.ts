/**
 * A turn that was taken before and is posted again: its answer may never have come. What came of it is told once more from
 * how everything stands now, and nothing is written.
 */

import { notice, type Show } from '../../cards.ts'
import type { Answer, Ask, Asker, Place, Pressed, Sender } from '../../conversation.ts'
import { type Language, languageOf } from '../../language.ts'
import type { KeptText } from '../../ownTexts.ts'
import type { Store } from '../../store.ts'
import type { Clock, Instant } from '../../time/instant.ts'
import { TakenBefore, wasTaken } from './marks.ts'
import type { Screening, Turn } from './screening.ts'
import { inWholeRows } from './wholeRows.ts'

export const askOf = ({ place, once, ...turn }: Turn, who: Asker, store: Store, parts = store): Ask => {
  const said = 'verb' in turn ? { text: '', input: turn.input } : { text: turn.text, input: {} }
  return { who, place, ...said, once, store, parts }
}

/** Thrown where it would do again what it did: then it has no receipt to show. */
class WouldWrite extends Error {}

const readOnly = ({ get, list, tally }: Store): Store => ({
  get,
  list,
  tally,
  write: async () => {
    throw new WouldWrite()
  },
})

/** For what was counted the first time. */
const asWritten = (store: Store): Store => ({ ...readOnly(store), write: async () => ({ written: true }) })

type Needs = Pick<Screening, 'screen'> & {
  readonly store: Store
  readonly kept: readonly KeptText[]
  readonly clock: Clock
  readonly language: Language
  readonly meet: (sender: Sender, place: Place, now: Instant, once?: string) => Promise<Asker>
}

/**
 * A press without a receipt of its own is answered by its edge, which says that it is done. Not where it was stopped: of
 * such a turn no more is stored than that it was, and that without a name.
 */
export const createRetell = (
  needs: Needs,
  hasReceipt: (verb: string) => boolean,
  effect: (turn: Turn, ask: Ask) => Promise<Show>,
) => {
  const { store, kept, clock, language } = needs

  const tell = async (
    turn: Turn,
    who: Asker,
    now: Instant,
    isTold: boolean,
    wentThrough: boolean,
  ): Promise<Answer> => {
    let isStopped = false
    const judge = async (texts?: Pressed['input']) => {
      const judged = await needs.screen(askOf(turn, who, asWritten(store)), turn, now, wentThrough, texts)
      isStopped ||= 'stop' in judged
      return judged
    }
    const screened = await judge()
    const whole = inWholeRows(readOnly(store), kept)
    const look = () => effect(turn, askOf(turn, who, whole.store))
    const show = 'stop' in screened ? screened.stop : await whole.run(look, judge, () => {})
    return isTold || isStopped ? { show, language: show.language ?? who.language } : null
  }

  return async (turn: Turn): Promise<Answer> => {
    const isTold = !('verb' in turn) || hasReceipt(turn.verb)
    const wentThrough = await wasTaken(store, turn.once)
    if (!isTold && wentThrough) return null
    const now = clock.now()
    let who: Asker | null = null
    try {
      who = await needs.meet(turn.sender, turn.place, now, turn.once)
      return await tell(turn, who, now, isTold, wentThrough)
    } catch (error) {
      if (!(error instanceof TakenBefore || error instanceof WouldWrite)) throw error
      if ('verb' in turn) return null
      // Whoever was forgotten since is nobody who chose a language.
      return { show: notice('taken'), language: who?.language ?? languageOf(turn.sender.locale, language) }
    }
  }
}
