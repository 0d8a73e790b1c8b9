/** Where people, groups and channels can be written to: what a later letter needs to reach them. */

import { createHash } from 'node:crypto'
import type { Happening, Place } from '../../core/conversation.ts'
import type { DeliveryReason } from '../../core/deliveryReasons.ts'
import type { Collection } from '../../core/store.ts'
import type { Instant } from '../../core/time/instant.ts'
import type { Incoming } from './incoming.ts'
import { readPlace } from './place.ts'

export type Address = {
  readonly id: string
  /** Entra object id, in a personal chat. */
  readonly person: string | null
  readonly kind: Place['kind']
  readonly conversation: string
  readonly serviceUrl: string
  readonly tenant: string | null
  readonly bot: string | null
  readonly user: string | null
  readonly team: string | null
  readonly channel: string | null
  /** When it last changed. */
  readonly at: Instant
  /**
   * `gone` after the bot was removed, `suspended` after Teams said that it can't be written to; anything that arrives
   * from there opens it again. `unmet`: known from a roster only, with no conversation yet.
   */
  readonly state: 'open' | 'gone' | 'suspended' | 'unmet'
  /** What Teams said; only where it is suspended. */
  readonly reason?: DeliveryReason
}

export const addresses: Collection<Address> = {
  name: 'addresses',
  index: ['person', 'kind', 'state', 'team'],
  time: 'at',
}

const longestId = 150

export const personAddressId = (person: string): string => `person:${person}`

export const placeAddressId = (conversation: string): string => {
  if (conversation.length <= longestId) return `place:${conversation}`
  return `place:${createHash('sha256').update(conversation).digest('base64url')}`
}

/** A person has one address, their latest personal chat. Everywhere else the conversation is the address. */
const addressId = (person: string | null, conversation: string): string =>
  person ? personAddressId(person) : placeAddressId(conversation)

/** Each thread of a channel has a conversation of its own; letters go to the channel. */
const withoutThread = (conversation: string) => conversation.replace(/;messageid=\d+$/, '')

export const readAddress = (incoming: Incoming, happenings: readonly Happening[], at: Instant): Address => {
  const { kind } = readPlace(incoming)
  const { channelData } = incoming
  const person = kind === 'personal' ? (incoming.from?.aadObjectId ?? null) : null
  const conversation = withoutThread(incoming.conversation.id)
  return {
    id: addressId(person, conversation),
    person,
    kind,
    conversation,
    serviceUrl: incoming.serviceUrl,
    tenant: incoming.conversation.tenantId ?? channelData?.tenant?.id ?? null,
    bot: incoming.recipient?.id ?? null,
    user: kind === 'personal' ? (incoming.from?.id ?? null) : null,
    team: channelData?.team?.id ?? null,
    channel: channelData?.channel?.id ?? channelData?.teamsChannelId ?? null,
    at,
    state: happenings.some(happening => happening.kind === 'removed') ? 'gone' : 'open',
  }
}
