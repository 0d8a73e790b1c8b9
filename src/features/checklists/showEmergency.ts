/** The emergency procedure as a card: 113 first and large, what to do in order, and nowhere to write. */

import { type Show, show } from '../../core/cards.ts'
import type { Emergency } from './emergency.ts'

/** What is to be done is numbered; what should be ready before is a list. */
const readyBefore = 'always'

/** Made once, at the start: from then on nothing that can fail stands between the word and the card. */
export const emergencyCard = ({ title, first, parts }: Emergency): Show =>
  show('checklists/emergency', {
    title,
    first,
    parts: parts.map(part => ({
      title: part.title,
      isSteps: part.part !== readyBefore,
      items: part.items.map(({ says }, nth) => ({ number: nth + 1, says })),
    })),
  })
