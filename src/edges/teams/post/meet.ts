/** Opens the conversation with somebody who is known from a roster only, and keeps it. */

import { type AsciiJson, asciiJson } from '../../../core/asciiJson.ts'
import type { Read } from '../../../core/store.ts'
import type { Address } from '../addresses.ts'
import type { Bot } from '../credentials.ts'
import type { Connector } from './connector.ts'
import type { Mailbox } from './mailbox.ts'
import type { createPace } from './pace.ts'
import { readId } from './paths.ts'
import { judgeRepeatable, type Verdict } from './verdict.ts'

type MeetNeeds = {
  readonly bot: Bot | null
  readonly connector: Connector
  readonly mailbox: Mailbox
  readonly waitMs: ReturnType<typeof createPace>
}

const bodyFor = ({ user, bot: account, tenant }: Address, bot: Bot | null): AsciiJson => {
  const tenantId = tenant ?? bot?.tenantId
  return asciiJson({
    isGroup: false,
    bot: { id: account ?? `28:${bot?.appId ?? 'dult'}` },
    members: [{ id: user }],
    ...(tenantId ? { tenantId, channelData: { tenant: { id: tenantId } } } : {}),
  })
}

export const createMeet = ({ bot, connector, mailbox, waitMs }: MeetNeeds) => {
  return async (address: Read<Address>): Promise<Read<Address> | Verdict> => {
    const afterMs = waitMs(address.id)
    if (afterMs > 0) return { missed: { outcome: 'later', reason: 'queue', afterMs }, lasting: false }
    const { serviceUrl } = address
    const body = bodyFor(address, bot)
    const answer = await connector.ask({ for: 'letter', method: 'POST', serviceUrl, path: '', body })
    // Asked twice, Teams gives the same conversation: there is one between a person and a bot.
    const verdict = judgeRepeatable(answer)
    if (verdict) return verdict
    const conversation = answer.got === 'answer' ? readId(answer.body) : ''
    const isCutOff = answer.got !== 'answer' || conversation === ''
    if (isCutOff) return { missed: { outcome: 'later', reason: 'no-answer' }, lasting: false }
    return mailbox.met(address, conversation, answer.serviceUrl)
  }
}
