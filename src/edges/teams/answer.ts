/** Gives an answer back to Teams: as a message, in place of the card that was pressed, or in the invoke's response. */

import { ActivityTypes, type TurnContext } from 'botbuilder'
import type { AsciiJson } from '../../core/asciiJson.ts'
import type { Rendered } from '../../core/cards.ts'
import { Fault } from '../../core/errors.ts'
import { cardType, Finished, message } from './message.ts'

export const reply = async (context: TurnContext, rendered: Rendered): Promise<void> => {
  await context.sendActivity(message(rendered))
}

/** The card is gone, not ours to change, or the client can't do it: a new one is better than none. */
const unchangeable = new Set<unknown>([403, 404, 501])

/** In place of a card that stands there for everyone. */
export const change = async (context: TurnContext, of: string, rendered: Rendered): Promise<void> => {
  await context.updateActivity({ ...message(rendered), id: of })
}

export const replace = async (context: TurnContext, of: string, rendered: Rendered): Promise<void> => {
  try {
    await change(context, of, rendered)
  } catch (error) {
    if (!(error instanceof Fault) || !unchangeable.has(error.facts.status)) throw error
    await reply(context, rendered)
  }
}

const respond = async (context: TurnContext, body: object): Promise<void> => {
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } })
}

export const respondCard = (context: TurnContext, { json }: Rendered): Promise<void> =>
  respond(context, new Finished(`{"statusCode":200,"type":"${cardType}","value":${json}}` as AsciiJson))

export const respondText = (context: TurnContext, text: string): Promise<void> =>
  respond(context, { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text })

/** With anything but HTTP 200 Teams says that the app can't be reached, whatever the body explains. */
export const respondTrouble = (context: TurnContext, message: string): Promise<void> =>
  respond(context, {
    statusCode: 500,
    type: 'application/vnd.microsoft.error',
    value: { code: 'trouble', message },
  })
