/** An engine to be asked, and a store of its own for each test, closed behind it. */

import { afterEach } from 'vitest'
import type { OpenStore } from '../../../src/core/store.ts'

export type Open = () => Promise<OpenStore>

export type Engine = {
  readonly name: string
  /** Opens an empty store of the collections in notes.ts. */
  readonly open: Open
  /** How many random histories the model test tries. */
  readonly histories: number
}

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
