/** The emergency procedure as a card: 113 first and large, what to do in order, and nowhere to write. */

import { type Show, show } from '../../../core/cards.ts'
import type { Emergency } from '../lists/emergency.ts'

/** Made once, at the start: from then on nothing that can fail stands between the word and the card. */
export const emergencyCard = ({ title, first, parts }: Emergency): Show =>
  show('checklists/emergency', {
    title,
    first,
    parts: parts.map((part, nth) => ({
      title: part.title,
      // What is to be done now has an order; the rest is there to look at.
      isSteps: nth === 0,
      items: part.items.map(({ says }, before) => ({ number: before + 1, says })),
    })),
  })
