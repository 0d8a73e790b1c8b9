/**
 * Pages that were sent already, so that the same page sent twice is one answer, also where it stood open for weeks. A row is
 * a print of what only chance named, and its day is all the time that it bears.
 */

import { hash } from 'node:crypto'
import type { Collection } from '../../core/store.ts'
import type { Day } from '../../core/time/instant.ts'

export type SentPage = {
  readonly id: string
  /** Rows of before have none, and go with the next night. */
  readonly day?: Day
  /** A print of the page with what it said, to tell the same from another; rows of before have none. */
  readonly said?: string
}

export const sentPages: Collection<SentPage> = {
  name: 'sentPages',
  index: [],
  time: 'day',
  anonymous: true,
}

/** A phone opens what it showed last anew, and asks whether to send it once more: also after a holiday. */
export const pagesKeptDays = 30

/** Another one for each purpose, so that no two rows can be joined by it. */
export const printOf = (token: string, purpose: string): string =>
  hash('sha256', `${purpose}:${token}`, 'base64url').slice(0, 22)
