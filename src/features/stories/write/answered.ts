/** What a leader answered, to who told the story: a letter without a word of it, which leads to where it stands. */

import { show } from '../../../core/cards.ts'
import type { Draft, Letter, Outdated } from '../../../core/letters.ts'
import type { Read } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { plus } from '../../../core/time/oslo.ts'
import type { StoryNeeds } from '../needs.ts'
import { type Story, stories } from '../story.ts'

/** By then they have seen it among their own. */
const daysFresh = 14

export const answerTo = (
  { id, by, unit, version }: Read<Story>,
  answer: 'published' | 'returned',
  now: Instant,
): Draft => ({
  series: 'story-answered',
  // Each time it is proposed it is answered anew.
  campaign: `story-answer:${id}:${version}`,
  kind: 'service',
  person: by,
  unit,
  show: show('stories/answered', { id, answer }),
  due: now,
  expires: plus(now, { days: daysFresh }),
})

/** Withdrawn, taken back to the text or told no more meanwhile, it is not as the letter says. */
export const outdatedAnswer =
  ({ store }: Pick<StoryNeeds, 'store'>) =>
  async ({ show: { data } }: Letter): Promise<Outdated | null> => {
    const story = await store.get(stories, String(data.id) as Story['id'])
    return story?.state === (data.answer === 'published' ? 'published' : 'draft') ? null : 'done'
  }
