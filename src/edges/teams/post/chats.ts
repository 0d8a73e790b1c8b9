/** The address that opens a chat with somebody: Teams is asked what it calls them when somebody needs it, and it is not kept. */

import type { Store } from '../../../core/store.ts'
import { addresses, personAddressId } from '../addresses.ts'
import { isObject } from '../fields.ts'
import type { Answer, Connector } from './connector.ts'

type Needs = {
  readonly connector: Pick<Connector, 'ask'>
  readonly store: Pick<Store, 'get'>
  readonly wait: (ms: number) => Promise<void>
}

/** Who needs help does not wait for a link to it. */
const withinMs = 1_000

const isAddress = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 200 && /^[^\s@,]+@[^\s@,]+$/.test(value)

/** A chat is opened by the user principal name alone (Microsoft: "Deep link to a Teams chat"); a guest's, by their mail. */
const linkFrom = (answer: Answer): string => {
  if (answer.got !== 'answer' || answer.status !== 200 || !isObject(answer.body)) return ''
  const { userPrincipalName, email } = answer.body
  const user = /#ext#/i.test(String(userPrincipalName)) ? email : userPrincipalName
  return isAddress(user) ? `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(user)}` : ''
}

export const createChats = ({ connector, store, wait }: Needs) => {
  const ask = async (aadObjectId: string): Promise<string> => {
    const place = await store.get(addresses, personAddressId(aadObjectId))
    if (place?.state !== 'open') return ''
    const path = `/${encodeURIComponent(place.conversation)}/members/${encodeURIComponent(place.user ?? aadObjectId)}`
    return linkFrom(await connector.ask({ for: 'roster', method: 'GET', serviceUrl: place.serviceUrl, path }))
  }
  return (aadObjectId: string): Promise<string> =>
    Promise.race([ask(aadObjectId).catch(() => ''), wait(withinMs).then(() => '')])
}
