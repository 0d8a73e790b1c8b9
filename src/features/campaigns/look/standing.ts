/** How a trial that is begun stands, for whoever leads: letters that came and weeks left. What came of it is sealed until its day. */

import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { questions } from '../approval/forgood.ts'
import type { CampaignNeeds } from '../needs.ts'
import { wordsIn } from '../trial/content.ts'
import { standingOf } from '../trial/standing.ts'
import type { Trial } from '../trial/trial.ts'
import { showVerdict } from './verdict.ts'

const boxes = 10

/** As the part `bar` is drawn where there are no bars. */
const drawn = (share: number): string => {
  const full = Math.round(share * boxes)
  return '▰'.repeat(full) + '▱'.repeat(boxes - full)
}

/** What a row of a list and the head of its card say. */
export const trialTone = ({ state }: Pick<Trial, 'state'>) =>
  state === 'stopped' ? ('emphasis' as const) : ('accent' as const)

export const showTrialStanding = async (
  needs: CampaignNeeds,
  ask: Ask,
  trial: Trial,
  asks = false,
): Promise<Show> => {
  if (trial.state === 'opened') return showVerdict(needs, ask, trial)
  const { written, sent, weeks, next, opens, print, delivered, silentAfter } = await standingOf(needs, trial)
  const isOn = (trial.state === 'running' || trial.state === 'drawing') && trial.unit === ask.who.unit
  return show('campaigns/trial', {
    id: trial.id,
    state: trial.state,
    tone: trialTone(trial),
    stoppedBy: trial.stoppedBy ?? '',
    sender: trial.sender,
    at: trial.at,
    written,
    sent,
    weeks,
    starts: written === 0 ? next : null,
    filled: Math.round((100 * sent) / Math.max(weeks, 1)),
    drawn: drawn(sent / Math.max(weeks, 1)),
    opens: opens ?? silentAfter,
    delivered,
    next,
    outcome: trial.outcome,
    print,
    asks: asks && isOn,
    mayStop: isOn && !asks,
    wordings: (await wordsIn(needs, trial, ask.who.language)).map(text => ({ text })),
    answers: questions.map(code => ({ code, answer: trial.answers[code] })),
  })
}
