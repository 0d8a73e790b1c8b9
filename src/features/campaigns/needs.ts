/** What campaigns need of the house. */

import type { House } from '../../core/house/house.ts'

export type CampaignNeeds = Pick<
  House,
  | 'store'
  | 'clock'
  | 'newId'
  | 'markOf'
  | 'audienceOf'
  | 'nameOf'
  | 'unitsOf'
  | 'rolesIn'
  | 'say'
  | 'outcomes'
  | 'forget'
  | 'unitName'
  | 'tell'
  | 'letters'
>
