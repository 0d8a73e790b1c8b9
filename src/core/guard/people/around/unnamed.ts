/** Finds whom everybody around knows: by an office, by kin, by a mark, a bed, a school, a club or the news, or as one of few. */

import type { Finding } from '../../finding.ts'
import type { Known } from '../../known.ts'
import { bed } from './bed.ts'
import { club } from './club.ts'
import { few } from './few.ts'
import { kin } from './kin.ts'
import { kinAtSide } from './kinAtSide.ts'
import { mark } from './mark.ts'
import { news } from './news.ts'
import { office } from './office.ts'
import { holdsCapital, type Rule } from './rule.ts'
import { school } from './school.ts'

const rules: readonly Rule[] = [office, kin, kinAtSide, school, club, mark, bed, news, few]

const mayBeIn = (text: string): ((rule: Rule) => boolean) => {
  const isCapital = holdsCapital(text)
  return ({ inSmallLetters = false, mayBe }) => (isCapital || inSmallLetters) && mayBe(text)
}

/** Asked first, as such a line needs no digit. */
export const mayTellOfUnnamed = (text: string): boolean => rules.some(mayBeIn(text))

export const unnamedIn = (text: string, known: Known): Finding | null => {
  const mayBe = mayBeIn(text)
  for (const rule of rules) {
    const found = mayBe(rule) ? rule.find(text, known) : null
    if (found) return found
  }
  return null
}
