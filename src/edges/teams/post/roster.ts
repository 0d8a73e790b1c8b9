/** Who is in a team, read from Teams page by page. Everyone in it can be written to from then on. */

import { Fault } from '../../../core/errors.ts'
import { holdsNumber } from '../../../core/guard/ids.ts'
import { type TellingApart, withoutForgotten } from '../../../core/house/gone/forgotten.ts'
import { entraFrom } from '../../../core/ids.ts'
import type { Log } from '../../../core/log.ts'
import type { Member, Roster } from '../../../core/roster.ts'
import type { Read, Store } from '../../../core/store.ts'
import type { Clock } from '../../../core/time/instant.ts'
import { type Address, addresses, personAddressId } from '../addresses.ts'
import { isObject } from '../fields.ts'
import { isOutsider, originOf } from '../outsider.ts'
import { cleanName } from '../text.ts'
import type { Answer, Connector } from './connector.ts'
import { rememberUnmet } from './unmet.ts'

type RosterNeeds = TellingApart & {
  readonly connector: Connector
  readonly store: Store
  readonly clock: Clock
  readonly log: Log
}

/** What Teams takes at most. */
const pageSize = 500
const mostPages = 200

const isText = (value: unknown): value is string =>
  typeof value === 'string' &&
  value !== '' &&
  value.length <= 1000 &&
  !/\p{Cc}/u.test(value) &&
  !holdsNumber(value)

/** Without an Entra object id nobody is known, and bots are no people. */
const readMember = (account: unknown, home: string | null): Member | null => {
  if (!isObject(account)) return null
  const { id, name, aadObjectId, objectId } = account
  const person = aadObjectId ?? objectId
  if (!isText(id) || !isText(person) || id.startsWith('28:')) return null
  const member = {
    aadObjectId: entraFrom(person),
    name: cleanName(typeof name === 'string' ? name : ''),
    teamsUser: id,
  }
  return isOutsider(account, home) ? { ...member, isGuest: true } : member
}

const bodyOf = (answer: Answer): Record<string, unknown> => {
  if (answer.got !== 'answer')
    throw new Fault('teams.roster', {
      status: null,
      code: answer.got === 'unsent' ? answer.why : 'no-answer',
    })
  const { status, codes, body, retryAfterMs } = answer
  if (status !== 200 || !isObject(body))
    throw new Fault('teams.roster', { status, code: codes[0] ?? 'unknown', retryAfterMs })
  return body
}

export const createRoster = ({ connector, store, clock, log, ...apart }: RosterNeeds): Roster => {
  const findPlace = async (team: string): Promise<Read<Address>> => {
    const [place] = await store.list(addresses, {
      where: { team, kind: 'channel', state: 'open' },
      order: 'newest',
      limit: 1,
    })
    if (!place) throw new Fault('teams.roster', { status: null, code: 'no-address' })
    return place
  }

  const readPage = async (team: string, { serviceUrl, tenant }: Address, token: string) => {
    const next = token === '' ? '' : `&continuationToken=${encodeURIComponent(token)}`
    const path = `/${encodeURIComponent(team)}/pagedmembers?pageSize=${pageSize}${next}`
    const body = bodyOf(await connector.ask({ for: 'roster', method: 'GET', serviceUrl, path }))
    const members = Array.isArray(body.members)
      ? body.members.flatMap(one => readMember(one, tenant) ?? [])
      : []
    return { members, next: typeof body.continuationToken === 'string' ? body.continuationToken : '' }
  }

  /** Somebody of another tenant may have added the bot there: the trust is where its teams are. */
  const homeOf = async ({ tenant }: Address): Promise<string | null> => {
    const [channel] = await store.list(addresses, { where: { kind: 'channel', state: 'open' }, limit: 1 })
    return channel?.tenant ?? tenant
  }

  return {
    origin: async aadObjectId => {
      const place = await store.get(addresses, personAddressId(aadObjectId))
      if (!place?.user) return null
      const { serviceUrl, conversation, user, tenant } = place
      const path = `/${encodeURIComponent(conversation)}/members/${encodeURIComponent(user)}`
      const answer = await connector.ask({ for: 'roster', method: 'GET', serviceUrl, path })
      if (answer.got === 'answer' && answer.status === 404) return null
      const account = bodyOf(answer)
      return originOf({ ...account, tenantId: account.tenantId ?? tenant }, await homeOf(place))
    },
    members: async team => {
      const place = await findPlace(team)
      const members = new Map<string, Member>()
      let token = ''
      for (let pages = 0; pages < mostPages; pages += 1) {
        const page = await readPage(team, place, token)
        for (const member of page.members) members.set(member.aadObjectId, member)
        token = page.next
        if (token === '') break
      }
      // Half a team would look as if the other half had left.
      if (token !== '') throw new Fault('teams.roster', { status: null, code: 'endless' })
      const all = await withoutForgotten(store, apart, [...members.values()], clock.now())
      try {
        await rememberUnmet({ ...apart, store }, place, all, clock.now())
      } catch (error) {
        log.error('teams.address', error)
      }
      return all
    },
  }
}
