/** Finds five digits that the writer calls the last of somebody's number, whatever the check digits say. */

import { type Finding, finding } from '../finding.ts'
import { digitsOf } from './digits.ts'
import { lastFiveIn } from './lastFive.ts'
import { saidIn } from './split.ts'

export const meantIn = (text: string): Finding | null => {
  const length = saidIn(text, digitsOf(text)) || lastFiveIn(text)
  return length > 0 ? finding('C', 'number', length) : null
}
