/** A store under which nothing without a name is written beside what would go on telling who wrote it. */

import { anonymousIn } from '../../src/core/house/gone/anonymous.ts'
import { debts } from '../../src/core/house/gone/debts.ts'
import type { OpenStore } from '../../src/core/store.ts'
import { overruled } from '../../src/features/privacy/overruled.ts'

/** It goes down with what was let through, which is no part of it: once it is written anew, nothing joins the two. */
const goesAlong = new Set([overruled.name])

/**
 * What is counted or held beside an anonymous row keeps its transaction for as long as it lies where it lay, unless it
 * is written anew together with it. Every trip of every test passes here, so no collection can be forgotten.
 */
export const watchingAnonymous = (store: OpenStore): OpenStore => ({
  ...store,
  write: async changes => {
    if (!anonymousIn(changes).every(name => goesAlong.has(name)))
      for (const change of changes) {
        if (change.do === 'number') continue
        const { name, anonymous, unordered } = change.collection
        if (!anonymous && !unordered && name !== debts.name)
          throw new Error(`Say \`unordered\` of ${name}: a row without a name is written beside its rows.`)
      }
    return store.write(changes)
  },
})
