/** What people tell nudges: what somebody is in the unit, and since when Dult has known them. */

import type { FactsOf } from '../../core/facts.ts'
import type { Store } from '../../core/store.ts'
import { dayOf } from '../../core/time/oslo.ts'
import { whole } from '../../core/walk.ts'
import { memberships, people } from './person.ts'

export const peopleFacts =
  (store: Pick<Store, 'list'>): FactsOf =>
  async unit => {
    const members = await whole(store, memberships, { where: { unit } })
    const known = await whole(store, people, { where: { id: members.map(({ person }) => person) } })
    const rolesOf = new Map(members.map(({ person, roles }) => [person, roles]))
    return {
      people: new Map(
        known.map(({ id, at }) => [id, { roles: rolesOf.get(id) ?? [], joined: dayOf(at) }] as const),
      ),
    }
  }
