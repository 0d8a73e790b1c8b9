/** A trial as a program reads it: what was locked, how far it has come, and what came of it once it is opened and no sooner. */

import type { Asker } from '../../../core/conversation.ts'
import type { CampaignNeeds } from '../needs.ts'
import { saidOf, standingOf } from '../trial/standing.ts'
import { trials } from '../trial/trial.ts'
import { verifyTrial } from '../trial/verify.ts'

export const trialTold = async (needs: CampaignNeeds, { unit }: Asker, id: string) => {
  const trial = await needs.store.get(trials, id)
  if (!trial?.seals || trial.unit !== unit) return null
  const [{ delivered, ...standing }, breaks] = await Promise.all([
    standingOf(needs, trial),
    verifyTrial(needs.store, trial),
  ])
  const { state, outcome, coinOf, told, verdict } = trial
  return {
    rows: [{ state: 'delivered', count: delivered }],
    json: {
      ...standing,
      delivered,
      state,
      outcome,
      coinOf,
      told,
      verdict,
      says: saidOf(trial),
      changed: breaks,
    },
  }
}
