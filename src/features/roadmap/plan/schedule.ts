/** When a step is to be done: counted from go-live as the guide says, unless somebody arranged it otherwise. */

import { Memory } from '../../../core/memory.ts'
import { addDays } from '../../../core/time/days.ts'
import type { Day } from '../../../core/time/instant.ts'
import { addWorkingDays } from '../../../core/time/working.ts'
import type { Step } from '../guides/guide.ts'
import type { Arrangement } from './plan.ts'

export type Dates = { readonly from: Day; readonly to: Day; readonly byHand: boolean }

/** The same for ever, and asked for thousands of times by whoever looks at many units. */
const known = new Memory<string, Day>(20_000)

const weeksFrom = (goLive: Day, weeks: number): Day => {
  const asked = `${goLive} ${weeks}`
  const before = known.get(asked)
  if (before !== undefined) return before
  const day = addWorkingDays(addDays(goLive, weeks * 7), 0)
  known.set(asked, day)
  return day
}

/** What was set by hand stays when go-live moves; the rest follows. */
export const datesOf = (step: Step, goLive: Day, arranged: Arrangement | undefined): Dates => {
  const from = arranged?.from ?? weeksFrom(goLive, step.weeks[0])
  const to = arranged?.to ?? weeksFrom(goLive, step.weeks[1])
  return { from, to: to < from ? from : to, byHand: Boolean(arranged?.from ?? arranged?.to) }
}
