/** A trial is looked at wherever it stands, and stopped by whoever leads its unit: asked first, as it cannot be taken back. */

import { menuButton, notice, type Show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import type { Read } from '../../../core/store.ts'
import { showApproval } from '../approval/showApproval.ts'
import { ofTrial } from '../approval/wish.ts'
import type { CampaignNeeds } from '../needs.ts'
import { stop } from '../trial/stop.ts'
import { type Trial, trials } from '../trial/trial.ts'
import { showForetold } from './foretold.ts'
import { showTrialStanding } from './standing.ts'

/**
 * Of the unit that the card is about; a draft is its writer's alone. One that is begun is read wherever its reminders go, so
 * that nobody who leads there has to ask what it is.
 */
const trialOf = async ({ who, store, input }: Ask): Promise<Read<Trial> | null> => {
  const trial = await store.get(trials, input.trial ?? '')
  if (!trial || who.unit === null) return null
  if (trial.state === 'draft') return trial.by === who.person && trial.unit === who.unit ? trial : null
  const reads = trial.state === 'asks' ? [trial.unit] : [trial.unit, ...trial.units]
  return reads.includes(who.unit) ? trial : null
}

/** Where it stands. */
export const showTrial = async (needs: CampaignNeeds, ask: Ask, trial: Read<Trial>): Promise<Show> => {
  if (trial.state === 'draft') return showForetold(needs, ask, trial)
  if (trial.state === 'asks') return showApproval(needs, ask, await ofTrial(needs, trial, ask.who.language))
  return showTrialStanding(needs, ask, trial)
}

export const followTrial = async (needs: CampaignNeeds, ask: Ask): Promise<Show> => {
  const trial = await trialOf(ask)
  return trial ? showTrial(needs, ask, trial) : notice('no-trial')
}

/** It takes the reminder's place, so the way to the answer stands on it too, and the way back to the reminder. */
const sealedNotice = ({ id }: Trial, campaign: string | undefined): Show =>
  notice('trial-sealed', '', [
    { name: 'trial-answer', verb: 'trial.answer', data: { trial: id, ...(campaign && { campaign }) } },
    ...(campaign ? [{ name: 'back', verb: 'campaign.received', data: { campaign } } as const] : []),
    menuButton,
  ])

/** What it came to, for all who may have been reminded: sealed until its day, as for those who lead. */
export const answerOfTrial = async (needs: CampaignNeeds, ask: Ask): Promise<Show> => {
  const trial = await trialOf(ask)
  if (!trial) return notice('no-trial')
  return trial.state === 'opened'
    ? showTrialStanding(needs, ask, trial)
    : sealedNotice(trial, ask.input.campaign)
}

export const stopTrial = async (needs: CampaignNeeds, ask: Ask): Promise<Show> => {
  const trial = await trialOf(ask)
  if (!trial) return notice('no-trial')
  if (trial.unit !== ask.who.unit) return showTrial(needs, ask, trial)
  const isOn = trial.state === 'running' || trial.state === 'drawing'
  if (isOn && ask.input.sure !== 'yes') return showTrialStanding(needs, ask, trial, true)
  const stopped = isOn ? await stop(needs, ask.store, trial.id) : trial
  return stopped ? showTrial(needs, ask, stopped) : notice('no-trial')
}
