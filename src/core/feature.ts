/** What a feature is, once its door is open: named entries that are plugged in where each belongs. */

import type { Barrier } from './barriers.ts'
import type { Show } from './cards.ts'
import type { Contents } from './contents.ts'
import type { Ask, Asker, Happening } from './conversation.ts'
import type { Rows } from './csv.ts'
import type { DemoTrust } from './demoTrust.ts'
import type { FactsOf } from './facts.ts'
import type { Counterweight, Period } from './figures/counterweight.ts'
import type { FunctionCode } from './functions.ts'
import type { FileEntry, Handout } from './handouts.ts'
import type { PersonId, UnitId } from './ids.ts'
import type { Outdating } from './letters.ts'
import type { Mine } from './mine.ts'
import type { Role } from './roles.ts'
import type { Change } from './store.ts'
import type { Tile } from './tile.ts'
import type { Day, Instant, Month } from './time/instant.ts'
import type { Measure } from './trials/outcome.ts'
import type { Verb } from './verbs.ts'
import type { Form, Lost, Page } from './webPages.ts'

/**
 * `all` are those who belong to the unit. `anyone` are also newcomers, guests and who has no unit yet: for what shows
 * nothing of a unit's own.
 */
export type Audience = 'anyone' | 'all' | readonly Role[]

/**
 * What a press or a command is about. `unit`, where nothing is said: the unit that the card was made for, and what its
 * presser is there. `reader`: themselves, wherever they are. `trust`: what all units share, or all of them at once;
 * whose is whose it looks at itself.
 */
type About = 'unit' | 'reader' | 'trust'

type Face = {
  readonly icon: string
  /** Where icons are not drawn. */
  readonly emoji: string
  readonly first?: readonly Role[]
  /** Whose errand it is before all else, where they are nothing more. */
  readonly foremost?: Role
}

export type Command = {
  /** The words that call it; the first is the one that menus show. */
  readonly words: readonly string[]
  readonly audience: Audience
  readonly about?: About
  /** Left out of the menu of all but those for whom it comes first: it is the menu, or the menu would say it twice. */
  readonly hidden?: boolean
  /** How the menu shows it, and for whom before it is unfolded: those who most likely came for it. */
  readonly face?: Face
  /** How much of it waits for one of the unit's people: it then stands in their menu before it is unfolded, whatever they came for. */
  readonly waits?: (unit: UnitId, roles: readonly Role[]) => Promise<number>
  /** What else its card is called: a line that names no more than that opens it, `jeg skal ha video kl 10`. */
  readonly called?: readonly string[]
  /** What words begin with that it is about: it is then the guess for a line that nothing else calls. */
  readonly hints?: readonly string[]
  /** Whether a line that nothing calls tells of what it keeps; it is then the guess, with all of the line. */
  readonly isToldBy?: (line: string) => boolean
  /** What calls it wherever it stands in a line that no other command keeps. */
  readonly anywhere?: readonly string[]
  /** Whether a line that nothing else calls is meant for it; it then gets all of the line. */
  readonly isMeantBy?: (line: string) => boolean
  /** Opens a line that may go on to what was meant. */
  readonly greets?: true
  /** With more than one word behind, its word only opens a line that may tell of anything: `rom 3 er uten lyd`. */
  readonly standsAlone?: true
  /** Keeps what is written after it, so no word of that calls something else. */
  readonly keepsText?: boolean
  /**
   * Answered from memory, before and without everything that could fail: no store, no pace, no screening. Where the store
   * says at once who asks, it may add what is theirs.
   */
  readonly always?: (who: Asker | null) => Show | Promise<Show>
  run(ask: Ask): Promise<Show>
}

export type Action = {
  readonly verb: Verb
  /** What cards that were sent before call it; they are answered in the same way. */
  readonly formerly?: Verb
  readonly audience: Audience
  readonly about?: About
  readonly always?: Command['always']
  /** Taken a second time it finds what it did and shows that. Of the others a sender is told that it is done. */
  readonly retold?: true
  /** For whoever is not in the unit of its card: a form that is anyone's comes back with their words, as one of where they are now. */
  readonly elsewhere?: (ask: Ask) => Show | null
  run(ask: Ask): Promise<Show>
}

/** A tick wakes a job, the job asks the store what is due: a missed, doubled or late tick is harmless. */
export type Job = {
  readonly name: string
  /** Answers how much it did. */
  run(now: Instant): Promise<number>
}

type Listener = {
  readonly on: Happening['kind']
  run(happening: Happening, who: Asker | null, now: Instant): Promise<Show | null>
}

type Fields = Readonly<Record<string, string>>

/** `rows` is what a spreadsheet gets; `json` what a program gets, where that is more than the rows. */
type Found = {
  readonly rows: Rows
  readonly json?: object
  /** What comes behind these rows where there is no end to them, some at a time. */
  readonly rest?: AsyncIterable<Rows>
}

/** Something to read under /api/v1; `null` where there is nothing, or nothing that this reader may know of. */
export type Resource = {
  readonly path: string
  readonly audience: Audience
  get(who: Asker, params: Fields, query: Fields): Promise<Found | null>
}

/** A part of the tab: what a signed-in reader sees of a feature, under a heading of its own. */
export type Panel = {
  /** Its place on the page: `/tab#roadmap`. */
  readonly name: string
  readonly template: string
  get(who: Asker, query: Fields): Promise<object>
}

export type Figures = { readonly name: string; readonly figures: Readonly<Record<string, number>> }

/** One thing that should be in place before a unit goes live: nothing known of it yet is not in place either. */
export type Readiness = {
  /** A text by its full name; beside it, with `.why` what is missing and with `.how` what to do where nothing is known. */
  readonly says: string
  readonly done: number
  readonly of: number
  /** What is not ready, by the names that the unit gave: its rooms, its devices. */
  readonly lacks?: readonly string[]
  /** Where it is seen and put right, by those who may. */
  readonly opens?: {
    readonly verb: Verb
    readonly data?: Readonly<Record<string, string>>
    readonly audience?: Audience
  }
}

/** Where a word after `veikart` leads. */
export type Leads = (ask: Ask) => Promise<Show>

export type Feature = {
  readonly commands?: readonly Command[]
  readonly actions?: readonly Action[]
  readonly jobs?: readonly Job[]
  readonly pages?: readonly Page[]
  readonly forms?: readonly Form[]
  /** Of the feature whose addresses people type. */
  readonly lost?: Lost
  readonly files?: readonly FileEntry[]
  readonly handouts?: readonly Handout[]
  readonly resources?: readonly Resource[]
  readonly tabs?: readonly Panel[]
  readonly tiles?: (who: Asker) => Promise<readonly Tile[]>
  readonly events?: readonly Listener[]
  readonly summary?: (unit: UnitId, month: Month) => Promise<Figures>
  /** What stands beside a target of the unit, so that more is not taken for better. */
  readonly counterweights?: (unit: UnitId, period: Period) => Promise<readonly Counterweight[]>
  readonly readiness?: (unit: UnitId) => Promise<readonly Readiness[]>
  /** Of a kind of letter, asked right before each one leaves: why it is not true any more, or what it says by now. */
  readonly outdated?: readonly Outdating[]
  /** What somebody has of their own here, found under `dult`. */
  readonly mine?: (who: Asker) => Promise<readonly Mine[]>
  readonly suits?: (person: PersonId, barrier: Barrier) => Promise<boolean>
  /** What nudges may know of a unit and its people on a day, asked once for all of them. */
  readonly facts?: FactsOf
  /** What a trial may be counted by. */
  readonly outcomes?: readonly Measure[]
  readonly contents?: Contents
  /** The day that a unit goes live on, where this feature keeps it. */
  readonly goLive?: (unit: UnitId) => Promise<Day | null>
  /** Whom a unit needs, where work of this feature waits for them. */
  readonly awaitedRoles?: (unit: UnitId) => Promise<readonly FunctionCode[]>
  /** What people type after `veikart` for something of this feature, folded: `veikart gevinster`. */
  readonly words?: Readonly<Record<string, Leads>>
  /** Eight months of believable past for the demo trust, made from dice that always fall the same way. */
  readonly history?: (trust: DemoTrust) => readonly Change[]
}
