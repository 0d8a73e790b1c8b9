/** How long it is kept that somebody chose a unit, and what became of it. Unanswered for so long, they choose it again. */

import { daysOfComing } from '../../../core/letterSeries.ts'
import { type Retention, removeAfter } from '../../../core/retention.ts'
import { newcomers } from './newcomer.ts'

export const newcomerRetention: readonly Retention[] = [removeAfter(newcomers, daysOfComing)]
