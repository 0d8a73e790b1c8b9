/**
 * A turn that was taken before and is posted again: its answer may never have come. What came of it is told once more from
 * how everything stands now, and nothing is written.
 */

import { notice, type Show } from '../../cards.ts'
import type { Answer, Ask, Asker, Place, Sender } from '../../conversation.ts'
import { type Language, languageOf } from '../../language.ts'
import type { Store } from '../../store.ts'
import type { Clock, Instant } from '../../time/instant.ts'
import { TakenBefore } from './marks.ts'
import type { Screening, Turn } from './screening.ts'

export const askOf = ({ place, once, ...turn }: Turn, who: Asker, store: Store): Ask => {
  const said = 'verb' in turn ? { text: '', input: turn.input } : { text: turn.text, input: {} }
  return { who, place, ...said, once, store }
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
  readonly clock: Clock
  readonly language: Language
  readonly meet: (sender: Sender, place: Place, now: Instant, once?: string) => Promise<Asker>
}

/** A press without a receipt of its own is answered by its edge, which says that it is done. */
export const createRetell =
  (needs: Needs, hasReceipt: (verb: string) => boolean, effect: (turn: Turn, ask: Ask) => Promise<Show>) =>
  async (turn: Turn): Promise<Answer> => {
    if ('verb' in turn && !hasReceipt(turn.verb)) return null
    const { store, clock, language } = needs
    const now = clock.now()
    try {
      const who = await needs.meet(turn.sender, turn.place, now, turn.once)
      const counted = await needs.screen(askOf(turn, who, asWritten(store)), turn, now, false)
      const show = 'stop' in counted ? counted.stop : await effect(turn, askOf(turn, who, readOnly(store)))
      return { show, language: show.language ?? who.language }
    } catch (error) {
      if (!(error instanceof TakenBefore || error instanceof WouldWrite)) throw error
      return 'verb' in turn
        ? null
        : { show: notice('taken'), language: languageOf(turn.sender.locale, language) }
    }
  }
