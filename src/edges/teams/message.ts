/** A card as a message that Teams takes. */

import { type Activity, ActivityTypes } from 'botbuilder'
import type { Rendered } from '../../core/cards.ts'

export const cardType = 'application/vnd.microsoft.card.adaptive'

/** No text: a client that gets text and card together may split them and give neither an id. */
export const message = ({ card, summary }: Rendered): Partial<Activity> => ({
  type: ActivityTypes.Message,
  attachments: [{ contentType: cardType, content: card }],
  summary,
})
