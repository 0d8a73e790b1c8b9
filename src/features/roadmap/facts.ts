/** What the roadmap tells nudges: the phases that a unit is in, what was ticked when, and which late steps are whose. */

import type { FactsOf } from '../../core/facts.ts'
import type { House } from '../../core/house/house.ts'
import type { PersonId, UnitId } from '../../core/ids.ts'
import type { Day } from '../../core/time/instant.ts'
import { dayOf } from '../../core/time/oslo.ts'
import type { Guide } from './guides/guide.ts'
import { type OpenedPlan, openedFrom, runningIn } from './plan/openPlan.ts'
import { phaseNow, progressOf } from './plan/progress.ts'

const tickedIn = ({ guide, ticks }: OpenedPlan): [string, Day][] =>
  [...ticks.values()]
    .filter(({ state }) => state === 'done')
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ step, at }) => [`${guide.guide}.${step}`, dayOf(at)])

type Needs = Pick<House, 'store' | 'holderOf'> & { readonly guides: readonly Guide[] }

export const roadmapFacts =
  ({ store, holderOf, guides }: Needs): FactsOf =>
  async (unit: UnitId, day: Day) => {
    const running = await runningIn(store, guides, unit)
    const plans = await Promise.all(running.map(({ guide, plan }) => openedFrom(store, guide, plan)))
    const late = new Map<PersonId, string[]>()
    const phases: string[] = []
    for (const opened of plans) {
      const { guide } = opened.guide
      const progress = progressOf(opened, day)
      const now = phaseNow(progress)
      if (now) phases.push(`${guide}.${now.phase.phase}`)
      for (const { step, responsible, isLate } of progress.steps) {
        const whose = isLate ? await holderOf(unit, responsible, day) : null
        if (whose) late.set(whose, [...(late.get(whose) ?? []), `${guide}.${step.step}`])
      }
    }
    return {
      unit: { phases, ticked: Object.fromEntries(plans.flatMap(tickedIn)) },
      people: new Map([...late].map(([person, lateSteps]) => [person, { lateSteps }])),
    }
  }
