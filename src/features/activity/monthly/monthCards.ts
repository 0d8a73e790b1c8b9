/**
 * Once a month a unit's leader, and whoever leads its clinical work, get its month as a card, ready for the channel. A unit that
 * cannot be read holds up none of the others, and is tried again while its days last.
 */

import { setImmediate as giveWay } from 'node:timers/promises'
import { again } from '../../../core/again.ts'
import type { Job } from '../../../core/feature.ts'
import type { UnitId } from '../../../core/ids.ts'
import type { Draft } from '../../../core/letters.ts'
import { readSettings } from '../../../core/settings.ts'
import { put } from '../../../core/store.ts'
import { addMonths, monthOfDay } from '../../../core/time/days.ts'
import type { Day } from '../../../core/time/instant.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { weekOf } from '../../../core/time/weeks.ts'
import { activityRounds, monthRoundId } from '../friday/rounds.ts'
import type { ActivityNeeds } from '../needs.ts'
import { monthFor } from './monthAnew.ts'
import { monthIn } from './showMonth.ts'
import { receiversOf } from './signer.ts'
import { monthSlot } from './slot.ts'

type Moment = { readonly today: Day } & Pick<Draft, 'due' | 'expires' | 'expiresTogether'>

const draftsFor = async (
  needs: ActivityNeeds,
  unit: UnitId,
  { today, ...fresh }: Moment,
): Promise<readonly Draft[]> => {
  const month = addMonths(monthOfDay(today), -1)
  const people = await receiversOf(needs, unit, today)
  const found = people.length === 0 ? null : await monthIn(needs, needs.store, unit, month)
  if (found === null) return []
  return Promise.all(
    people.map(
      async (person): Promise<Draft> => ({
        series: 'unit-month',
        campaign: `activity-month-${unit}-${month}`,
        kind: 'friendly',
        person,
        unit,
        show: await monthFor(needs, found, { unit, person }),
        ...fresh,
      }),
    ),
  )
}

export const monthCards = (needs: ActivityNeeds): Job => ({
  name: 'unit-month',
  run: async now => {
    const { store } = needs
    const today = dayOf(now)
    const { letters } = await readSettings(store)
    const slot = monthSlot(today, letters.holidayWeeks)
    if (!slot || now < slot.due || now >= slot.expires) return 0
    const week = weekOf(today)
    if ((await store.get(activityRounds, monthRoundId))?.week === week) return 0
    const drafts: Draft[] = []
    const failed: unknown[] = []
    for (const unit of await needs.allUnits()) {
      try {
        drafts.push(...(await draftsFor(needs, unit, { today, ...slot, due: now })))
      } catch (error) {
        failed.push(error)
      }
      await giveWay()
    }
    // Where another process has just finished the same round, its letters are these.
    await again(store, async (_, written) => {
      const round = await store.get(activityRounds, monthRoundId)
      if (round?.week === week) return
      const over = failed.length === 0 ? [put(activityRounds, round, { id: monthRoundId, week })] : []
      written(await needs.tell(store, drafts, over))
    })
    if (failed.length > 0) throw failed[0]
    return drafts.length
  },
})
