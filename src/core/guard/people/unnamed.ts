/** Finds whom everybody around knows: by an office, by kin, by a mark, a bed, a school, a club or the news, or as one of few. */

import type { Finding } from '../finding.ts'
import type { Known } from '../known.ts'
import { atSchoolIn } from './atSchool.ts'
import { inBedIn } from './inBed.ts'
import { inClubIn } from './inClub.ts'
import { inNewsIn } from './inNews.ts'
import { kinAtSideIn } from './kinAtSide.ts'
import { kinMetIn } from './kinMet.ts'
import { markedIn } from './marked.ts'
import { officeIn } from './offices.ts'
import { oneOfFewIn } from './oneOfFew.ts'

/** Told of with a capital: of kin, a school, a club, a place. */
const withCapitalIn = (text: string, known: Known): Finding | null =>
  kinMetIn(text, known) ?? kinAtSideIn(text, known) ?? atSchoolIn(text) ?? inClubIn(text) ?? markedIn(text)

export const unnamedIn = (text: string, known: Known): Finding | null =>
  officeIn(text) ??
  (/ \p{Lu}\p{Ll}/u.test(text) ? withCapitalIn(text, known) : null) ??
  inBedIn(text, known) ??
  inNewsIn(text) ??
  oneOfFewIn(text)
