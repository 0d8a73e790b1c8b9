/** What the clocks keep in the store: how far ahead the demo's is, and the latest moment that a process has seen. */

import type { Keeper } from '../../core/door.ts'
import { holdsNobody } from '../../core/erasure.ts'
import { clockAhead } from './demoClock.ts'
import { clockSeen } from './seen.ts'

export const clockKeeper: Keeper = {
  name: 'clock',
  collections: [clockAhead, clockSeen],
  erasures: [holdsNobody(clockAhead), holdsNobody(clockSeen)],
}
