/** Hands each test a store of its own and closes it behind the test. */

import { afterEach } from 'vitest'
import type { OpenStore } from '../../../src/core/store.ts'

export type Open = () => Promise<OpenStore>

export const openedForEach = (open: Open): Open => {
  const stores: OpenStore[] = []
  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close()
  })
  return async () => {
    const store = await open()
    stores.push(store)
    return store
  }
}
