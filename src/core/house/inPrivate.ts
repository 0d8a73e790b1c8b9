/** What is its reader's alone is answered in their own chat: whoever sees a card elsewhere may press it. */

import { notice, type Show } from '../cards.ts'
import type { Ask } from '../conversation.ts'

export const inPrivate =
  <Needs>(answer: (needs: Needs, ask: Ask) => Promise<Show>) =>
  async (needs: Needs, ask: Ask): Promise<Show> =>
    ask.place.kind === 'personal' ? answer(needs, ask) : notice('in-private')
