/**
 * What somebody is told while the store is away: nobody knows then whether theirs is saved. The card's button carries the
 * turn that it repeats, so whichever process takes the press tells what came of it. The very same written anew counts as
 * that turn too, where it comes to the process that knows, and until somebody was told what came of it. What may point to a
 * patient is given back to nobody, and no store is needed to see that.
 */

import { unlessOvertaken } from '../../again.ts'
import { notice } from '../../cards.ts'
import type { Answer, Sender } from '../../conversation.ts'
import { Fault } from '../../errors.ts'
import { screenAll } from '../../guard/guard.ts'
import { type Language, languageOf } from '../../language.ts'
import type { Log } from '../../log.ts'
import { Memory } from '../../memory.ts'
import { insert, type Store } from '../../store.ts'
import { type Clock, epochMsOf } from '../../time/instant.ts'
import type { MarkOf } from '../gone/forgotten.ts'
import { createInOrder } from './inOrder.ts'
import { veiledMark, veiledMarks } from './marks.ts'
import { isRepeat, pressOf, type Repeat, repeating, repeatOf, samenessOf, tryAgain } from './repeat.ts'
import type { Turn } from './screening.ts'

type Needs = {
  readonly store: Pick<Store, 'get' | 'write'>
  readonly clock: Clock
  readonly log?: Log
  readonly language: Language
  readonly markOf: MarkOf
}

/** As long as the mark of a turn is sure to be there. */
const knownForMs = 30 * 60_000
const mostTurns = 1_000
const mostReaders = 10_000

/** Who writes for the first time is written down before anything else; nothing of theirs is saved where that is not. */
export const asUnmet = (error: unknown): never => {
  const isFull = error instanceof Fault && error.code === 'store.unwritable'
  throw isFull ? new Fault('store.unwritable', { ...error.facts, isUnmet: true }, error) : error
}

const isUnmet = (error: Fault): boolean => error.code === 'store.unwritable' && error.facts.isUnmet === true

export const createAway = ({ store, clock, log, language, markOf }: Needs) => {
  const unsure = new Memory<string, Repeat>(mostTurns)
  const inOrder = createInOrder()
  const languages = new Memory<string, Language>(mostReaders)

  /** What another process finds, too: that who repeated a turn was told what came of it. */
  const toldMark = ({ once }: Turn) => veiledMark(markOf, `told ${once}`)

  const noteTold = (turn: Turn): Promise<void> =>
    unlessOvertaken(store, [insert(veiledMarks, toldMark(turn))]).catch(error =>
      log?.error('store.away', error),
    )

  /** Told of elsewhere, the same written anew is meant anew. The button still asks what came of the one that it repeats. */
  const isMeantAnew = async (turn: Turn, { turn: meant }: Repeat): Promise<boolean> =>
    meant.once !== turn.once && !isRepeat(turn) && (await store.get(veiledMarks, toldMark(meant).id)) !== null

  /** The turn that it repeats, or itself; `null` where it repeats one of which nobody can say any more what came of it. */
  const meantBy = (turn: Turn, key: string): Repeat | null => {
    const nowMs = epochMsOf(clock.now())
    const known = unsure.get(key)
    if (known && nowMs < known.untilMs)
      return { ...known, turn: { ...known.turn, sender: turn.sender, place: turn.place } }
    if (!isRepeat(turn)) return { turn, untilMs: nowMs + knownForMs }
    const repeat = repeatOf(markOf, turn)
    return repeat && nowMs < repeat.untilMs ? repeat : null
  }

  const languageFor = ({ aadObjectId, locale }: Sender): Language =>
    languages.get(aadObjectId) ?? languageOf(locale, language)

  return async (turn: Turn, take: (turn: Turn) => Promise<Answer>): Promise<Answer> => {
    const tell = (name: string, carries = {}): Answer => {
      const { verb, input } = pressOf(turn)
      return {
        // What the trust itself owns is stopped here too: nobody can be asked now what that is.
        show: screenAll(input) ? notice('unrepeated') : notice(name, '', tryAgain({ verb, input }, carries)),
        language: languageFor(turn.sender),
      }
    }
    const key = samenessOf(turn)
    let meant = meantBy(turn, key)
    if (!meant) return tell('unsure')
    try {
      if (await isMeantAnew(turn, meant)) {
        unsure.delete(key)
        meant = meantBy(turn, key) ?? meant
      }
      const { turn: taken } = meant
      const answer = await inOrder(taken.once, () => take(taken))
      unsure.delete(key)
      if (meant.turn.once !== turn.once) await noteTold(meant.turn)
      if (answer) languages.set(turn.sender.aadObjectId, answer.language)
      return answer
    } catch (error) {
      if (error instanceof Fault && isUnmet(error)) {
        log?.error('store.full', error)
        return tell('unsaved')
      }
      if (!(error instanceof Fault) || error.code !== 'store.unreachable') throw error
      log?.error('store.away', error)
      unsure.set(key, meant)
      return tell('away', repeating(markOf, meant))
    }
  }
}
