/**
 * What features tell of a unit and its people on a day, so that a nudge is true when it comes and falls silent once its matter
 * is done. A closed set of days, codes and yes or no: nothing that somebody wrote, and nothing of a patient.
 */

import type { PersonId, UnitId } from './ids.ts'
import type { Role } from './roles.ts'
import type { Day } from './time/instant.ts'

/** The latest day of something, by its code where there are several of it. */
type Days = Readonly<Record<string, Day>>

export type OfUnit = {
  /** A time for a checklist is set for the next working day. */
  readonly isTimeTomorrow: boolean
  readonly hasTimes: boolean
  /** By checklist. */
  readonly answered: Days
  readonly roomReady: Day | null
  /** The unit decided about a group of patients. */
  readonly groupDecided: Day | null
  /** Of a group that may be seen on video, all of it or some. */
  readonly groupSuits: Day | null
  /** The latest day on which somebody registered more than none, and the first. */
  readonly registered: Day | null
  readonly firstRegistered: Day | null
  /** Whole weeks since one with a figure above none; `null` where there never was one. */
  readonly weeksWithout: number | null
  /** Both are of a unit whose figure is that of a crowd: of a few it would be somebody's own. */
  readonly isBelowPath: boolean
  readonly isOnPath: boolean
  readonly targetSet: Day | null
  /** By `guide.step`, when a line of it was ticked. */
  readonly ticked: Days
  /** Those that the unit is in, as `guide.phase`. */
  readonly phases: readonly string[]
  readonly incident: Day | null
  readonly note: Day | null
  /** Enough patients have answered lately for what they answered to be shown. */
  readonly hasPatientAnswers: boolean
}

/** Which one, and when it was told. */
export type NewStory = { readonly story: string; readonly since: Day }

export type OfPerson = {
  readonly roles: readonly Role[]
  /** When Dult met them. */
  readonly joined: Day | null
  /** Theirs to do and past their day, as `guide.step`. */
  readonly lateSteps: readonly string[]
  /** When they last counted one of their own, where they keep a count. */
  readonly counted: Day | null
  /** What colleagues in their field, or in one beside it, told and they have not had: the newest first. */
  readonly newStories: readonly NewStory[]
}

export type Facts = { readonly unit: OfUnit; readonly people: ReadonlyMap<PersonId, OfPerson> }

/** As much of it as one feature knows. */
type SomeFacts = {
  readonly unit?: Partial<OfUnit>
  readonly people?: ReadonlyMap<PersonId, Partial<OfPerson>>
}

export type FactsOf = (unit: UnitId, day: Day) => Promise<SomeFacts>

const unknownUnit: OfUnit = {
  isTimeTomorrow: false,
  hasTimes: false,
  answered: {},
  roomReady: null,
  groupDecided: null,
  groupSuits: null,
  registered: null,
  firstRegistered: null,
  weeksWithout: null,
  isBelowPath: false,
  isOnPath: false,
  targetSet: null,
  ticked: {},
  phases: [],
  incident: null,
  note: null,
  hasPatientAnswers: false,
}

const unknownPerson: OfPerson = { roles: [], joined: null, lateSteps: [], counted: null, newStories: [] }

/** Each feature tells its own, so none stands in another's way. */
export const together = (some: readonly SomeFacts[]): Facts => {
  const people = new Map<PersonId, OfPerson>()
  for (const [person, told] of some.flatMap(({ people = new Map() }) => [...people]))
    people.set(person, { ...(people.get(person) ?? unknownPerson), ...told })
  return { unit: Object.assign({}, unknownUnit, ...some.map(({ unit }) => unit)), people }
}
