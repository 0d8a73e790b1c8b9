/** What is its reader's alone is answered in their own chat: whoever sees a card elsewhere may press it. */

import { notice, type Show } from '../cards.ts'
import type { Ask } from '../conversation.ts'

export const inPrivate =
  <Needs, More extends readonly unknown[]>(
    answer: (needs: Needs, ask: Ask, ...more: More) => Promise<Show>,
  ) =>
  async (needs: Needs, ask: Ask, ...more: More): Promise<Show> =>
    ask.place.kind === 'personal' ? answer(needs, ask, ...more) : notice('in-private')
