/** What made an answer count once, and single times that are over: of no use to anyone after some days. */

import { type Retention, removeAfter } from '../../core/retention.ts'
import { answers } from './consultation/count.ts'
import { slots } from './times/times.ts'

export const checklistRetention: readonly Retention[] = [removeAfter(answers, 3), removeAfter(slots, 1)]
