/** What trials need of the house. */

import type { House } from '../../../core/house/house.ts'
import type { CampaignNeeds } from '../needs.ts'

export type TrialNeeds = CampaignNeeds & Pick<House, 'outcomes' | 'contents' | 'forget'>
