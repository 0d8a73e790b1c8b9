/** A unit as every feature sees it. */

import type { UnitId } from './ids.ts'
import type { Language } from './language.ts'
import type { ServiceType } from './services.ts'
import type { Day } from './time/instant.ts'

export type UnitFacts = {
  readonly unit: UnitId
  readonly name: string
  /** What it was called before; absent where it was never called otherwise. */
  readonly formerly?: readonly string[]
  readonly service: ServiceType
  readonly goLive: Day | null
  /** Of what is said to the whole unit. */
  readonly language: Language
  readonly specialty: string
}
