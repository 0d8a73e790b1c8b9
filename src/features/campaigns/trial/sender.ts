/** What goes out in somebody's name does so while they are there to answer for it, and to stop it. */

import type { CampaignNeeds } from '../needs.ts'
import type { Trial } from './trial.ts'

/** In the unit, or looking after Dult. */
export const isSenderThere = async (
  { rolesIn, administrators }: Pick<CampaignNeeds, 'rolesIn' | 'administrators'>,
  { unit, by }: Pick<Trial, 'unit' | 'by'>,
): Promise<boolean> => (await rolesIn(unit, by)) !== null || (await administrators()).includes(by)
