/** All that is held about a person, as a file for that person. */

import type { Handout } from '../../../core/handouts.ts'
import type { Store } from '../../../core/store.ts'
import type { ErasureNeeds } from './erase.ts'
import { heldAbout } from './myData.ts'
import { allWhoAre } from './whoIs.ts'

export const myFile = (store: Store, needs: ErasureNeeds): Handout => ({
  what: 'mydata',
  make: async (_about, person) => {
    const known = await allWhoAre(store, needs, person)
    if (known.length === 0) return null
    const held = await heldAbout(store, known, needs.erasures)
    const rows = Object.fromEntries(
      held.map(({ name, rows }) => [name, rows.map(({ version: _, ...row }) => row)]),
    )
    return { name: 'dult-minedata.json', type: 'application/json', body: JSON.stringify(rows, null, 2) }
  },
})
