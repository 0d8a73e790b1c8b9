/** The house's way to forget on a test's own store: at once, and never waited for longer than it takes. */

import { createForgetting } from '../../src/core/house/gone/forgetting.ts'
import type { OpenStore } from '../../src/core/store.ts'
import type { Instant } from '../../src/core/time/instant.ts'
import { newId } from '../../src/edges/chance/newId.ts'
import { createLog } from '../../src/edges/log/log.ts'

type Needs = Parameters<typeof createForgetting>[0]
type Options = { [Name in keyof Needs]?: Exclude<Needs[Name], undefined> }

export const forgettingOf = (store: OpenStore, now: Instant, options: Options = {}) =>
  createForgetting({
    store,
    clock: { now: () => now },
    newId,
    log: createLog('error', { write: () => {} }),
    kept: [],
    alone: true,
    finish: async () => {},
    late: async () => {},
    wait: () => new Promise<never>(() => {}),
    ...options,
  })
