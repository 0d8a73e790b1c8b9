/** What somebody got, answered and said stops them is old after a year, and goes by itself; that they want none, or would not say, stands. */

import type { Retention } from '../../core/retention.ts'
import { removeAfter } from '../../core/retention.ts'
import { update } from '../../core/store.ts'
import type { Day, Instant } from '../../core/time/instant.ts'
import { dayOf } from '../../core/time/oslo.ts'
import { all, fitting, walkThrough } from '../../core/walk.ts'
import { daysCounted, nudgeAnswers } from './plan/harm.ts'
import { type NudgeReader, nudgeReaders } from './reader.ts'

/** No nudge rests for longer. */
const daysOfMemory = 365

const isSaid = ({ barrier }: NudgeReader): boolean => barrier !== '' && barrier !== 'none'

/** Said before its day was kept, it is as old as today. */
export const withoutOld = (reader: NudgeReader, before: Day, today: Day): NudgeReader => {
  const shown = reader.shown.filter(({ day }) => day >= before)
  const named = isSaid(reader) ? (reader.namedOn ?? today) : null
  const isOld = named !== null && named < before
  if (shown.length === reader.shown.length && !isOld && (named === null || reader.namedOn)) return reader
  const { namedOn: _, ...rest } = reader
  const said = isOld ? { barrier: '' as const } : { ...(named !== null && { namedOn: named }) }
  return { ...rest, shown, ...said }
}

export const nudgeRetention: readonly Retention[] = [
  removeAfter(nudgeAnswers, daysCounted),
  {
    collection: nudgeReaders.name,
    days: daysOfMemory,
    pass: (store, before, _, now) => {
      const [from, today] = [dayOf(before as Instant), dayOf(now as Instant)]
      return walkThrough(
        store,
        () => fitting(all(store, nudgeReaders), reader => withoutOld(reader, from, today) !== reader),
        reader => [update(nudgeReaders, { ...withoutOld(reader, from, today), version: reader.version })],
      )
    },
  },
]
