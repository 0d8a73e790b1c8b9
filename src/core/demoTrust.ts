/** The trust of the demo, for whoever makes up its past. */

import type { Asker } from './conversation.ts'
import type { UnitId } from './ids.ts'
import type { ServiceType } from './services.ts'
import type { Day } from './time/instant.ts'

type DemoUnit = {
  readonly id: UnitId
  readonly service: ServiceType
  readonly people: readonly Omit<Asker, 'stands'>[]
}

export type DemoTrust = {
  readonly units: readonly DemoUnit[]
  /** Units that nobody speaks for: there so that a unit's figures stand among others'. */
  readonly beyond?: readonly DemoUnit[]
  readonly days: readonly Day[]
  /** From 0 up to, not including, 1. */
  readonly dice: () => number
}
