/** What stories need of the house, and how the demo's past is written. */

import type { House } from '../../core/house/house.ts'

export type StoryNeeds = House

/** `cards/stories/history.json`: what the demo trust's people told, each in their own voice. Invented, every one. */
export type History = readonly {
  readonly unit: string
  readonly by: string
  readonly specialty: string
  readonly answers: string
  readonly signed: string
  readonly daysAgo: number
  readonly title: string
  readonly happened: string
  readonly patient: string
  readonly clinician: string
  readonly surprised: string
  readonly consent: string
}[]
