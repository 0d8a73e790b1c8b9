/** One tap: useful, «that is me», thanks. It is counted once for each reader and story, and nobody can tell whose it was. */

import { notice, type Show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { letterId, letters, mayHaveArrived } from '../../../core/letters.ts'
import { insert } from '../../../core/store.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import type { StoryNeeds } from '../needs.ts'
import { reactionMarks, reactions, readReaction } from '../reaction.ts'
import { causeOf, type Story, stories } from '../story.ts'
import { isOwnAlone, showRead } from './read.ts'

/** The card that came by itself stays what it is, and says that the answer is counted, now or before. */
const letterAgain = async (
  { input, who, store }: Ask,
  story: Story,
  isFirst: boolean,
): Promise<Show | null> => {
  if (input.from !== 'letter') return null
  const letter = await store.get(letters, letterId(causeOf(story), who.person))
  return letter && mayHaveArrived(letter)
    ? { ...letter.show, data: { ...letter.show.data, reacted: true, again: !isFirst } }
    : null
}

export const react = async (needs: StoryNeeds, ask: Ask): Promise<Show> => {
  const story = await ask.store.get(stories, ask.input.story ?? '')
  const reaction = readReaction(ask.input.reaction)
  if (story?.state !== 'published') return notice('no-story')
  if (!reaction) return notice('old-card')
  if (isOwnAlone(ask, story)) return showRead(needs, ask, story)
  const { written } = await ask.store.write([
    insert(reactionMarks, {
      id: needs.markOf(`story ${story.id} ${ask.who.person}`),
      day: dayOf(story.at),
    }),
    insert(reactions, {
      id: needs.newId(),
      unit: story.unit,
      day: dayOf(needs.clock.now()),
      gathered: false,
      answers: { [story.id]: reaction },
    }),
  ])
  return (
    (await letterAgain(ask, story, written)) ??
    showRead(needs, ask, story, { note: written ? 'reacted' : 'again' })
  )
}

/** Whether its author may be asked is looked up when somebody asks. */
export const askAuthor = async (needs: StoryNeeds, ask: Ask): Promise<Show> => {
  const story = await ask.store.get(stories, ask.input.story ?? '')
  if (story?.state !== 'published') return notice('no-story')
  return showRead(needs, ask, story, story.signed === 'ask' ? {} : { note: 'asks-not' })
}
