/** Letters as every feature may ask for them; how they leave is the letters' own matter. */

import type { Ask } from '../conversation.ts'
import { doubled, isPassing } from '../deliveryReasons.ts'
import type { PersonId } from '../ids.ts'
import type { Letter, LetterState } from '../letters.ts'
import type { Change, Outcome, Store } from '../store.ts'
import type { Instant } from '../time/instant.ts'

export type Ledger = {
  readonly planned: number
  readonly byState: Readonly<Record<LetterState, number>>
  /** State and reason, in the words that anyone may see: nobody's choice to be left in peace is told. */
  readonly reasons: readonly {
    readonly state: LetterState
    readonly reason: string
    readonly count: number
  }[]
  readonly answers: readonly { readonly answer: string; readonly count: number }[]
}

/** It arrived, and cannot be changed where it lies; what waits to be tried again can. */
export const isStuck = ({ state, reason }: Ledger['reasons'][number]): boolean =>
  state === 'delivered' && reason !== '' && reason !== doubled && !isPassing(reason)

/** It may have arrived twice, and then one of the two can be changed by nobody. */
export const isDoubled = ({ state, reason }: Ledger['reasons'][number]): boolean =>
  state === 'delivered' && reason === doubled

/** As a table: every state with its count, then why, then what was answered. */
export const ledgerLines = ({ planned, byState, reasons, answers }: Ledger) =>
  [
    ...Object.entries({ planned, ...byState }).map(([state, count]) => ({ state, count })),
    ...reasons,
    ...answers,
  ].map(line => ({ state: '', reason: '', answer: '', ...line }))

export type Forecast = {
  /** Who can get it as soon as it is due, whatever they want. */
  readonly now: number
  /** Who can get it at a later open hour, and when that is. */
  readonly later: number
  readonly first: Instant | null
  readonly leftOut: readonly { readonly reason: string; readonly count: number }[]
  /** Those of now and later. */
  readonly reached: readonly PersonId[]
}

export type HouseLetters = {
  readonly forecast: (
    persons: readonly PersonId[],
    letter: Pick<Letter, 'kind' | 'due' | 'expires'>,
  ) => Promise<Forecast>
  readonly ledgerOf: (campaign: string) => Promise<Ledger>
  /** By an administrator, for all: nothing leaves, and no card is changed, until it is started again. */
  readonly isStopped: () => Promise<boolean>
  /**
   * Writes what takes a cause back, and that it is, in one write. From then on what was not delivered is not sent and what
   * was delivered is changed to say so, whatever happens meanwhile. Where somebody else was first, nothing of it is done.
   */
  readonly withdraw: (
    store: Pick<Store, 'get' | 'write'>,
    cause: string,
    changes?: readonly Change[],
  ) => Promise<Outcome>
  /** Sends again to those it failed for, and to nobody else. Answers how many. */
  readonly retry: (turn: Pick<Ask, 'store' | 'parts'>, campaign: string) => Promise<number>
}
