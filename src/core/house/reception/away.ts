/**
 * What somebody is told while the store is away: nobody knows then whether theirs is saved. The very same from the same
 * person, by the card's button or written anew, counts as the turn that it repeats, so it is told what came of it.
 */

import { notice } from '../../cards.ts'
import type { Answer, Pressed, Sender } from '../../conversation.ts'
import { Fault } from '../../errors.ts'
import { type Language, languageOf } from '../../language.ts'
import type { Log } from '../../log.ts'
import { Memory } from '../../memory.ts'
import { type Clock, epochMsOf } from '../../time/instant.ts'
import { isVerb } from '../../verbs.ts'
import type { Turn } from './screening.ts'

type Pressing = Pick<Pressed, 'verb' | 'input'>

type Needs = { readonly clock: Clock; readonly log?: Log; readonly language: Language }

/** As long as the mark of a turn is sure to be there. */
const knownForMs = 30 * 60_000
const mostTurns = 1_000
const mostReaders = 10_000

/** What a client made up is left behind. */
const isOurs = ([name]: [string, string]): boolean =>
  /^[A-Za-z][\w-]{0,40}$/.test(name) && name !== 'msteams' && name !== 'type'

/** A press of the very same again. */
export const pressOf = (turn: Turn): Pressing =>
  'verb' in turn ? turn : { verb: 'menu.run', input: { text: turn.text } }

/** The button that presses the same again; none for what is no verb. */
export const tryAgain = ({ verb, input }: Pressing) =>
  isVerb(verb)
    ? [{ name: 'try-again', verb, data: Object.fromEntries(Object.entries(input).filter(isOurs)) }]
    : undefined

export const createAway = ({ clock, log, language }: Needs) => {
  const unsure = new Memory<string, { readonly turn: Turn; readonly untilMs: number }>(mostTurns)
  const languages = new Memory<string, Language>(mostReaders)

  const keyOf = (turn: Turn): string => {
    const { verb, input } = pressOf(turn)
    return JSON.stringify([turn.sender.aadObjectId, verb, Object.entries(input).filter(isOurs).sort()])
  }

  /** The turn that it repeats, or itself. */
  const asBefore = (key: string, turn: Turn): Turn => {
    const known = unsure.get(key)
    if (!known || epochMsOf(clock.now()) >= known.untilMs) return turn
    return { ...known.turn, sender: turn.sender, place: turn.place }
  }

  const languageFor = ({ aadObjectId, locale }: Sender): Language =>
    languages.get(aadObjectId) ?? languageOf(locale, language)

  return async (turn: Turn, take: (turn: Turn) => Promise<Answer>): Promise<Answer> => {
    const key = keyOf(turn)
    const meant = asBefore(key, turn)
    try {
      const answer = await take(meant)
      unsure.delete(key)
      if (answer) languages.set(turn.sender.aadObjectId, answer.language)
      return answer
    } catch (error) {
      if (!(error instanceof Fault) || error.code !== 'store.unreachable') throw error
      log?.error('store.away', error)
      unsure.set(key, { turn: meant, untilMs: epochMsOf(clock.now()) + knownForMs })
      return { show: notice('away', '', tryAgain(pressOf(turn))), language: languageFor(turn.sender) }
    }
  }
}
