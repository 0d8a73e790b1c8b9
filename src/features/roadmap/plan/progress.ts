/** How far a unit has come: per item, step, phase and guide, what is late, and what comes next. Pure. */

import type { FunctionCode } from '../../../core/functions.ts'
import type { Day } from '../../../core/time/instant.ts'
import type { Guide, Item, Phase, Step } from '../guides/guide.ts'
import { type Arrangement, itemKey, type Plan, type Tick } from './plan.ts'
import { type Dates, datesOf } from './schedule.ts'

/** A plan with everything that hangs on it. */
export type Opened = {
  readonly plan: Plan
  readonly guide: Guide
  /** By `step.item`. */
  readonly ticks: ReadonlyMap<string, Tick>
  /** By step. */
  readonly arranged: ReadonlyMap<string, Arrangement>
}

/** As much of a plan as its progress takes: how many items of each step are dealt with, not which. */
export type Counted = Pick<Opened, 'plan' | 'guide' | 'arranged'> & {
  readonly doneIn: (step: Step) => number
}

export type StepProgress = {
  readonly step: Step
  readonly phase: Phase
  readonly responsible: FunctionCode
  readonly dates: Dates
  readonly done: number
  readonly of: number
  readonly isDone: boolean
  readonly isLate: boolean
}

export type PhaseProgress = {
  readonly phase: Phase
  readonly steps: readonly StepProgress[]
  readonly done: number
  readonly of: number
  readonly isDone: boolean
  /** Its items may be ticked: what comes before is finished, or a leader opened it. */
  readonly isOpen: boolean
}

export type Progress = {
  readonly phases: readonly PhaseProgress[]
  readonly steps: readonly StepProgress[]
  readonly done: number
  readonly of: number
  readonly percent: number
}

/** What does not apply here counts as dealt with. */
export const isDealtWith = (tick: Tick | undefined): boolean =>
  tick?.state === 'done' || tick?.state === 'irrelevant'

const stepProgress = (counted: Counted, phase: Phase, step: Step, today: Day): StepProgress => {
  const arranged = counted.arranged.get(step.step)
  const dates = datesOf(step, counted.plan.goLive, arranged)
  const done = counted.doneIn(step)
  const isDone = done === step.items.length
  return {
    step,
    phase,
    responsible: arranged?.responsible ?? step.responsible,
    dates,
    done,
    of: step.items.length,
    isDone,
    isLate: !isDone && dates.to < today,
  }
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0)

/** Never 100 before everything is done, and never 0 once something is. */
export const percentOf = (done: number, of: number): number =>
  of === 0 || done === 0 ? 0 : done === of ? 100 : Math.min(99, Math.max(1, Math.round((done / of) * 100)))

export const progressBy = (counted: Counted, today: Day): Progress => {
  const phases: PhaseProgress[] = []
  for (const phase of counted.guide.phases) {
    const steps = phase.steps.map(step => stepProgress(counted, phase, step, today))
    const done = sum(steps.map(step => step.done))
    const of = sum(steps.map(step => step.of))
    const before = phases.every(({ isDone }) => isDone)
    const isOpen = before || counted.plan.opened.includes(phase.phase)
    phases.push({ phase, steps, done, of, isDone: done === of, isOpen })
  }
  const done = sum(phases.map(phase => phase.done))
  const of = sum(phases.map(phase => phase.of))
  return { phases, steps: phases.flatMap(({ steps }) => steps), done, of, percent: percentOf(done, of) }
}

export const progressOf = (opened: Opened, today: Day): Progress =>
  progressBy(
    {
      ...opened,
      doneIn: ({ step, items }) =>
        items.filter(({ item }) => isDealtWith(opened.ticks.get(itemKey(step, item)))).length,
    },
    today,
  )

/** How many steps are past their end and not done. */
export const lateIn = ({ steps }: Pick<Progress, 'steps'>): number =>
  steps.filter(({ isLate }) => isLate).length

/** The phase that is worked in: the first one that is not finished; the last one when all are. */
export const phaseNow = ({ phases }: Progress): PhaseProgress | undefined =>
  phases.find(({ isDone }) => !isDone) ?? phases.at(-1)

export const phaseOf = ({ phases }: Progress, step: Step): PhaseProgress | undefined =>
  phases.find(({ steps }) => steps.some(at => at.step === step))

/** How a step stands, in the one word that its badge has: what is done or locked is not late. */
export const standingOf = (progress: Progress, at: StepProgress, today: Day): Standing => {
  if (at.isDone) return 'done'
  if (phaseOf(progress, at.step)?.isOpen === false) return 'locked'
  if (at.isLate) return 'late'
  return at.done > 0 || at.dates.from <= today ? 'now' : 'ahead'
}

export type Standing = 'done' | 'locked' | 'late' | 'now' | 'ahead'

export type NextThing = { readonly item: Item; readonly at: StepProgress }

const boxes = 10

/** Ten boxes, for those who would rather look; the figure stands beside them. */
export const barOf = (percent: number): string => {
  const full = Math.floor((percent / 100) * boxes)
  return '▰'.repeat(full) + '▱'.repeat(boxes - full)
}

/** Whether the steps that this one builds on are finished. */
const isReady = (progress: Progress, { step }: StepProgress): boolean =>
  step.after.every(name => progress.steps.find(other => other.step.step === name)?.isDone ?? true)

/** One thing per step, the steps that are due first come first; those that build on unfinished ones come after. */
export const nextThings = (opened: Opened, progress: Progress, most: number): NextThing[] =>
  progress.phases
    .filter(({ isOpen }) => isOpen)
    .flatMap(({ steps }) => steps)
    .filter(({ isDone }) => !isDone)
    .map(at => ({ at, ready: isReady(progress, at) }))
    .sort(
      (a, b) =>
        Number(b.ready) - Number(a.ready) ||
        (a.at.dates.to < b.at.dates.to ? -1 : a.at.dates.to > b.at.dates.to ? 1 : 0),
    )
    .flatMap(({ at }) => {
      const item = at.step.items.find(one => !isDealtWith(opened.ticks.get(itemKey(at.step.step, one.item))))
      return item ? [{ item, at }] : []
    })
    .slice(0, most)
