/** What nudges need: the house, and what their authors wrote. */

import type { House } from '../../core/house/house.ts'
import type { Nudge } from './nudge.ts'

export type NudgeNeeds = House & { readonly nudges: readonly Nudge[] }
