/** Before a leader is asked about somebody, Teams is: their name is theirs to choose, and whose account it is is not. */

import { unlessOvertaken } from '../../../core/again.ts'
import type { Job } from '../../../core/feature.ts'
import type { Roster } from '../../../core/roster.ts'
import { type Store, update } from '../../../core/store.ts'
import { whole } from '../../../core/walk.ts'
import { identities } from '../person.ts'
import { newcomers } from './newcomer.ts'

/** While Teams is away it is asked again each minute, until their leader is told of them. */
export const lookAtNewcomers = (store: Store, roster: Pick<Roster, 'origin'>): Job => ({
  name: 'look-at-newcomers',
  run: async () => {
    const waiting = await whole(store, newcomers, { where: { state: 'waiting', told: false } })
    let known = 0
    for (const row of waiting.filter(({ origin }) => origin === undefined)) {
      const [identity] = await store.list(identities, { where: { person: row.person }, limit: 1 })
      const origin = identity ? await roster.origin(identity.id).catch(() => undefined) : null
      if (origin === undefined) continue
      await unlessOvertaken(store, [update(newcomers, { ...row, origin: origin ?? 'unknown' })])
      known += 1
    }
    return known
  },
})
