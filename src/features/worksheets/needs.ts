/** What the sheets need from the rest of the house, handed in where everything is put together. */

import type { Ask } from '../../core/conversation.ts'
import type { FunctionCode } from '../../core/functions.ts'
import type { LayOut } from '../../core/handouts.ts'
import type { PersonId, UnitId } from '../../core/ids.ts'
import type { Language } from '../../core/language.ts'
import type { SheetCode } from '../../core/sheets.ts'
import type { Change, Store } from '../../core/store.ts'
import type { Tell } from '../../core/tell.ts'
import type { Clock, Day } from '../../core/time/instant.ts'

/** `cards/worksheets/past.json`: what the demo trust's units filled in. A number among the fields is days from yesterday. */
export type Past = {
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

export type WorksheetNeeds = {
  readonly store: Store
  readonly clock: Clock
  readonly newId: () => string
  readonly layOut: LayOut
  readonly tell: Tell
  readonly holderOf: (unit: UnitId, code: FunctionCode, today: Day) => Promise<PersonId | null>
  /** What filling in a sheet changes elsewhere: the tick on the step that asked for it. Goes into the same write. */
  readonly filled: (ask: Ask, sheet: SheetCode) => Promise<readonly Change[]>
  /** A text by its full name, for files. */
  readonly say: (language: Language, name: string) => string
  readonly past: Past
}
