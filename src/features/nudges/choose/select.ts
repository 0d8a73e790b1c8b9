/**
 * Chooses one nudge for somebody on a day, or none: the same for the same facts, whoever asks and how often. What a nudge
 * loses by being shown it wins back with time (a recovering arm; Yancey and Settles, Duolingo 2020), and who is drawn among
 * equals hangs on person and week alone.
 */

import type { ServiceType } from '../../../core/services.ts'
import { addDays, daysBetween } from '../../../core/time/days.ts'
import type { Day } from '../../../core/time/instant.ts'
import { weekOf } from '../../../core/time/weeks.ts'
import { isWorkingDay } from '../../../core/time/working.ts'
import { fractionOf } from '../../../core/trials/coin.ts'
import { areAnswered } from '../defaults.ts'
import { canBeSent, type Nudge } from '../nudge.ts'
import type { NudgeReader } from '../reader.ts'
import { daysOfPeace } from '../triggers.ts'
import { isDone } from './done.ts'
import { fires, type Known, type Reason } from './fires.ts'

export type Asked = Known & {
  readonly reader: NudgeReader
  readonly service: ServiceType
  readonly specialty: string
  /** `HH:mm` of now. */
  readonly time: string
  /** Too many did not want these, or they are retired. */
  readonly paused: ReadonlySet<string>
  /** When somebody of the unit was first asked about one of the four defaults. */
  readonly asked?: Day | undefined
}

export type Chosen = { readonly nudge: Nudge; readonly wording: string; readonly why: Reason }

/** One nudge for somebody in so many days, whatever it is about. */
export const daysBetweenAny = 7
/** Doubled each time that it was shown, and once more where it was useful: it fades out on purpose. */
export const daysOfRest = 28
/** In so many days a wording is half as good as new. */
const halfLife = 21

const daysSince = ({ day }: Known, shown: readonly { readonly day: Known['day'] }[]): number =>
  Math.min(Number.POSITIVE_INFINITY, ...shown.map(one => daysBetween(one.day, day)))

/** Whether anything may come to them today. */
const isAwake = (asked: Asked): boolean => {
  const { reader, person, day } = asked
  const isNew = person.joined === null || addDays(person.joined, daysOfPeace) > day
  const isResting = reader.stopped || reader.restsUntil > day
  return isWorkingDay(day) && !isNew && !isResting && daysSince(asked, reader.shown) >= daysBetweenAny
}

const isRested = (nudge: Nudge, asked: Asked): boolean => {
  const shown = asked.reader.shown.filter(one => one.nudge === nudge.nudge)
  const useful = shown.filter(({ answer }) => answer === 'useful').length
  return daysSince(asked, shown) >= daysOfRest * 2 ** (shown.length + useful - 1)
}

export const isStructure = ({ trigger }: Nudge): boolean => trigger.on === 'defaults-open'

/** With how it is done and where: help, and no persuasion. */
const isHelp = ({ channel, barrier: { named } }: Nudge): boolean =>
  channel === 'person' && named.some(one => one === 'skill' || one === 'rooms')

/** A leader who never answers does not keep help from those who ask for it for ever. */
const daysOfSilence = 56

/** Words to staff are worth little where nobody has looked at how time, room, letter and pathway are. */
export const mayComeYet = (
  nudge: Nudge,
  { defaults, asked, day }: Pick<Asked, 'defaults' | 'asked' | 'day'>,
): boolean =>
  isStructure(nudge) ||
  nudge.channel === 'leader' ||
  areAnswered(defaults) ||
  (isHelp(nudge) && asked !== undefined && daysBetween(asked, day) >= daysOfSilence)

/** `any` is nobody's in particular; what answers another barrier than theirs is not for them. */
const matchOf = (nudge: Nudge, { reader: { barrier } }: Asked): 'named' | 'any' | 'other' => {
  if (barrier === '' || barrier === 'none' || nudge.barrier.named.length === 0 || isStructure(nudge))
    return 'any'
  return nudge.barrier.named.includes(barrier) ? 'named' : 'other'
}

const isFor = (nudge: Nudge, asked: Asked): boolean => {
  const { roles, services, phases, specialties } = nudge.for
  return (
    nudge.channel !== 'unit' &&
    canBeSent(nudge) &&
    roles.some(role => asked.person.roles.includes(role)) &&
    services.includes(asked.service) &&
    (phases === undefined || phases.some(phase => asked.unit.phases.includes(phase))) &&
    (specialties === undefined || specialties.includes(asked.specialty)) &&
    asked.time < nudge.hours.to &&
    !asked.paused.has(nudge.nudge) &&
    !asked.reader.refused.includes(nudge.nudge) &&
    mayComeYet(nudge, asked) &&
    matchOf(nudge, asked) !== 'other'
  )
}

/** True on any day: nothing happened just now. */
const ofAnyDay: readonly Nudge['trigger']['on'][] = ['weekday', 'patients-answered']

/** What it is about goes before how it is said: structure, then what happened just now, then any day’s. */
const rankOf = (nudge: Nudge, asked: Asked): number =>
  (isStructure(nudge) ? 8 : 0) +
  (ofAnyDay.includes(nudge.trigger.on) ? 0 : 4) +
  (matchOf(nudge, asked) === 'named' ? 2 : 0)

type Scored = Chosen & { readonly score: number }

/** Drawn once for itself, and then among its wordings: who has two of them has no two lots. */
const scored = (nudge: Nudge, why: Reason, asked: Asked): Scored => {
  const { reader, day } = asked
  const drawn = (...of: readonly string[]) =>
    fractionOf([reader.id, weekOf(day), nudge.nudge, ...of].join('\n')) / 2
  const [best] = nudge.wordings
    .map(({ wording }) => {
      const shown = reader.shown.filter(one => one.nudge === nudge.nudge && one.wording === wording)
      const rested = 1 - 0.5 ** (daysSince(asked, shown) / halfLife)
      return { wording, rested, score: rested + drawn(wording) }
    })
    .toSorted((a, b) => b.score - a.score)
  const { wording, rested } = best ?? { wording: '', rested: 0 }
  return { nudge, wording, why, score: rankOf(nudge, asked) + rested + drawn() }
}

/** It says tomorrow, and the next working day may be later than that. */
const isTrue = ({ on }: Reason, day: Day): boolean =>
  on !== 'clinic-day-tomorrow' || isWorkingDay(addDays(day, 1))

/** Whether this one may come today, and why. What most of them fail at is asked first. */
const whyNow = (nudge: Nudge, asked: Asked): Reason | null => {
  const why = isFor(nudge, asked) ? fires(nudge.trigger, asked) : null
  return why && isTrue(why, asked.day) && !isDone(nudge, asked) && isRested(nudge, asked) ? why : null
}

/** What never came costs its reader nothing, nor what came while the clock was ahead. */
const asCame = (asked: Asked): Asked => {
  const { reader, day } = asked
  const shown = reader.shown.filter(one => one.came !== '' && one.day <= day)
  return shown.length < reader.shown.length ? { ...asked, reader: { ...reader, shown } } : asked
}

export const select = (nudges: readonly Nudge[], given: Asked): Chosen | null => {
  const asked = asCame(given)
  if (!isAwake(asked)) return null
  const all = nudges.flatMap(nudge => {
    const why = whyNow(nudge, asked)
    return why ? [scored(nudge, why, asked)] : []
  })
  const [first = null] = all.toSorted((a, b) => b.score - a.score || (a.nudge.nudge < b.nudge.nudge ? -1 : 1))
  return first && { nudge: first.nudge, wording: first.wording, why: first.why }
}
