/** Where a unit has no channel that is reached, its leader is asked to say it: as a nudge of their own, in their own pace. */

import type { UnitId } from '../../../core/ids.ts'
import type { Draft } from '../../../core/letters.ts'
import { type PlainChange, put } from '../../../core/store.ts'
import { daysBetween } from '../../../core/time/days.ts'
import type { Day, Instant } from '../../../core/time/instant.ts'
import { type Chosen, daysBetweenAny } from '../choose/select.ts'
import type { NudgeNeeds } from '../needs.ts'
import { type NudgeReader, newReader, nudgeReaders, withShown } from '../reader.ts'
import { toLeader } from './letters.ts'

type Today = { readonly day: Day; readonly now: Instant }

type PassedOn = { readonly draft: Draft; readonly change: PlainChange }

const mayGet = (reader: NudgeReader, { nudge }: Chosen, day: Day): boolean =>
  !reader.stopped &&
  reader.restsUntil <= day &&
  !reader.refused.includes(nudge.nudge) &&
  reader.shown.every(one => daysBetween(one.day, day) >= daysBetweenAny)

/** `null` where there is nobody to ask, or they had one of their own just now. */
export const passOn = async (
  { store, holderOf }: NudgeNeeds,
  unit: UnitId,
  chosen: Chosen,
  { day, now }: Today,
): Promise<PassedOn | null> => {
  const leader = await holderOf(unit, 'leader', day)
  if (leader === null) return null
  const known = await store.get(nudgeReaders, leader)
  const reader = known ?? newReader(leader)
  if (!mayGet(reader, chosen, day)) return null
  const { nudge, wording, why } = chosen
  const shown = { nudge: nudge.nudge, wording, unit, day, why, barrier: '', answer: '' } as const
  return {
    draft: toLeader(chosen, leader, { unit, day, now }),
    change: put(nudgeReaders, known, withShown(reader, shown)),
  }
}
