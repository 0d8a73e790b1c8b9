/**
 * What one patient answered: a unit, a day and the choices. There is no place for who they are, where they sat, when on the
 * day it was, or whom they met.
 */

import type { UnitId } from '../../core/ids.ts'
import type { Collection } from '../../core/store.ts'
import type { Day } from '../../core/time/instant.ts'

export const whos = ['patient', 'relative', 'together'] as const

export type Response = {
  readonly id: string
  readonly unit: UnitId
  readonly day: Day
  /** Whether it is in a handful already. */
  readonly gathered: boolean
  /** Empty where they did not say. */
  readonly who: (typeof whos)[number] | ''
  /** Of the form. */
  readonly language: string
  /** A choice by the question's code; one that was skipped is not there. */
  readonly answers: Readonly<Record<string, string>>
}

export const responses: Collection<Response> = {
  name: 'feedback',
  index: ['unit', 'gathered'],
  time: 'day',
  anonymous: true,
}
