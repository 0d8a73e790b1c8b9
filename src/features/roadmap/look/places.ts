/** What steps and lists of them are called on the tab's page, so that a tile can lead there. */

import type { Step } from '../guides/guide.ts'
import type { Plan } from '../plan/plan.ts'

type Of = Pick<Plan, 'unit' | 'guide'>

export const placeOfStep = ({ unit, guide }: Of, { step }: Pick<Step, 'step'>): string =>
  `step-${unit}-${guide}-${step}`

export const placeOfLate = ({ unit, guide }: Of): string => `late-${unit}-${guide}`
