/** What the checklists need: the house, the lists that authors wrote, and the desks that help. */

import type { House } from '../../core/house/house.ts'
import type { Said } from '../../core/packs.ts'
import type { Checklist } from './lists/checklist.ts'
import type { Emergency } from './lists/emergency.ts'
import type { Suitability } from './lists/suitability.ts'

/** A desk that helps, as far as the trust has set its number. */
type HelpDesk = {
  readonly name: Said
  readonly called: Said
  readonly isDesk: boolean
  readonly stands: 'open' | 'closed' | 'unknown'
  readonly phone: string
  readonly mail: string
  readonly hours: Said
}

export type ChecklistNeeds = House & {
  readonly checklists: readonly Checklist[]
  readonly emergency: Emergency
  readonly suitability: Suitability
  readonly desks: () => Promise<readonly HelpDesk[]>
}
