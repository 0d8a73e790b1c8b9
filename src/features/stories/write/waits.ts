/** A story that lies unanswered is asked after once, before it is deleted unread: somebody told it and waits. */

import type { Job } from '../../../core/feature.ts'
import type { UnitId } from '../../../core/ids.ts'
import { letterId, letters } from '../../../core/letters.ts'
import { plus } from '../../../core/time/oslo.ts'
import { whole } from '../../../core/walk.ts'
import type { StoryNeeds } from '../needs.ts'
import { stories } from '../story.ts'
import { waitsFor } from './answered.ts'

/** Two weeks before its time is over. */
const daysOfWaiting = 45

/** Where nobody leads the unit, whoever leads its project publishes it. */
const readersOf = async ({ audienceOf }: Pick<StoryNeeds, 'audienceOf'>, unit: UnitId) => {
  const led = await audienceOf(unit, 'leader')
  return led.length > 0 ? led : audienceOf(unit, 'project')
}

export const askAfterStories = (needs: StoryNeeds): Job => ({
  name: 'ask-after-stories',
  run: async now => {
    const { store, tell } = needs
    const to = plus(now, { days: -daysOfWaiting })
    let asked = 0
    for (const story of await whole(store, stories, { where: { state: 'proposed' }, to })) {
      const drafts = (await readersOf(needs, story.unit)).map(person => waitsFor(story, person, now))
      const known = await Promise.all(
        drafts.map(({ campaign, person }) => store.get(letters, letterId(campaign, person))),
      )
      const missing = drafts.filter((_, nth) => known[nth] === null)
      const told = missing.length > 0 ? await tell(store, missing) : null
      asked += told?.written ? told.letters : 0
    }
    return asked
  },
})
