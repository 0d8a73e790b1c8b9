/** Finds what is told as a number by the words around it: its last five whatever the check digits say, or one that hospitals share. */

import { type Finding, finding } from '../finding.ts'
import { digitsOf } from './digits.ts'
import { lastFiveIn } from './lastFive.ts'
import { sharedIn } from './shared.ts'
import { saidIn } from './split.ts'

export const meantIn = (text: string): Finding | null => {
  const length = saidIn(text, digitsOf(text)) || lastFiveIn(text) || sharedIn(text)
  return length > 0 ? finding('C', 'number', length) : null
}
