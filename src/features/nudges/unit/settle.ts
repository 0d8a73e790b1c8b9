/** What became of the nudges to channels: one that nobody could reach goes to the leader, and one that never left was none. */

import { again } from '../../../core/again.ts'
import type { Job } from '../../../core/feature.ts'
import type { UnitId } from '../../../core/ids.ts'
import { letters, mayHaveArrived } from '../../../core/letters.ts'
import { put, type Store } from '../../../core/store.ts'
import type { Day, Instant } from '../../../core/time/instant.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { whole } from '../../../core/walk.ts'
import type { NudgeNeeds } from '../needs.ts'
import { unitCauseOf } from './letters.ts'
import { passOn } from './passOn.ts'
import { unitNudges } from './unitNudges.ts'

const lettersOf = (store: Pick<Store, 'list'>, unit: UnitId, day: Day) =>
  whole(store, letters, { where: { campaign: unitCauseOf(unit, day) } })

/** In one of its channels, or may have. */
export const hasArrived = async (store: Pick<Store, 'list'>, unit: UnitId, day: Day): Promise<boolean> =>
  (await lettersOf(store, unit, day)).some(mayHaveArrived)

const settle = (needs: NudgeNeeds, id: UnitId, now: Instant): Promise<void> =>
  again(needs.store, async (write, written) => {
    const { store } = needs
    const row = await store.get(unitNudges, id)
    const last = row?.shown.at(-1)
    if (!row || !last || row.waits === '') return
    const sent = await lettersOf(store, id, last.day)
    // What may have arrived did, however the others went; only what still waits is waited for.
    if (sent.some(({ state }) => state === 'queued' || state === 'sending')) return
    const before = row.shown.slice(0, -1)
    const rested = { ...row, waits: '' } as const
    if (sent.some(mayHaveArrived)) return write([put(unitNudges, row, rested)])
    const nudge = needs.nudges.find(one => one.nudge === last.nudge)
    if (!nudge || !sent.some(({ state }) => state === 'failed'))
      return write([put(unitNudges, row, { ...rested, shown: before })])
    const passed = await passOn(needs, id, { ...last, nudge }, { day: dayOf(now), now })
    if (passed) {
      const after = { ...rested, shown: [...before, { ...last, isPassedOn: true } as const] }
      written(await needs.tell(store, [passed.draft], [passed.change, put(unitNudges, row, after)]))
    } else await write([put(unitNudges, row, { ...rested, viaLeader: true, shown: before })])
  })

/** Apart from the planning, which waits for nothing here. */
export const settleUnitNudges = (needs: NudgeNeeds): Job => ({
  name: 'settle-unit-nudges',
  run: async now => {
    const failed: unknown[] = []
    const waiting = await whole(needs.store, unitNudges, { where: { waits: 'yes' } })
    for (const { id } of waiting) await settle(needs, id, now).catch(error => failed.push(error))
    if (failed.length > 0) throw failed[0]
    return waiting.length
  },
})
