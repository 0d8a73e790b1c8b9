/** botbuilder's adapter, opened where we need it: it holds the turn. What is said leaves by our own way out. */

import {
  type Activity,
  ActivityTypes,
  BotAdapter,
  DeliveryModes,
  INVOKE_RESPONSE_KEY,
  type InvokeResponse,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder'
import { Fault } from '../../core/errors.ts'
import { write } from './message.ts'
import type { Connector } from './post/connector.ts'
import { createInsist, type Wait } from './post/insist.ts'
import { activityPath, readId } from './post/paths.ts'
import { factsOf, isTaken } from './post/verdict.ts'

type Changes = {
  /** As the message is to be in the end. */
  latest: Partial<Activity>
  underWay: number
  /** An older one may have come to Teams behind a newer one. */
  crossed: boolean
}

/** It left, and nobody knows whether it came. */
const isUnsure = (error: unknown): boolean => error instanceof Fault && error.facts.status === null

export class Adapter extends BotAdapter {
  readonly #insist: ReturnType<typeof createInsist>
  /** Of the messages that are being changed. */
  readonly #changing = new Map<string, Changes>()

  constructor(connector: Connector, wait?: Wait) {
    super()
    this.#insist = createInsist(connector, wait)
  }

  /** What the SDK's own adapter does, without its clients, and without giving its errors to the caller. */
  async take(
    activity: Activity,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    const context = new TurnContext(this, activity)
    await this.runMiddleware(context, turn)
    if (activity.deliveryMode === DeliveryModes.ExpectReplies)
      return { status: 200, body: { activities: context.bufferedReplyActivities } }
    if (activity.type !== ActivityTypes.Invoke) return undefined
    return context.turnState.get(INVOKE_RESPONSE_KEY)?.value ?? { status: 501 }
  }

  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]) {
    const responses: ResourceResponse[] = []
    for (const activity of activities) responses.push(await this.#give(context, activity))
    return responses
  }

  /**
   * An older card would stand over the one that somebody else's press has made since: it is not tried again, and where it may
   * have come to Teams behind the newer one, that is said once more.
   */
  override async updateActivity(
    context: TurnContext,
    activity: Partial<Activity>,
  ): Promise<ResourceResponse> {
    const { conversation, id = '' } = activity
    const message = activityPath(conversation?.id ?? '', id)
    const changes = this.#changing.get(message) ?? { latest: activity, underWay: 0, crossed: false }
    this.#changing.set(message, changes)
    changes.latest = activity
    changes.underWay += 1
    const isOver = () => changes.latest !== activity
    try {
      const taken = await this.#send('PUT', activity, id, isOver)
      changes.crossed ||= isOver()
      return taken
    } catch (error) {
      if (!isOver()) throw error
      changes.crossed ||= isUnsure(error)
      return { id }
    } finally {
      changes.underWay -= 1
      if (changes.underWay === 0) {
        this.#changing.delete(message)
        // Who pressed has the answer already.
        if (changes.crossed) await this.updateActivity(context, changes.latest).catch(() => {})
      }
    }
  }

  override deleteActivity(): Promise<void> {
    throw new Error('Nothing that was said is taken back.')
  }

  override continueConversation(): Promise<void> {
    throw new Error('Outside a turn the bot writes letters.')
  }

  async #give(context: TurnContext, activity: Partial<Activity>): Promise<ResourceResponse> {
    if (activity.type !== ActivityTypes.InvokeResponse)
      return this.#send('POST', activity, activity.replyToId)
    context.turnState.set(INVOKE_RESPONSE_KEY, activity)
    return { id: '' }
  }

  /** `of`: what it answers, or what it takes the place of. The fault holds codes only, and never our token. */
  async #send(
    method: 'POST' | 'PUT',
    activity: Partial<Activity>,
    of = '',
    isOver?: () => boolean,
  ): Promise<ResourceResponse> {
    const { serviceUrl = '', conversation } = activity
    const path = activityPath(conversation?.id ?? '', of)
    const call = { for: 'reply', method, serviceUrl, path, body: write(activity) } as const
    const answer = await this.#insist(call, isOver)
    if (!isTaken(answer)) throw new Fault('teams.send', factsOf(answer))
    return { id: readId(answer.body) }
  }
}
