/** What is done for newcomers day by day, in this order: first it is known whose account each has, then their leader is told. */

import type { Job } from '../../../core/feature.ts'
import type { Roster } from '../../../core/roster.ts'
import { lookAtNewcomers } from './lookAt.ts'
import { type TellNeeds, tellLeaders } from './tellLeaders.ts'

export const newcomerJobs = (house: TellNeeds, roster: Pick<Roster, 'origin'>): readonly Job[] => [
  lookAtNewcomers(house.store, roster),
  tellLeaders(house),
]
