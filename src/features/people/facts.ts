/** What people tell nudges: what somebody is in the unit, and since when Dult has known them. */

import type { FactsOf } from '../../core/facts.ts'
import type { Store } from '../../core/store.ts'
import { dayOf } from '../../core/time/oslo.ts'
import { whole } from '../../core/walk.ts'
import { memberships, people } from './person.ts'

export const peopleFacts =
  (store: Pick<Store, 'get' | 'list'>): FactsOf =>
  async unit => {
    const members = await whole(store, memberships, { where: { unit } })
    const known = await Promise.all(members.map(({ person }) => store.get(people, person)))
    return {
      people: new Map(
        members.flatMap(({ person, roles }, nth) => {
          const at = known[nth]?.at
          return at ? [[person, { roles, joined: dayOf(at) }] as const] : []
        }),
      ),
    }
  }
