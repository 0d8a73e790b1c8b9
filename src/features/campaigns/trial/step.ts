/** What would help a trial most that is too small to tell: each change is forecast as the trial itself is, and the best is named. */

import type { CampaignNeeds } from '../needs.ts'
import { foretell } from './forecast.ts'
import { type Foretold, isFull } from './foretold.ts'
import type { Trial } from './trial.ts'

type Kind = 'weeks' | 'audience' | 'coin' | 'outcome'

export type Step = {
  readonly kind: Kind
  /** The draft as it would be. */
  readonly draft: Trial
  /** To see ten points, from 0 to 1. */
  readonly chance: number
}

/** In weeks; longer than that nobody waits for an answer. */
const halfAYear = 26
/** Less is no help. */
const least = 0.05

export const chanceOfTen = ({ chances }: Pick<Foretold, 'chances'>): number =>
  chances.find(({ points }) => points === 10)?.chance ?? 0

/** No unit's coin takes the place of a person's: there are always fewer of them. */
const changesOf = ({ outcomes }: Pick<CampaignNeeds, 'outcomes'>, draft: Trial) => {
  const others = outcomes()
    .filter(({ code, coinOf }) => code !== draft.outcome && (coinOf === 'person' || coinOf === draft.coinOf))
    .map(({ code, coinOf }) => ({
      kind: coinOf === draft.coinOf ? ('outcome' as const) : ('coin' as const),
      draft: { ...draft, outcome: code, coinOf, units: coinOf === 'person' ? [draft.unit] : draft.units },
    }))
  return [
    ...(draft.weeks < halfAYear ? [{ kind: 'weeks' as const, draft: { ...draft, weeks: halfAYear } }] : []),
    ...(draft.audience === 'everyone'
      ? []
      : [{ kind: 'audience' as const, draft: { ...draft, audience: 'everyone' as const } }]),
    ...others,
  ]
}

/** `null` where none of them makes a difference. */
export const bestStep = async (needs: CampaignNeeds, draft: Trial, now: Foretold): Promise<Step | null> => {
  const steps = await Promise.all(
    changesOf(needs, draft).map(async change => {
      const told = await foretell(needs, change.draft)
      return { ...change, chance: told && !isFull(told) ? chanceOfTen(told) : 0 }
    }),
  )
  const best = steps.reduce<Step | null>(
    (found, step) => (found && found.chance >= step.chance ? found : step),
    null,
  )
  return best && best.chance >= chanceOfTen(now) + least ? best : null
}
