/**
 * What features lend to reminders of trials, beside words of a leader's own: in each reader's language, for as long as it
 * stands, and to nobody who wants none of it. What it says and whom it is for stays its feature's matter.
 */

import type { PersonId, UnitId } from './ids.ts'
import type { Words } from './packs.ts'
import type { PlainChange } from './store.ts'
import type { Day } from './time/instant.ts'
import type { Verb } from './verbs.ts'

export type ContentKind = 'nudge' | 'story'

/** What its button says, by the full name of the text, and where it leads. */
type Opens = {
  readonly says: string
  readonly verb: Verb
  readonly data: Readonly<Record<string, string>>
}

export type Content = {
  readonly id: string
  readonly title: Words
  readonly wordings: readonly Words[]
  readonly opens: Opens
  /** What it is nothing without: what takes that back takes its letters along. */
  readonly leadsTo?: string
  /** In one write with what is made of somebody's words: once they are taken back, nothing comes that bears them. */
  readonly asRead?: PlainChange
}

export type Contents = {
  readonly kind: ContentKind
  /** What may be chosen for the people of a unit. */
  readonly offered: (unit: UnitId, day: Day) => Promise<readonly Content[]>
  /** `null` once it is sent no more. */
  readonly standing: (id: string) => Promise<Content | null>
  /** Whether it may come to somebody: asked right before it does. */
  readonly isFor: (id: string, person: PersonId, unit: UnitId, day: Day) => Promise<boolean>
}
