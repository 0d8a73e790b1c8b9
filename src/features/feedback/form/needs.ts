/** What the patient's pages ask of the house, and what authors wrote for them. */

import type { House } from '../../../core/house/house.ts'
import type { UnitId } from '../../../core/ids.ts'
import type { Questions } from '../questions.ts'
import type { Tongues } from './tongue.ts'

export type FormNeeds = Pick<House, 'store' | 'clock' | 'newId' | 'unitFacts'> & {
  readonly questions: Questions
  readonly tongues: Tongues
  /** Something came for this unit: it is counted when there is time, and nobody waits for that. */
  readonly ring: (unit: UnitId) => void
}
