/** What every feature may ask, handed to each as its door opens. Use cases take it first, or the few parts that they need. */

import type { Barrier } from '../barriers.ts'
import type { Contents } from '../contents.ts'
import type { Asker } from '../conversation.ts'
import type { Facts } from '../facts.ts'
import type { Figures, Leads, Readiness } from '../feature.ts'
import type { Counterweight, Period } from '../figures/counterweight.ts'
import type { Crowd, Span } from '../figures/crowd.ts'
import type { Countable } from '../figures/handfuls.ts'
import type { FunctionCode } from '../functions.ts'
import type { LayOut } from '../handouts.ts'
import type { PersonId, UnitId } from '../ids.ts'
import type { Language } from '../language.ts'
import type { Letter, Outdated } from '../letters.ts'
import type { Mine } from '../mine.ts'
import type { Role } from '../roles.ts'
import type { Collection, Store } from '../store.ts'
import type { Tell } from '../tell.ts'
import type { Texts } from '../texts.ts'
import type { Clock, Day, Instant, Month } from '../time/instant.ts'
import type { Measure } from '../trials/outcome.ts'
import type { UnitNumbers } from '../unitNumbers.ts'
import type { UnitFacts } from '../units.ts'
import type { Forget } from './gone/forgetting.ts'
import type { MarkOf } from './gone/forgotten.ts'
import type { HouseLetters } from './letters.ts'

/** Who is who, what, and where. */
/** Hours of a superuser that are now, or come next. */
export type Shift = { readonly person: PersonId; readonly from: Instant; readonly to: Instant }

export type People = {
  /** Empty where there is no such unit. */
  readonly unitName: (unit: UnitId) => Promise<string>
  readonly unitFacts: (unit: UnitId) => Promise<UnitFacts | null>
  readonly allUnits: () => Promise<readonly UnitId[]>
  /** Where somebody belongs, as whatever they are there. */
  readonly unitsOf: (person: PersonId) => Promise<readonly UnitId[]>
  /** What somebody is in a unit; `null` for who does not belong to it. */
  readonly rolesIn: (unit: UnitId, person: PersonId) => Promise<readonly Role[] | null>
  /** Whether somebody chose this unit and its leader has not answered yet. */
  readonly isAwaited: (unit: UnitId, person: PersonId) => Promise<boolean>
  /** The people of a unit, of one role or all. */
  readonly audienceOf: (unit: UnitId, role: Role | null) => Promise<readonly PersonId[]>
  /** Who holds a function today: its holder, or the deputy of one who is away. */
  readonly holderOf: (unit: UnitId, code: FunctionCode, today: Day) => Promise<PersonId | null>
  /** The superusers whose hours it is. */
  readonly onDuty: (unit: UnitId, now: Instant) => Promise<readonly PersonId[]>
  /** One of each superuser who has told theirs: the one that is now, else the next; the earliest first. */
  readonly shifts: (unit: UnitId, now: Instant) => Promise<readonly Shift[]>
  /** Whom the unit calls in an emergency, as far as its leader has set it. */
  readonly numbersOf: (unit: UnitId) => Promise<UnitNumbers>
  /** The Teams teams of a unit. */
  readonly teamsOf: (unit: UnitId) => Promise<readonly string[]>
  readonly nameOf: (person: PersonId | null) => Promise<string>
  /** Of everyone who is known, for the guard, which holds them in memory: thousands in a large trust. */
  readonly namesOfAll: () => Promise<readonly string[]>
}

/** What all features give, asked of the house: so none of them has to know the others. */
export type Gathered = {
  /** Where a word after `veikart` leads. */
  readonly leadsTo: (word: string) => Leads | null
  /** What should be in place before a unit goes live. */
  readonly readinessOf: (unit: UnitId) => Promise<readonly Readiness[]>
  /** The one day that a unit goes live on, once it is planned. */
  readonly goLiveOf: (unit: UnitId) => Promise<Day | null>
  /** Whom the work of a unit waits for, in any feature. */
  readonly awaitedRolesOf: (unit: UnitId) => Promise<readonly FunctionCode[]>
  /** What every feature tells of a unit's month. */
  readonly summaries: (unit: UnitId, month: Month) => Promise<readonly Figures[]>
  /** What all features know of a unit and its people on a day. */
  readonly factsOf: (unit: UnitId, day: Day) => Promise<Facts>
  /** What a trial may be counted by, in any feature. */
  readonly outcomes: () => readonly Measure[]
  /** What features lend to reminders of a trial. */
  readonly contents: () => readonly Contents[]
  /** Whether what answers a barrier is for somebody, as all features see it. Chosen by, and never told. */
  readonly suits: (person: PersonId, barrier: Barrier) => Promise<boolean>
  /** Why a letter that waits is not true any more, or what it says by now, as the feature of its kind sees it. */
  readonly outdated: (letter: Letter, now: Instant) => Promise<Outdated | null>
  /** What somebody has of their own in each feature, beside what they chose about letters. */
  readonly mineOf: (who: Asker) => Promise<readonly Mine[]>
  /** What every feature puts beside a target of the unit. */
  readonly counterweightsOf: (unit: UnitId, period: Period) => Promise<readonly Counterweight[]>
}

/** What people answered, of collections that are `inHandfuls`: the store itself does not give it out. */
export type Handfuls = {
  readonly read: <R extends Countable>(
    of: Collection<R>,
    units: readonly UnitId[],
    span?: Span,
  ) => Promise<Crowd>
  /** For each span, at the price of one. */
  readonly readEach: <R extends Countable>(
    of: Collection<R>,
    units: readonly UnitId[],
    spans: readonly Span[],
  ) => Promise<readonly Crowd[]>
}

export type House = People &
  Gathered & {
    /** Who looks after all of Dult, of those whom it knows. */
    readonly administrators: () => Promise<readonly PersonId[]>
    /** Gives out everything but what people answered. */
    readonly store: Store
    readonly handfuls: Handfuls
    readonly clock: Clock
    readonly newId: () => string
    /** For what must happen once and may not be told from anything else in the store that says when, or by whom. */
    readonly markOf: MarkOf
    /** A text by its full name, for what is no card: a file, a row. */
    readonly say: Texts['text']
    /** What the inputs of our cards are called. */
    readonly inputs: ReadonlySet<string>
    /** Spoken where nobody in particular reads. */
    readonly language: Language
    readonly layOut: LayOut
    /** Of one of our own pages, by its path. */
    readonly ourAddress: (path: string) => string
    /** The address that opens a chat with somebody in Teams; empty where Teams does not say at once. */
    readonly chatWith: (person: PersonId) => Promise<string>
    readonly tell: Tell
    /** For what must be gone from the disk too, not only from the rows. */
    readonly forget: Forget
    readonly letters: HouseLetters
  }
