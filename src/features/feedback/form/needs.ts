/** What the patient's pages ask of the house, and what authors wrote for them. */

import type { Telling } from '../../../core/guard/self/tells.ts'
import type { House } from '../../../core/house/house.ts'
import type { Questions } from '../questions.ts'
import type { Tongues } from './tongue.ts'

export type FormNeeds = Pick<House, 'store' | 'clock' | 'newId' | 'unitFacts'> & {
  readonly questions: Questions
  readonly tongues: Tongues
  readonly telling: Telling
}
