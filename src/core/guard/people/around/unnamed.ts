/** Finds whom everybody around knows: by an office, by kin, by a mark, a bed, a school, a club or the news, or as one of few. */

import type { Finding } from '../../finding.ts'
import type { Known } from '../../known.ts'
import { inBedIn } from './bed.ts'
import { inClubIn } from './club.ts'
import { oneOfFewIn } from './few.ts'
import { kinMetIn } from './kin.ts'
import { kinAtSideIn } from './kinAtSide.ts'
import { markedIn } from './mark.ts'
import { inNewsIn } from './news.ts'
import { officeIn } from './office.ts'
import { atSchoolIn } from './school.ts'

/** Told of with a capital: of kin, a school, a club, a place. */
const withCapitalIn = (text: string, known: Known): Finding | null =>
  kinMetIn(text, known) ?? kinAtSideIn(text, known) ?? atSchoolIn(text) ?? inClubIn(text) ?? markedIn(text)

export const unnamedIn = (text: string, known: Known): Finding | null =>
  officeIn(text) ??
  (/ \p{Lu}\p{Ll}/u.test(text) ? withCapitalIn(text, known) : null) ??
  inBedIn(text, known) ??
  inNewsIn(text) ??
  oneOfFewIn(text)
