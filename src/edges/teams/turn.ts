/** Turns a checked activity into what somebody at the table would tell: said, pressed, happened, or nothing for us. */

import type { Happening, Pressed, Said, Sender } from '../../core/conversation.ts'
import { own } from '../../core/own.ts'
import { readAction, readFields, readVerb } from './fields.ts'
import type { Account, Incoming } from './incoming.ts'
import { readText } from './mentions.ts'
import type { Once } from './once.ts'
import { isOutsider } from './outsider.ts'
import { readPlace, readSender } from './place.ts'

export type Turn =
  | { readonly kind: 'said'; readonly said: Said }
  /** `execute` is answered in the response, `submit` came as a message; `of` is the card, if Teams says which. */
  | {
      readonly kind: 'pressed'
      readonly pressed: Pressed
      readonly way: 'execute' | 'submit'
      readonly of: string | null
    }
  | { readonly kind: 'happened'; readonly happenings: readonly Happening[] }
  | { readonly kind: 'ignored' }

/** What a turn is marked by; empty where it leaves no mark. */
export const onceIn = (turn: Turn): string =>
  turn.kind === 'said' ? turn.said.once : turn.kind === 'pressed' ? turn.pressed.once : ''

const ignored: Turn = { kind: 'ignored' }

const readMessage = (incoming: Incoming, sender: Sender, once: Once): Turn => {
  const base = { sender, place: readPlace(incoming), once: once(incoming) }
  const { value } = incoming
  const text = readText(incoming)
  const isPress = value !== null && value !== undefined && (readVerb(value) !== '' || text === '')
  if (!isPress) return { kind: 'said', said: { ...base, text } }
  const pressed = { ...base, verb: readVerb(value), input: readFields(value) }
  return { kind: 'pressed', pressed, way: 'submit', of: incoming.replyToId ?? null }
}

const readInvoke = (incoming: Incoming, sender: Sender, once: Once): Turn => {
  if (incoming.name !== 'adaptiveCard/action') return ignored
  const action = readAction(incoming.value)
  const base = { sender, place: readPlace(incoming), once: once(incoming) }
  const pressed = { ...base, verb: readVerb(action) || readVerb(action.data), input: readFields(action.data) }
  return { kind: 'pressed', pressed, way: 'execute', of: incoming.replyToId ?? null }
}

const installations: Readonly<Record<string, Happening['kind']>> = {
  add: 'installed',
  'add-upgrade': 'upgraded',
  remove: 'removed',
  'remove-upgrade': 'removed',
}

const readHappenings = (incoming: Incoming, once: Once): readonly Happening[] => {
  const place = readPlace(incoming)
  const sender = readSender(incoming.from, incoming)
  const happening = (kind: Happening['kind'], people: readonly Sender[]): Happening => ({
    kind,
    place,
    once: once(incoming, kind),
    sender,
    people,
  })
  if (incoming.type === 'installationUpdate') {
    const kind = own(installations, incoming.action ?? '')
    return kind ? [happening(kind, [])] : []
  }
  // A shared or private channel has people who are not in the team, and leaving it is not leaving the team.
  if (/^channelMember/i.test(incoming.channelData?.eventType ?? '')) return []
  const home = incoming.channelData?.tenant?.id ?? incoming.conversation.tenantId
  const sort = (members: readonly Account[], ofBot: Happening['kind'], ofPeople: Happening['kind']) => {
    const isBot = (member: Account) => Boolean(member.id) && member.id === incoming.recipient?.id
    // Somebody without an Entra object id can't be known, so there is nobody to tell about.
    const people = members.flatMap(member => (isBot(member) ? [] : (readSender(member, incoming) ?? [])))
    return [
      ...(members.some(isBot) ? [happening(ofBot, [])] : []),
      ...(people.length > 0 ? [happening(ofPeople, people)] : []),
    ]
  }
  return [
    ...sort(
      (incoming.membersAdded ?? []).filter(member => !isOutsider(member, home)),
      'installed',
      'joined',
    ),
    ...sort(incoming.membersRemoved ?? [], 'removed', 'left'),
  ]
}

export const readTurn = (incoming: Incoming, once: Once): Turn => {
  const sender = readSender(incoming.from, incoming)
  switch (incoming.type) {
    case 'message':
      return sender ? readMessage(incoming, sender, once) : ignored
    case 'invoke':
      return sender ? readInvoke(incoming, sender, once) : ignored
    case 'installationUpdate':
    case 'conversationUpdate':
      return { kind: 'happened', happenings: readHappenings(incoming, once) }
    default:
      return ignored
  }
}
