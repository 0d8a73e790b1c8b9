/** What a leader answered, to who told the story: a letter without a word of it, which leads to where it stands. */

import { show } from '../../../core/cards.ts'
import type { Draft } from '../../../core/letters.ts'
import type { Read } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { plus } from '../../../core/time/oslo.ts'
import type { Story } from '../story.ts'

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
