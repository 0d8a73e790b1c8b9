/** Of a story that bears neither name nor unit: what only its author may do, or who leads their unit, would say in a channel whose it is. */

import { notice, type Show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { stories } from './story.ts'

export const unlessQuiet =
  <Needs>(act: (needs: Needs, ask: Ask) => Promise<Show>) =>
  async (needs: Needs, ask: Ask): Promise<Show> => {
    const isAlone = ask.place.kind === 'personal'
    const story = isAlone ? null : await ask.store.get(stories, ask.input.story ?? '')
    return story?.signed === 'quiet' ? notice('in-private') : act(needs, ask)
  }
