/** A row of a sheet, whichever sheet it is: what was filled in, and the day when something is due. */

import type { UnitId } from '../../../core/ids.ts'
import type { Collection } from '../../../core/store.ts'
import type { Day, Instant } from '../../../core/time/instant.ts'
import type { Shared } from '../../../core/writers.ts'
import type { Fields, TableCode } from './sheets.ts'

/** Who wrote which column, its `writers` say. */
export type SheetRow = Shared & {
  readonly id: string
  readonly unit: UnitId
  readonly sheet: TableCode
  /** By the columns' codes; what is not filled in is empty. */
  readonly fields: Fields
  readonly at: Instant
  /** A removed row can be put back until it is due, and is gone then. */
  readonly state: 'kept' | 'removed'
  /** When somebody is reminded; empty where nobody is. */
  readonly due: Day | ''
  /** Of a removed row: when somebody was to be reminded, and still is once it is put back. Absent in rows of before. */
  readonly awaited?: Day | ''
  /** The day of the latest reminder, so that changing the row on that day gives no other, unless its words are others. */
  readonly reminded: Day | ''
}

export const sheetRows: Collection<SheetRow> = {
  name: 'sheetRows',
  index: ['unit', 'sheet', 'state', 'by', 'shared'],
  time: 'due',
}

/** What is seen without scrolling far, under the picture. */
export const rowsPerPage = 4

/** More than this on one sheet is work for another tool. */
export const mostRows = 100
