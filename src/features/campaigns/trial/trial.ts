/**
 * A trial: for some weeks an open coin decides who is reminded, and what came of it stays shut until a day that was fixed at
 * the start. The row, its people under codes, and its weeks.
 */

import type { Id, PersonId, UnitId } from '../../../core/ids.ts'
import type { Collection } from '../../../core/store.ts'
import type { Day, Instant } from '../../../core/time/instant.ts'
import type { Week } from '../../../core/time/weeks.ts'
import type { EvenCoin } from '../../../core/trials/coin.ts'
import type { Seals } from '../../../core/trials/envelope.ts'
import type { OutcomeCode } from '../../../core/trials/outcome.ts'
import type { Verdict } from '../../../core/trials/verdict.ts'
import type { Answers } from '../approval/forgood.ts'
import type { Campaign } from '../campaign.ts'
import type { TrialContent } from './content.ts'
import type { Foretold } from './foretold.ts'

type TrialId = Id<'trial'>

/**
 * `draft` is its writer's alone, `asks` waits for a second leader, `drawing` takes its people in, one after the other, until
 * it is `running`. `stopped` sends no more, and is opened on its day all the same.
 */
type TrialState = 'draft' | 'asks' | 'drawing' | 'running' | 'stopped' | 'opened'

export type Trial = {
  readonly id: TrialId
  readonly unit: UnitId
  readonly by: PersonId
  /** As the recipients know them. */
  readonly sender: string
  readonly audience: Campaign['audience']
  /** One to three; which of them somebody gets in a week, chance decides as well. */
  readonly wordings: readonly string[]
  /** What is sent instead of words of its leader's own. */
  readonly content?: TrialContent
  /** 1 is Monday, 5 is Friday. */
  readonly weekday: number
  readonly coinOf: 'person' | 'unit'
  /** Its own unit alone where the coin is a person's. */
  readonly units: readonly UnitId[]
  readonly outcome: OutcomeCode
  /** Of a draft that is answered late, the start moves it on. */
  readonly first: Week
  /** Four to twenty-six. */
  readonly weeks: number
  /** Numbers of weeks that it skips, fixed at the start: nothing friendly leaves in them. */
  readonly rests: readonly number[]
  /** Without a seed until it starts. */
  readonly coin: EvenCoin
  /** Empty until they are answered. */
  readonly answers: Answers
  readonly approvedBy: PersonId | null
  /** The forecast as it was said at the yes, so that it can be held against what came. */
  readonly told: Foretold | null
  readonly state: TrialState
  /** Of the plan; each week's row has its own. */
  readonly seals: Seals | null
  /** When it was written; once begun, when it began. */
  readonly at: Instant
  /** The day that the envelope is opened on, fixed at the start. */
  readonly opens: Day | null
  readonly stoppedOn: Day | null
  /** What stopped it, where nobody did. */
  readonly stoppedBy?: 'unwanted' | 'content' | 'sender'
  /** The latest week whose letters are all written, and the latest whose outcomes are. */
  readonly planned: Week | null
  readonly gathered: Week | null
  readonly verdict: Verdict | null
  /** How many wanted no more of it, as it was opened; `null` where they are too few for a figure. Absent in rows of before. */
  readonly unwanted?: number | null
}

export const trials: Collection<Trial> = { name: 'trials', index: ['unit', 'state', 'by'], time: 'at' }

/** Who was taken in, and the code that stands for them in the weeks; gone at the opening. */
export type TrialPerson = {
  /** `{trial}:{person}` */
  readonly id: string
  readonly trial: TrialId
  readonly person: PersonId
  readonly code: string
}

export const trialPeople: Collection<TrialPerson> = { name: 'trialPeople', index: ['trial', 'person'] }

/** A coin as it fell, and what was seen; `null` where nothing is known. Of a unit, the code is the unit's id. */
export type CodedToss = { readonly code: string; readonly isHeads: boolean; readonly outcome: number | null }

/** Written when its window has closed, and never changed. */
export type TrialWeek = {
  /** `{trial}:{week}`, which is what the campaign of its letters is called too. */
  readonly id: string
  readonly trial: TrialId
  readonly week: Week
  readonly tosses: readonly CodedToss[]
  readonly seals: Seals
}

export const trialWeeks: Collection<TrialWeek> = { name: 'trialWeeks', index: ['trial'], time: 'week' }
