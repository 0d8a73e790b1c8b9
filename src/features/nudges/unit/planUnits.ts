/**
 * Once on a working day each unit as a whole is looked at, and gets one nudge or none, in its channel. Cut short, it is begun
 * anew: the row of a unit and its letter are one write. A unit that cannot be read holds up none of the others.
 */

import { again } from '../../../core/again.ts'
import type { Job } from '../../../core/feature.ts'
import type { UnitId } from '../../../core/ids.ts'
import { readSettings } from '../../../core/settings.ts'
import { put } from '../../../core/store.ts'
import type { Day, Instant } from '../../../core/time/instant.ts'
import { dayOf, timeOf } from '../../../core/time/oslo.ts'
import { whole } from '../../../core/walk.ts'
import { answersIn } from '../defaults.ts'
import { retiredIn } from '../leader/retirements.ts'
import type { NudgeNeeds } from '../needs.ts'
import { isOff } from '../plan/off.ts'
import { begins } from '../plan/plan.ts'
import { nudgeRounds, roundId, unitRoundId } from '../plan/rounds.ts'
import { holdersIn, mayAsk } from '../signed/askable.ts'
import { mayComeTo, selectForUnit } from './choose.ts'
import { restingInChannels } from './harm.ts'
import { toChannel } from './letters.ts'
import { passOn } from './passOn.ts'
import { newUnitNudges, unitNudges, withShownTo } from './unitNudges.ts'

type Today = { readonly day: Day; readonly now: Instant; readonly paused: ReadonlySet<string> }

const chooseFor = async (needs: NudgeNeeds, id: UnitId, today: Today) => {
  const { store } = needs
  const { day, now, paused } = today
  const [known, defaults] = await Promise.all([store.get(unitNudges, id), answersIn(store, id)])
  const row = known ?? newUnitNudges(id)
  if (row.stopped || row.waits === 'yes' || !mayComeTo({ day, defaults, shown: row.shown })) return null
  const [about, { unit }] = await Promise.all([needs.unitFacts(id), needs.factsOf(id, day)])
  if (!about) return null
  const { service, specialty } = about
  const asked = { id, day, unit, defaults, service, specialty, time: timeOf(now), paused, shown: row.shown }
  const chosen = selectForUnit(needs.nudges, asked)
  return chosen && { known, row, chosen }
}

const planUnit = (needs: NudgeNeeds, id: UnitId, today: Today): Promise<number> =>
  again(needs.store, async (_, written) => {
    const found = await chooseFor(needs, id, today)
    if (!found) return 0
    const { known, row, chosen } = found
    const { nudge, wording, why } = chosen
    const shown = { nudge: nudge.nudge, wording, day: today.day, why }
    const teams = row.viaLeader ? [] : await needs.teamsOf(id)
    if (teams.length > 0) {
      const asks = mayAsk(await holdersIn(needs, id, today.day, [nudge]), nudge.sender, null)
      const drafts = toChannel(chosen, teams, { unit: id, ...today }, asks)
      const after = { ...withShownTo(row, shown), waits: 'yes' } as const
      written(await needs.tell(needs.store, drafts, [put(unitNudges, known, after)]))
      return drafts.length
    }
    const passed = await passOn(needs, id, chosen, today)
    if (!passed) return 0
    // The next one tries the channel again.
    const after = { ...withShownTo(row, { ...shown, isPassedOn: true }), viaLeader: false }
    written(await needs.tell(needs.store, [passed.draft], [passed.change, put(unitNudges, known, after)]))
    return 1
  })

export const planUnitNudges = (needs: NudgeNeeds): Job => ({
  name: 'plan-unit-nudges',
  run: async now => {
    const { store } = needs
    const day = dayOf(now)
    if (timeOf(now) < begins || (await store.get(nudgeRounds, unitRoundId))?.day === day) return 0
    const { letters } = await readSettings(store)
    if (isOff(day, letters.holidayWeeks)) return 0
    const [before, round, retired, rows] = await Promise.all([
      store.get(nudgeRounds, unitRoundId),
      store.get(nudgeRounds, roundId),
      retiredIn(store),
      whole(store, unitNudges),
    ])
    // What rests goes on resting, whoever starts theirs again since.
    const resting = [...new Set([...(before?.paused ?? []), ...restingInChannels(rows)])].toSorted()
    const paused = new Set([...resting, ...(round?.paused ?? []), ...retired.map(({ id }) => id)])
    let planned = 0
    const failed: unknown[] = []
    for (const id of await needs.allUnits())
      try {
        planned += await planUnit(needs, id, { day, now, paused })
      } catch (error) {
        failed.push(error)
      }
    await again(store, async write => {
      const round = await store.get(nudgeRounds, unitRoundId)
      if (round?.day !== day)
        await write([put(nudgeRounds, round, { id: unitRoundId, day, paused: resting })])
    })
    if (failed.length > 0) throw failed[0]
    return planned
  },
})
