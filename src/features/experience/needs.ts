/** What the room of experience needs from the rest of the house. */

import type { LayOut } from '../../core/handouts.ts'
import type { UnitId } from '../../core/ids.ts'
import type { Language } from '../../core/language.ts'
import type { Words } from '../../core/packs.ts'
import type { Store } from '../../core/store.ts'
import type { Clock } from '../../core/time/instant.ts'

/** A guide as far as notes hang on it: its steps by name, and what their items were called in earlier editions. */
export type NotedGuide = {
  readonly guide: string
  readonly title: Words
  readonly phases: readonly {
    readonly steps: readonly {
      readonly step: string
      readonly title: Words
      readonly items: readonly { readonly formerly: readonly string[] }[]
    }[]
  }[]
}

/** `cards/experience/past.json`: what the demo trust's units wrote, as people write. */
export type Past = readonly {
  readonly unit: string
  readonly guide: string
  readonly step: string
  readonly helped: string
  readonly daysAgo: number
  readonly text: string
}[]

export type ExperienceNeeds = {
  readonly store: Store
  readonly clock: Clock
  readonly guides: readonly NotedGuide[]
  readonly unitName: (unit: UnitId) => Promise<string>
  /** A text by its full name, for files. */
  readonly say: (language: Language, name: string) => string
  readonly layOut: LayOut
  readonly past: Past
}
