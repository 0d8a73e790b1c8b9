/** Looks once more right before a nudge to a channel leaves: whether what it asks for was done, the leader wants none, or it is retired. */

import type { Letter, Outdated } from '../../../core/letters.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { answersIn, areAnswered } from '../defaults.ts'
import { isRetired } from '../leader/retirements.ts'
import type { NudgeNeeds } from '../needs.ts'
import { isAnswered, isPast } from './choose.ts'
import { unitCauseOf } from './letters.ts'
import { unitNudges } from './unitNudges.ts'

export const outdatedUnitIn =
  ({ store, nudges, factsOf }: NudgeNeeds) =>
  async ({ campaign, unit }: Letter, now: Instant): Promise<Outdated | null> => {
    const row = unit && (await store.get(unitNudges, unit))
    const planned = row ? row.shown.find(({ day }) => unitCauseOf(row.id, day) === campaign) : undefined
    const nudge = nudges.find(one => one.nudge === planned?.nudge)
    if (!row || !planned || !nudge || row.stopped) return 'stopped'
    if (await isRetired(store, nudge.nudge)) return 'stopped'
    const day = dayOf(now)
    const [facts, defaults] = await Promise.all([factsOf(row.id, day), answersIn(store, row.id)])
    if (!areAnswered(defaults)) return 'stopped'
    const known = { day, unit: facts.unit, defaults }
    return isAnswered(nudge, known, planned.why) || isPast(nudge, known) ? 'done' : null
  }
