/** What is kept of a nudge that was chosen for somebody, so that the next one heeds it and *why* can be told. */

import type { UnitId } from '../../../core/ids.ts'
import type { Day } from '../../../core/time/instant.ts'
import type { Chosen } from '../choose/select.ts'
import type { NudgeReader, Shown } from '../reader.ts'

export const shownOf = (
  { nudge, wording, why }: Chosen,
  { barrier }: NudgeReader,
  { id, day }: { readonly id: UnitId; readonly day: Day },
): Shown => ({
  nudge: nudge.nudge,
  wording,
  unit: id,
  day,
  why,
  barrier: nudge.barrier.named.find(code => code === barrier) ?? '',
  answer: '',
})
