/** Opens a story where it stands: for all once it is published, before that for its author and those who answer for it. */

import { notice, type Show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { inPrivate } from '../../../core/house/inPrivate.ts'
import { showRead } from '../library/read.ts'
import type { StoryNeeds } from '../needs.ts'
import { isAuthor, mayLead, stories } from '../story.ts'
import { showPreview } from './preview.ts'

const openOwn = inPrivate(async (needs: StoryNeeds, ask) => {
  const story = await ask.store.get(stories, ask.input.story ?? '')
  if (!story || story.state === 'withdrawn') return notice('no-story')
  return isAuthor(ask, story) || mayLead(ask, story) ? showPreview(needs, ask, story) : notice('no-story')
})

export const openStory = async (needs: StoryNeeds, ask: Ask): Promise<Show> => {
  const story = await ask.store.get(stories, ask.input.story ?? '')
  return story?.state === 'published' ? showRead(needs, ask, story) : openOwn(needs, ask)
}
