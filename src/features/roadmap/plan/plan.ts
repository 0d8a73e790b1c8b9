/** A unit on its way through a guide: the plan, what is ticked, and what was arranged by hand. */

import type { FunctionCode } from '../../../core/functions.ts'
import type { PersonId, UnitId } from '../../../core/ids.ts'
import type { Collection } from '../../../core/store.ts'
import type { Day, Instant } from '../../../core/time/instant.ts'
import type { Shared } from '../../../core/writers.ts'

type Posted = {
  readonly at: Instant
  readonly goLive: Day
  /** What it counts from: asked while it waits, and where it never came. Earlier versions did not say. */
  readonly since?: { readonly at: Instant; readonly goLive: Day | null }
}

export type Plan = {
  /** `{unit}:{guide}`: a unit goes through a guide once. */
  readonly id: string
  readonly unit: UnitId
  readonly guide: string
  readonly goLive: Day
  /** What it was before it moved last, so that the move can be taken back. */
  readonly goLiveBefore: Day | null
  /** The edition of the guide that ticks were last brought to. */
  readonly edition: number
  /** The edition that somebody was last shown what is new in. */
  readonly newsSeen: number
  /** Phases that a leader opened before the one in front was finished. */
  readonly opened: readonly string[]
  /** The day on which the unit went live by its own word. */
  readonly live: Day | null
  /** Its line in the log of decisions; earlier versions did not say which. */
  readonly liveLog?: string
  readonly state: 'running' | 'stopped'
  /** Short posts on progress in the unit's channel; absent is on. */
  readonly posts?: 'on' | 'off'
  /** What the last post told of; absent before the first. */
  readonly posted?: Posted
  readonly by: PersonId
  readonly at: Instant
}

export const plans: Collection<Plan> = {
  name: 'plans',
  index: ['unit', 'guide', 'state', 'edition', 'by'],
  time: 'at',
}

/** Who wrote its texts, its `writers` say, whoever ticks. */
export type Tick = Shared & {
  /** `{plan}:{step}.{item}` */
  readonly id: string
  readonly plan: string
  readonly unit: UnitId
  readonly step: string
  readonly item: string
  /** `open` was ticked once and taken back; `retired` hangs on an item that the guide no longer has. */
  readonly state: 'done' | 'irrelevant' | 'open' | 'retired'
  readonly at: Instant
  /** A comment; of one that does not apply here, earlier versions wrote in its place why. */
  readonly note: string
  readonly link: string
  /** Why it does not apply here. */
  readonly why?: string
}

export const ticks: Collection<Tick> = {
  name: 'ticks',
  index: ['plan', 'unit', 'step', 'state', 'by', 'shared'],
  time: 'at',
}

/** Who does a step and when, where somebody arranged it otherwise than the guide does. */
export type Arrangement = {
  /** `{plan}:{step}` */
  readonly id: string
  readonly plan: string
  readonly unit: UnitId
  readonly step: string
  readonly responsible: FunctionCode | null
  readonly from: Day | null
  readonly to: Day | null
  readonly by: PersonId
  readonly at: Instant
}

export const arrangements: Collection<Arrangement> = {
  name: 'arrangements',
  index: ['plan', 'unit', 'by'],
  time: 'at',
}

export const planId = (unit: UnitId, guide: string): string => `${unit}:${guide}`
type Begun = Pick<Plan, 'unit' | 'goLive' | 'by' | 'at'> & {
  readonly guide: { readonly guide: string; readonly edition: number }
}

/** A plan that is begun just now. */
export const freshPlan = ({ unit, guide: { guide, edition }, goLive, by, at }: Begun): Plan => ({
  id: planId(unit, guide),
  unit,
  guide,
  goLive,
  goLiveBefore: null,
  edition,
  newsSeen: edition,
  opened: [],
  live: null,
  state: 'running',
  by,
  at,
})

type Ticked = Pick<Tick, 'step' | 'item' | 'state' | 'by' | 'at'> &
  Partial<Pick<Tick, 'note' | 'link' | 'why' | 'writers' | 'shared'>>

export const tickRow = ({ id, unit }: Pick<Plan, 'id' | 'unit'>, ticked: Ticked): Tick => ({
  id: tickId(id, ticked.step, ticked.item),
  plan: id,
  unit,
  note: '',
  link: '',
  ...ticked,
})

type Worded = Pick<Tick, 'note' | 'link' | 'why'>

export const wordsOf = ({ note, link, why }: Worded) => ({
  note,
  link,
  ...(why === undefined ? {} : { why }),
})

/** What was written before it was said not to apply stays beside the reason, and is there again when that is taken back. */
export const saidOf = ({ state, note, why }: Worded & Pick<Tick, 'state'>) =>
  state === 'irrelevant'
    ? { reason: why ?? note, comment: why === undefined ? '' : note }
    : { reason: '', comment: note }

export const itemKey = (step: string, item: string): string => `${step}.${item}`
export const tickId = (plan: string, step: string, item: string): string => `${plan}:${itemKey(step, item)}`
export const arrangementId = (plan: string, step: string): string => `${plan}:${step}`

/** Long enough for where it is written down, too short for a patient's story. */
export const longestNote = 300
export const longestLink = 300
