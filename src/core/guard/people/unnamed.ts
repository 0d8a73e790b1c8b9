/** Finds whom nobody names, and everybody around knows: by an office, by kin, by a mark, or as one of few. */

import type { Finding } from '../finding.ts'
import type { Known } from '../known.ts'
import { kinMetIn } from './kinMet.ts'
import { markedIn } from './marked.ts'
import { officeIn } from './offices.ts'
import { oneOfFewIn } from './oneOfFew.ts'

export const unnamedIn = (text: string, known: Known): Finding | null =>
  officeIn(text) ?? kinMetIn(text, known) ?? markedIn(text) ?? oneOfFewIn(text)
