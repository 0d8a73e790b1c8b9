/** Who gets a message: those of its audience, and not the one who sends it. */

import type { PersonId } from '../../core/ids.ts'
import { type Campaign, roleOf } from './campaign.ts'
import type { CampaignNeeds } from './needs.ts'

export const receiversOf = async (
  { audienceOf }: Pick<CampaignNeeds, 'audienceOf'>,
  { unit, audience, by }: Pick<Campaign, 'unit' | 'audience' | 'by'>,
): Promise<readonly PersonId[]> => (await audienceOf(unit, roleOf(audience))).filter(person => person !== by)
