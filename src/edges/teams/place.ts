/** Where something happened and who did it, read from an activity. */

import type { Place, Sender } from '../../core/conversation.ts'
import { own } from '../../core/own.ts'
import type { Account, Incoming } from './incoming.ts'
import { cleanName } from './text.ts'

const kinds: Readonly<Record<string, Place['kind']>> = {
  personal: 'personal',
  groupChat: 'group',
  channel: 'channel',
}

/** Clients other than Teams may leave the kind out. One that is named and not known, as of a meeting, may have others in it. */
const readKind = ({ conversation, channelData }: Incoming): Place['kind'] => {
  const named = conversation.conversationType ?? ''
  const mayHoldOthers = conversation.isGroup || named !== ''
  return own(kinds, named) ?? (channelData?.team ? 'channel' : mayHoldOthers ? 'group' : 'personal')
}

export const readPlace = (incoming: Incoming): Place => {
  const team = incoming.channelData?.team
  const place = { conversation: incoming.conversation.id, kind: readKind(incoming) }
  return team?.id ? { ...place, team: { id: team.id, name: cleanName(team.name ?? '') } } : place
}

/** `null` where Teams doesn't say who it is. */
export const readSender = (account: Account | null | undefined, incoming: Incoming): Sender | null => {
  if (!account?.aadObjectId) return null
  const sender = { aadObjectId: account.aadObjectId, name: cleanName(account.name ?? '') }
  return incoming.locale ? { ...sender, locale: incoming.locale } : sender
}
