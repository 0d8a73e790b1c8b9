/** What experience needs: the house, and the guides on whose steps the notes hang. */

import type { House } from '../../core/house/house.ts'
import type { Words } from '../../core/packs.ts'

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

/** `cards/experience/history.json`: what the demo trust's units wrote, as people write. */
export type History = readonly {
  readonly unit: string
  readonly guide: string
  readonly step: string
  readonly helped: string
  readonly daysAgo: number
  readonly text: string
}[]

export type ExperienceNeeds = House & { readonly guides: readonly NotedGuide[] }
