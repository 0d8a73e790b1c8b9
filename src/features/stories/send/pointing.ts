/** Letters of another kind that lead to a story, and are nothing without it. Of these, reminders of a trial have some of its words. */

import { type Letter, letters } from '../../../core/letters.ts'
import type { Store } from '../../../core/store.ts'
import { all, fitting, type Pages } from '../../../core/walk.ts'
import type { Story } from '../story.ts'

/** None was written before there was a story to lead to. */
export const pointingTo = (store: Pick<Store, 'list'>, { id, at }: Pick<Story, 'id' | 'at'>): Pages<Letter> =>
  fitting(
    all(store, letters, { where: { series: ['nudge', 'campaign'] }, from: at }),
    ({ leadsTo, show }) => leadsTo === id && Object.keys(show.data).length > 0,
  )
