/** The activity plan: every step with its function and holder, start, end, percent, and what is late. A table too. */

import { notice, type Show, showFile } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { toCsv } from '../../../core/csv.ts'
import type { FunctionCode } from '../../../core/functions.ts'
import type { HandedOut, Handout } from '../../../core/handouts.ts'
import { id } from '../../../core/ids.ts'
import type { Language } from '../../../core/language.ts'
import { pageOf } from '../../../core/pages.ts'
import type { Strips, Tone } from '../../../core/pictures.ts'
import type { Day } from '../../../core/time/instant.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import type { RoadmapNeeds } from '../needs.ts'
import { type OpenedPlan, openPlan } from '../plan/openPlan.ts'
import { lateIn, type Progress, percentOf, progressOf, type StepProgress } from '../plan/progress.ts'

const perPage = 4

/** Each function is looked up once, however many steps it has. */
export const holdersOf = async (
  needs: RoadmapNeeds,
  { plan }: OpenedPlan,
  steps: readonly StepProgress[],
): Promise<ReadonlyMap<FunctionCode, string>> => {
  const today = dayOf(needs.clock.now())
  const codes = [...new Set(steps.map(({ responsible }) => responsible))]
  return new Map(
    await Promise.all(
      codes.map(
        async code => [code, await needs.nameOf(await needs.holderOf(plan.unit, code, today))] as const,
      ),
    ),
  )
}

const standings = { good: 'done', attention: 'late', accent: 'now', quiet: 'ahead' } as const

const toneOf = ({ isDone, isLate, dates }: StepProgress, today: Day): keyof typeof standings => {
  if (isDone) return 'good'
  if (isLate) return 'attention'
  return dates.from <= today ? 'accent' : 'quiet'
}

/** The whole plan at a glance, whichever page of it is read. */
const pictureOf = ({ phases }: Progress, goal: Day, today: Day): Strips => ({
  kind: 'strips',
  today,
  goal,
  groups: phases.map(({ steps }, at) => ({
    mark: at + 1,
    strips: steps.map(step => ({ ...datesIn(step), tone: toneOf(step, today) satisfies Tone })),
  })),
})

const datesIn = ({ dates: { from, to } }: StepProgress) => ({ from, to })

/** The same in words. */
const phasesIn = ({ phases }: Progress) =>
  phases.map(({ phase, steps }, at) => ({
    nth: at + 1,
    title: phase.title,
    from: steps.map(({ dates }) => dates.from).sort()[0] ?? null,
    to:
      steps
        .map(({ dates }) => dates.to)
        .sort()
        .at(-1) ?? null,
    done: steps.filter(({ isDone }) => isDone).length,
    late: steps.filter(({ isLate }) => isLate).length,
    of: steps.length,
  }))

export const showActivity = async (needs: RoadmapNeeds, ask: Ask): Promise<Show> => {
  const now = needs.clock.now()
  const opened = await openPlan(ask.store, needs.guides, ask.who.unit, ask.input.guide ?? '')
  if (!opened) return notice('no-plan')
  const { plan, guide } = opened
  const today = dayOf(now)
  const progress = progressOf(opened, today)
  const { steps } = progress
  const isLateOnly = ask.input.only === 'late'
  const wanted = isLateOnly ? steps.filter(({ isLate }) => isLate) : steps
  const current = wanted.findIndex(({ isDone }) => !isDone)
  // Without a page, where the work is.
  const asked = ask.input.page ?? String(Math.floor(Math.max(current, 0) / perPage) + 1)
  const { shown, pager } = pageOf(wanted, perPage, asked)
  const holders = await holdersOf(needs, opened, shown)
  const file = await needs.layOut(ask.who.person, 'activity-plan', `${plan.id} ${ask.who.language}`, now)
  const data = {
    guide: guide.guide,
    title: guide.title,
    goLive: plan.goLive,
    late: lateIn({ steps }),
    isLateOnly,
    picture: pictureOf(progress, plan.goLive, today),
    phases: phasesIn(progress),
    steps: shown.map(at => ({
      step: at.step.step,
      nth: steps.indexOf(at) + 1,
      standing: standings[toneOf(at, today)],
      title: at.step.title,
      responsible: at.responsible,
      holder: holders.get(at.responsible) ?? '',
      hasHolder: (holders.get(at.responsible) ?? '') !== '',
      from: at.dates.from,
      to: at.dates.to,
      byHand: at.dates.byHand,
      percent: percentOf(at.done, at.of) / 100,
    })),
    isEmpty: shown.length === 0,
    ...pager,
    only: isLateOnly ? 'late' : 'all',
  }
  return showFile('roadmap/activity', data, file, 'file')
}

const headings: Readonly<Record<Language, readonly string[]>> = {
  nb: ['Fase', 'Steg', 'Funksjon', 'Ansvarlig', 'Start', 'Slutt', 'Satt for hånd', 'Prosent', 'Forsinket'],
  nn: ['Fase', 'Steg', 'Funksjon', 'Ansvarleg', 'Start', 'Slutt', 'Sett for hand', 'Prosent', 'Forseinka'],
  en: ['Phase', 'Step', 'Function', 'Responsible', 'Start', 'End', 'Set by hand', 'Percent', 'Late'],
}
const yes: Readonly<Record<Language, string>> = { nb: 'ja', nn: 'ja', en: 'yes' }

export const activityRows = async (needs: RoadmapNeeds, opened: OpenedPlan, language: Language) => {
  const { steps } = progressOf(opened, dayOf(needs.clock.now()))
  const holders = await holdersOf(needs, opened, steps)
  return steps.map(at => {
    const cells = [
      at.phase.title[language],
      at.step.title[language],
      needs.say(language, `people:function.${at.responsible}`),
      holders.get(at.responsible) ?? '',
      at.dates.from,
      at.dates.to,
      at.dates.byHand ? yes[language] : '',
      percentOf(at.done, at.of),
      at.isLate ? yes[language] : '',
    ]
    return Object.fromEntries(headings[language].map((heading, nth) => [heading, cells[nth]]))
  })
}

/** The link's holder was in the unit when it was laid out, a quarter of an hour ago at most. */
export const activityFile = (needs: RoadmapNeeds): Handout => ({
  what: 'activity-plan',
  make: async (about): Promise<HandedOut | null> => {
    const [plan = '', language = 'nb'] = about.split(' ')
    const [unit = '', guide = ''] = plan.split(':')
    const opened = await openPlan(needs.store, needs.guides, id<'unit'>(unit), guide)
    if (!opened) return null
    const rows = await activityRows(needs, opened, language as Language)
    return { name: `dult-${guide}.csv`, type: 'text/csv', body: toCsv(rows) }
  },
})
