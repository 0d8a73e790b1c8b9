/** Hands letters to Teams: finds where they go, opens a conversation where there is none, and says what became of each. */

import type { Cards, Show } from '../../../core/cards.ts'
import type { DeliveryReason } from '../../../core/deliveryReasons.ts'
import type { Language } from '../../../core/language.ts'
import type { Delivery, Post } from '../../../core/letters.ts'
import type { Log } from '../../../core/log.ts'
import type { Read, Store } from '../../../core/store.ts'
import type { Clock } from '../../../core/time/instant.ts'
import type { Address } from '../addresses.ts'
import type { Bot } from '../credentials.ts'
import { message, write } from '../message.ts'
import type { Answered, Connector } from './connector.ts'
import { createMailbox } from './mailbox.ts'
import { createMeet } from './meet.ts'
import { createPace } from './pace.ts'
import { activityPath, readId } from './paths.ts'
import { judge, judgeRepeatable, type Missed, type Verdict } from './verdict.ts'

type PostNeeds = {
  /** `null` is demo mode. */
  readonly bot: Bot | null
  readonly connector: Connector
  readonly cards: Cards
  readonly store: Store
  readonly clock: Clock
  readonly log: Log
}

type Ready = { readonly address: Read<Address>; readonly activity: ReturnType<typeof message> }

const failed = (reason: DeliveryReason): Missed => ({ outcome: 'failed', reason })

/** Where Teams took it without saying as what, it can't be changed later. */
const delivered = (conversation: string, { body }: Answered): Delivery => ({
  outcome: 'delivered',
  conversation,
  activity: readId(body),
})

const accountOf = (id: string | null) => (id === null ? undefined : { id })

export const createPost = (needs: PostNeeds): Post => {
  const { bot, connector, cards, clock, log } = needs
  const mailbox = createMailbox(needs)
  const meet = createMeet({ bot, connector, mailbox, waitMs: createPace(clock) })

  /** Everything that can go wrong before Teams is asked. The card is made at the last moment, of what is true now. */
  const prepare = async (to: string, show: Show, language: Language): Promise<Ready | Missed> => {
    let found: Awaited<ReturnType<typeof mailbox.find>>
    try {
      found = await mailbox.find(to)
    } catch (error) {
      log.error('teams.letter', error)
      return { outcome: 'later', reason: 'store' }
    }
    if ('closed' in found) return failed(found.closed)
    try {
      return { address: found.address, activity: message(cards.render(show, show.language ?? language)) }
    } catch (error) {
      log.error('teams.letter', error)
      return failed('card')
    }
  }

  const missed = async (address: Read<Address>, { missed, lasting }: Verdict): Promise<Missed> => {
    if (lasting) await mailbox.suspend(address, missed.reason)
    return missed
  }

  const send = async ({ address: known, activity }: Ready): Promise<Delivery> => {
    const address = known.conversation === '' ? await meet(known) : known
    if ('missed' in address) return missed(known, address)
    const { conversation, serviceUrl } = address
    const body = write({
      ...activity,
      from: accountOf(address.bot),
      recipient: accountOf(address.user),
      conversation: { id: conversation },
    })
    const path = activityPath(conversation)
    const answer = await connector.ask({ for: 'letter', method: 'POST', serviceUrl, path, body })
    const verdict = judge(answer)
    if (verdict) return missed(address, verdict)
    if (answer.got !== 'answer') return { outcome: 'unknown', reason: 'no-answer' }
    if (answer.serviceUrl !== serviceUrl) await mailbox.moved(address, answer.serviceUrl)
    return delivered(conversation, answer)
  }

  const change = async (
    { address, activity }: Ready,
    at: { readonly conversation: string; readonly activity: string },
  ): Promise<Delivery> => {
    const path = activityPath(at.conversation, at.activity)
    const body = write({ ...activity, id: at.activity, conversation: { id: at.conversation } })
    const { serviceUrl } = address
    const answer = await connector.ask({ for: 'letter', method: 'PUT', serviceUrl, path, body })
    const verdict = judgeRepeatable(answer)
    if (!verdict) return { outcome: 'delivered', ...at }
    const { missed: why, lasting } = verdict
    // A message that was deleted says nothing about the person.
    const isGone = why.reason === 'gone' || why.reason === 'not-found'
    return isGone ? failed('gone') : missed(address, { missed: why, lasting })
  }

  /** The last net, so that the promise never to reject holds: by then nobody knows how far it came. */
  const told = async ({ card }: Show, sending: () => Promise<Delivery>): Promise<Delivery> => {
    let delivery: Delivery
    try {
      delivery = await sending()
    } catch (error) {
      log.error('teams.letter', error, { card })
      delivery = { outcome: 'unknown', reason: 'no-answer' }
    }
    const { outcome } = delivery
    // Not who: a log outlives what is kept of letters, and that somebody blocked the bot is their own affair.
    if (outcome !== 'delivered') log.warn('teams.letter', { card, outcome, reason: delivery.reason })
    return delivery
  }

  return {
    refusal: connector.refusal,
    awaySince: connector.awaySince,
    deliver: (to, show, language) =>
      told(show, async () => {
        const ready = await prepare(to, show, language)
        return 'outcome' in ready ? ready : send(ready)
      }),
    replace: (to, at, show, language) =>
      told(show, async () => {
        if (at.activity === '') return failed('gone')
        const ready = await prepare(to, show, language)
        return 'outcome' in ready ? ready : change(ready, at)
      }),
  }
}
