/**
 * What somebody is told while the store is away: nobody knows then whether theirs is saved. The card's button carries the
 * turn that it repeats, so whichever process takes the press tells what came of it. The very same written anew counts as
 * that turn too, where it comes to the process that knows, and until somebody was told what came of it; whoever means one
 * more has a button to say so. What may point to a patient is given back to nobody, and no store is needed to see that.
 */

import { unlessOvertaken } from '../../again.ts'
import { notice, type Show } from '../../cards.ts'
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
import {
  isLine,
  isRepeat,
  oneMore,
  pressOf,
  type Repeat,
  repeating,
  repeatOf,
  samenessOf,
  tryAgain,
} from './repeat.ts'
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

const isUnreachable = (error: unknown): error is Fault =>
  error instanceof Fault && error.code === 'store.unreachable'

const isUnmet = (error: Fault): boolean => error.code === 'store.unwritable' && error.facts.isUnmet === true

const isTaken = ({ card, data }: Show): boolean => card === 'common/notice' && data.name === 'taken'

export const createAway = ({ store, clock, log, language, markOf }: Needs) => {
  const unsure = new Memory<string, Repeat>(mostTurns)
  const inOrder = createInOrder()
  const languages = new Memory<string, Language>(mostReaders)

  /** What another process finds, too: that who repeated a turn was told what came of it. */
  const toldMark = ({ once }: Turn) => veiledMark(markOf, `told ${once}`)

  /** Where nobody can be asked to remember it, they are not told yet. */
  const noteTold = (turn: Turn): Promise<void> =>
    unlessOvertaken(store, [insert(veiledMarks, toldMark(turn))]).catch(error => {
      if (isUnreachable(error)) throw error
      log?.error('store.away', error)
    })

  /** What was found once that a turn is an earlier one, it stays. */
  const sameMark = ({ once }: Turn) => veiledMark(markOf, `same ${once}`)

  /** Written anew it is the earlier one, unless somebody was told by then what came of that. */
  const settled = async ({ turn, earlier }: Repeat): Promise<Turn> => {
    if (earlier === undefined) return turn
    const before = { ...turn, once: earlier }
    const isTold = (await store.get(veiledMarks, toldMark(before).id)) !== null
    if (isTold && (await store.get(veiledMarks, sameMark(turn).id)) === null) return turn
    await unlessOvertaken(store, [insert(veiledMarks, sameMark(turn))])
    return before
  }

  /** The turn that it repeats, or itself; `null` where it repeats one of which nobody can say any more what came of it. */
  const meantBy = (turn: Turn, key: string): Repeat | null => {
    const nowMs = epochMsOf(clock.now())
    const known = unsure.get(key)
    if (known && nowMs < known.untilMs) {
      const { sender, place } = turn
      const isAnew = known.earlier === undefined && known.turn.once !== turn.once && !isRepeat(turn)
      return isAnew
        ? { turn, untilMs: known.untilMs, earlier: known.turn.once }
        : { ...known, turn: { ...known.turn, sender, place } }
    }
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
    const meant = meantBy(turn, key)
    if (!meant) return tell('unsure')
    try {
      const taken = await settled(meant)
      const answer = await inOrder(taken.once, () => take(taken))
      if (taken.once !== turn.once) await noteTold(taken)
      unsure.delete(key)
      if (answer) languages.set(turn.sender.aadObjectId, answer.language)
      const isOfEarlier = taken.once === meant.earlier || (taken.once !== turn.once && !isRepeat(turn))
      return isOfEarlier && isLine(turn) && (answer === null || isTaken(answer.show))
        ? {
            show: notice('taken-earlier', '', oneMore(pressOf(turn))),
            language: answer?.language ?? languageFor(turn.sender),
          }
        : answer
    } catch (error) {
      if (error instanceof Fault && isUnmet(error)) {
        log?.error('store.full', error)
        return tell('unsaved')
      }
      if (!isUnreachable(error)) throw error
      log?.error('store.away', error)
      unsure.set(key, meant)
      return tell('away', repeating(markOf, meant))
    }
  }
}
