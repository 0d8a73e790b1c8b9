/** What campaigns need of the house. */

import type { House } from '../../core/house/house.ts'

export type CampaignNeeds = Pick<
  House,
  | 'store'
  | 'clock'
  | 'newId'
  | 'markOf'
  | 'administrators'
  | 'audienceOf'
  | 'nameOf'
  | 'unitsOf'
  | 'rolesIn'
  | 'say'
  | 'outcomes'
  | 'contents'
  | 'language'
  | 'forget'
  | 'unitName'
  | 'tell'
  | 'letters'
>
