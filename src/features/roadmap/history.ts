/** The demo trust on its way: one unit halfway through the video guide, one at the beginning of home follow-up. */

import { decide } from '../../core/decisions.ts'
import type { DemoTrust } from '../../core/demoTrust.ts'
import { type Change, insert } from '../../core/store.ts'
import { addDays } from '../../core/time/days.ts'
import type { Day } from '../../core/time/instant.ts'
import { at as momentOf } from '../../core/time/oslo.ts'
import { addWorkingDays } from '../../core/time/working.ts'
import type { Guide, Phase } from './guides/guide.ts'
import { arrangementId, arrangements, freshPlan, planId, plans, tickRow, ticks } from './plan/plan.ts'
import { roundNames, rounds, weekOf } from './told/rounds.ts'

type Way = {
  readonly guide: string
  /** Days from yesterday to go-live. */
  readonly ahead: number
  /** Of the days of the past, where it began. */
  readonly began: number
  /** Phases that are finished, and how many items of each step of the next one. */
  readonly finished: number
  readonly eachStep: number
  /** Why go-live was moved, and why an item does not apply; as the unit writes. */
  readonly moved: string
  readonly skipped: string
}

/** In the order of the demo's units. */
const ways: readonly Way[] = [
  {
    guide: 'video',
    ahead: 45,
    began: 0.35,
    finished: 2,
    eachStep: 1,
    moved: 'Utstyret kommer to uker senere enn avtalt.',
    skipped: 'Dekkes av helseforetakets felles plan.',
  },
  {
    guide: 'home',
    ahead: 200,
    began: 0.75,
    finished: 0,
    eachStep: 3,
    moved: 'Sjukehuset er klart to veker seinare enn vi trudde.',
    skipped: 'Står i samarbeidsavtalen frå før.',
  },
]

const itemsOf = (phase: Phase, perStep: number) =>
  phase.steps.flatMap(step =>
    step.items.slice(0, perStep).map(item => ({ step: step.step, item: item.item })),
  )

const doneBy = (guide: Guide, { finished, eachStep }: Way) =>
  guide.phases.flatMap((phase, nth) =>
    nth < finished ? itemsOf(phase, Infinity) : nth === finished ? itemsOf(phase, eachStep).slice(0, -1) : [],
  )

const moment = (day: Day, dice: () => number) =>
  momentOf(
    day,
    `${String(8 + Math.floor(dice() * 7)).padStart(2, '0')}:${String(Math.floor(dice() * 60)).padStart(2, '0')}`,
  )

/** What the week of yesterday had to say was said. */
const saidBy = (yesterday: Day | undefined): readonly Change[] =>
  yesterday ? roundNames.map(id => insert(rounds, { id, week: weekOf(yesterday) })) : []

export const historyOf = (guides: readonly Guide[], trust: DemoTrust): readonly Change[] => [
  ...saidBy(trust.days.at(-1)),
  ...plansOf(guides, trust),
]

const plansOf = (guides: readonly Guide[], { units, days, dice }: DemoTrust): readonly Change[] =>
  units.flatMap(({ id: unit, people }, nth) => {
    const way = ways[nth]
    const guide = guides.find(known => known.guide === way?.guide)
    const yesterday = days.at(-1)
    const doers = people.filter(({ roles }) => roles.includes('leader') || roles.includes('project'))
    const [leader, other = leader] = doers
    if (!way || !guide || !yesterday || !leader || !other) return []
    const since = days.slice(Math.floor(days.length * way.began))
    const first = since[0] ?? yesterday
    const plan = planId(unit, guide.guide)
    const goLive = addWorkingDays(addDays(yesterday, way.ahead), 0)
    const before = addWorkingDays(goLive, -10)
    const done = doneBy(guide, way)
    const dayFor = (index: number): Day =>
      since[Math.floor((index / done.length) * since.length)] ?? yesterday
    const [lastPhase] = guide.phases.slice(way.finished)
    const arranged = lastPhase?.steps[1]
    return [
      insert(plans, {
        ...freshPlan({ unit, guide, goLive, by: leader.person, at: momentOf(first, '09:00') }),
        goLiveBefore: before,
      }),
      decide({
        id: `past-${plan}`,
        unit,
        kind: 'go-live',
        about: guide.guide,
        text: `${before} → ${goLive}`,
        why: way.moved,
        by: leader.person,
        day: days.at(-20) ?? yesterday,
        at: momentOf(days.at(-20) ?? yesterday, '14:10'),
      }),
      ...(arranged
        ? [
            insert(arrangements, {
              id: arrangementId(plan, arranged.step),
              plan,
              unit,
              step: arranged.step,
              responsible: 'superuser',
              from: null,
              to: addDays(yesterday, 18),
              by: other.person,
              at: momentOf(days.at(-20) ?? yesterday, '14:20'),
            }),
          ]
        : []),
      ...done.map(({ step, item }, index) =>
        insert(
          ticks,
          tickRow(
            { id: plan, unit },
            {
              step,
              item,
              state: index === 7 ? 'irrelevant' : 'done',
              by: (dice() < 0.4 ? leader : other).person,
              at: moment(dayFor(index), dice),
              ...(index === 7 ? { why: way.skipped } : {}),
            },
          ),
        ),
      ),
    ]
  })
