/** One turn from end to end: read it, ask the house, give the answer back. Whatever fails ends here. */

import type { TurnContext } from 'botbuilder'
import type { Cards, Rendered } from '../../core/cards.ts'
import type { Answer, Conversation } from '../../core/conversation.ts'
import { Fault } from '../../core/errors.ts'
import type { Log } from '../../core/log.ts'
import { change, replace, reply, respondCard, respondText, respondTrouble } from './answer.ts'
import { createAnswered } from './answered.ts'
import type { Incoming } from './incoming.ts'
import { isStoreFault } from './later.ts'
import { showSeen, showTrouble } from './notices.ts'
import type { Turn } from './turn.ts'

type TakeNeeds = { readonly conversation: Conversation; readonly cards: Cards; readonly log: Log }

type Pressing = Extract<Turn, { kind: 'pressed' }>

export const createTake = ({ conversation, cards, log }: TakeNeeds) => {
  const answered = createAnswered()
  const render = (answer: Answer): Rendered | null => answer && cards.render(answer.show, answer.language)

  const give = async (context: TurnContext, rendered: Rendered | null) => {
    if (rendered) await reply(context, rendered)
  }

  /** The response changes the card for who pressed; everyone else in the place has it changed for them. */
  const showToAll = async (context: TurnContext, of: string, { show }: NonNullable<Answer>) => {
    if (!show.shared) return
    try {
      await change(context, of, cards.render(show, show.shared))
    } catch (error) {
      // Who pressed has the answer; the others see the truth when they press.
      report(log, error)
    }
  }

  const renderAlone = (answer: Answer): Rendered | null =>
    render(
      answer && { ...answer, show: { ...answer.show, data: { ...answer.show.data, ...answer.show.alone } } },
    )

  const press = async (context: TurnContext, incoming: Incoming, { pressed, way, of }: Pressing) => {
    const answer = await conversation.pressed(pressed)
    const isPrivate = pressed.place.kind === 'personal'
    if (way === 'execute') {
      const rendered = renderAlone(answer)
      if (rendered) await respondCard(context, rendered)
      else await respondText(context, showSeen(cards, incoming).summary)
      if (answer && of && !isPrivate) await showToAll(context, of, answer)
    } else if (answer) {
      // A message has no answer of its own: what is changed is changed for everyone.
      const language = (isPrivate ? undefined : answer.show.shared) ?? answer.language
      const rendered = isPrivate ? renderAlone(answer) : cards.render(answer.show, language)
      if (rendered && of) await replace(context, of, rendered)
      else if (rendered) await reply(context, rendered)
    }
  }

  const answerTurn = async (context: TurnContext, incoming: Incoming, turn: Turn) => {
    if (turn.kind === 'said') {
      const { said } = turn
      const seen = said.place.kind === 'personal' ? renderAlone : render
      await answered.once(said.once, async () => give(context, seen(await conversation.said(said))))
    }
    if (turn.kind === 'pressed') await press(context, incoming, turn)
    if (turn.kind !== 'happened') return
    for (const happening of turn.happenings) {
      const answer = await conversation.happened(happening)
      // Where the bot was removed it can't write any more.
      if (happening.kind !== 'removed') await give(context, render(answer))
    }
  }

  const troubleText = (incoming: Incoming): string => {
    try {
      return showTrouble(cards, incoming).summary
    } catch (error) {
      log.error('teams.turn', error)
      return 'Dult'
    }
  }

  const apologise = async (context: TurnContext, incoming: Incoming, turn: Turn, error: unknown) => {
    if (turn.kind === 'pressed' && turn.way === 'execute') {
      await respondTrouble(context, troubleText(incoming))
    } else if (turn.kind !== 'happened' && !isSendFault(error)) {
      await reply(context, showTrouble(cards, incoming))
    }
  }

  return async (context: TurnContext, incoming: Incoming, turn: Turn): Promise<void> => {
    try {
      await answerTurn(context, incoming, turn)
    } catch (error) {
      // Nobody waits for an answer to what happened; it is kept, and tried again.
      if (turn.kind === 'happened' && isStoreFault(error)) throw error
      report(log, error)
      await apologise(context, incoming, turn, error).catch((again: unknown) => report(log, again))
    }
  }
}

const isSendFault = (error: unknown) => error instanceof Fault && error.code === 'teams.send'

const report = (log: Log, error: unknown) =>
  log.error(isSendFault(error) ? 'teams.send' : 'teams.turn', error)
