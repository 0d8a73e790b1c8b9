/** A message as its receivers get it. */

import { type Show, show } from '../../core/cards.ts'
import { firstName } from '../../core/shownName.ts'
import type { Campaign } from './campaign.ts'

/** The campaign rides along, so that a thank-you finds its way back. */
export const messageOf = (
  { id, sender, text }: Pick<Campaign, 'id' | 'sender' | 'text'>,
  unitName: string,
): Show =>
  show('campaigns/message', {
    campaign: id,
    sender,
    first: firstName(sender),
    text,
    unitName,
    thanked: false,
  })
