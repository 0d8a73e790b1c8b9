/** What became of a story, to who told it, and that it waits, to who leads: letters without a word of it, which lead to where it stands. */

import { show } from '../../../core/cards.ts'
import type { PersonId } from '../../../core/ids.ts'
import type { Draft, Letter, Outdated } from '../../../core/letters.ts'
import { own } from '../../../core/own.ts'
import type { Read } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { plus } from '../../../core/time/oslo.ts'
import type { StoryNeeds } from '../needs.ts'
import { draftDays, type Story, stories } from '../story.ts'

/** By then they have seen it among their own. */
const daysFresh = 14

/** Where it stands for the letter to be true; `gone` is no row any more. */
const standing = {
  published: ['published'],
  returned: ['draft'],
  withdrawn: ['withdrawn', 'gone'],
  unread: ['gone'],
  waits: ['proposed'],
} as const satisfies Readonly<Record<string, readonly (Story['state'] | 'gone')[]>>

type Became = keyof typeof standing

const letterOf = (
  { id, unit, version }: Read<Story>,
  answer: Became,
  { person, now }: { readonly person: PersonId; readonly now: Instant },
): Draft => ({
  series: 'story-answered',
  // Each time it is proposed it is answered anew.
  campaign: `${answer === 'waits' ? 'story-waits' : 'story-answer'}:${id}:${version}`,
  kind: 'service',
  person,
  unit,
  show: show('stories/answered', {
    id,
    answer,
    gone: standing[answer].some(state => state === 'gone'),
    days: answer === 'returned' || answer === 'waits' ? draftDays : 0,
  }),
  due: now,
  expires: plus(now, { days: daysFresh }),
})

export const answerTo = (story: Read<Story>, answer: Exclude<Became, 'waits'>, now: Instant): Draft =>
  letterOf(story, answer, { person: story.by, now })

export const waitsFor = (story: Read<Story>, person: PersonId, now: Instant): Draft =>
  letterOf(story, 'waits', { person, now })

/** Withdrawn, taken back to the text, answered or told no more meanwhile, it is not as the letter says. */
export const outdatedAnswer =
  ({ store }: Pick<StoryNeeds, 'store'>) =>
  async ({ show: { data } }: Letter): Promise<Outdated | null> => {
    const story = await store.get(stories, String(data.id) as Story['id'])
    const truths: readonly string[] = own(standing, String(data.answer)) ?? []
    return truths.includes(story?.state ?? 'gone') ? null : 'done'
  }
