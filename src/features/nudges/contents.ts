/**
 * Nudges as reminders of a trial: those that are true on any day, as the coin knows of no other. What rests for all, is
 * retired, or was stopped by its reader comes by no trial either.
 */

import type { Content, Contents } from '../../core/contents.ts'
import type { UnitId } from '../../core/ids.ts'
import type { Store } from '../../core/store.ts'
import type { Day } from '../../core/time/instant.ts'
import { isStructure, mayComeYet } from './choose/select.ts'
import { answersIn } from './defaults.ts'
import { isRetired } from './leader/retirements.ts'
import type { NudgeNeeds } from './needs.ts'
import { canBeSent, type Nudge } from './nudge.ts'
import { opensOf } from './plan/letter.ts'
import { nudgeRounds, roundId } from './plan/rounds.ts'
import { nudgeReaders } from './reader.ts'
import { unitNudges } from './unit/unitNudges.ts'

const isOfAnyDay = (nudge: Nudge): boolean =>
  nudge.channel === 'person' && nudge.trigger.on === 'weekday' && canBeSent(nudge) && !isStructure(nudge)

const contentOf = (nudge: Nudge): Content => ({
  id: nudge.nudge,
  title: nudge.title,
  wordings: nudge.wordings.map(({ nb, nn, en }) => ({ nb, nn, en })),
  opens: { says: `nudges:opens.${nudge.action.opens}`, ...opensOf(nudge) },
})

const isSent = async (store: Pick<Store, 'get'>, { nudge }: Nudge): Promise<boolean> => {
  const paused = (await store.get(nudgeRounds, roundId))?.paused ?? []
  return !paused.includes(nudge) && !(await isRetired(store, nudge))
}

export const nudgeContents = (needs: NudgeNeeds): Contents => {
  const { store, nudges } = needs
  const called = (id: string) => nudges.find(({ nudge }) => nudge === id)
  /** Structure comes first by a trial as well. */
  const mayComeIn = async (unit: UnitId, day: Day) => {
    const [defaults, row] = await Promise.all([answersIn(store, unit), store.get(unitNudges, unit)])
    return (nudge: Nudge) => mayComeYet(nudge, { defaults, asked: row?.asked, day })
  }
  return {
    kind: 'nudge',
    offered: async (unit, day) => {
      const [facts, mayCome] = await Promise.all([needs.unitFacts(unit), mayComeIn(unit, day)])
      const fitting = nudges.filter(
        nudge =>
          isOfAnyDay(nudge) &&
          facts !== null &&
          nudge.for.services.includes(facts.service) &&
          (nudge.for.specialties?.includes(facts.specialty) ?? true) &&
          mayCome(nudge),
      )
      const sent = await Promise.all(fitting.map(nudge => isSent(store, nudge)))
      return fitting.filter((_, nth) => sent[nth]).map(contentOf)
    },
    standing: async id => {
      const nudge = called(id)
      return nudge && (await isSent(store, nudge)) ? contentOf(nudge) : null
    },
    isFor: async (id, person, unit, day) => {
      const nudge = called(id)
      const [reader, mayCome] = await Promise.all([store.get(nudgeReaders, person), mayComeIn(unit, day)])
      const isUnwanted = reader?.stopped || (reader?.restsUntil ?? '') > day || reader?.refused.includes(id)
      return nudge !== undefined && !isUnwanted && mayCome(nudge)
    },
  }
}
