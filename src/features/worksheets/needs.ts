/** What the sheets need: the house, and the tick on the step that asked for a sheet. */

import type { Ask } from '../../core/conversation.ts'
import type { House } from '../../core/house/house.ts'
import type { Filled } from '../../core/sheets.ts'
import type { Change } from '../../core/store.ts'

/** `cards/worksheets/history.json`: what the demo trust's units filled in. A number among the fields is days from yesterday. */
export type History = {
  readonly rows: readonly {
    readonly unit: string
    readonly sheet: string
    readonly by: string
    readonly daysAgo: number
    readonly fields: Readonly<Record<string, string | number | undefined>>
  }[]
  readonly workshops: readonly {
    readonly unit: string
    readonly status: string
    readonly by: string
    readonly daysAgo: number
    readonly voters: number
    readonly suggestions: readonly {
      readonly question: string
      readonly text: string
      readonly points: number
    }[]
  }[]
}

export type WorksheetNeeds = House & {
  /** What filling in a sheet changes elsewhere: the tick on the step that asked for it. Goes into the same write. */
  readonly filled: (ask: Ask, filled: Filled) => Promise<readonly Change[]>
  /** And what its first row changed, once that is taken back and was the only one. */
  readonly emptied: (ask: Ask, filled: Filled) => Promise<readonly Change[]>
}
