/** Harm is counted beside benefit: what too many do not want rests for all, by what is sure of it and not by a bare share. */

import { shareOf } from './share.ts'

/** How many got something, and how many of them want no more of it. Each person once. */
export type Harm = { readonly shown: number; readonly against: number }

const mostAgainst = 0.05
/** Fewer are no crowd, and could be told by their pause. */
export const fewestAgainst = 3

/** Where surely more than one in twenty wants no more of it. */
export const mustRest = ({ shown, against }: Harm): boolean =>
  against >= fewestAgainst && (shareOf(against, shown)?.low ?? 0) > mostAgainst
