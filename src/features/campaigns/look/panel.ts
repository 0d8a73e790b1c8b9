/**
 * What is tried in a unit, in the tab, for everybody who is in it: how far it has come, and what came of it, none as plainly
 * as a difference. The words of what still runs stay in its reminders: whom the coin passes by does not read them here.
 */

import type { Asker } from '../../../core/conversation.ts'
import type { Panel } from '../../../core/feature.ts'
import type { UnitId } from '../../../core/ids.ts'
import { insideOf } from '../../../core/inside.ts'
import type { CampaignNeeds } from '../needs.ts'
import { wordsIn } from '../trial/content.ts'
import { type Trial, trials } from '../trial/trial.ts'
import { silentAfter, weeksOf } from '../trial/weeks.ts'
import { tellVerdict } from './verdict.ts'

/** Older ones are read from their reminders, and by those who lead in the chat. */
const perPage = 5

const goingOn = (trial: Trial) => ({
  id: trial.id,
  outcome: trial.outcome,
  state: trial.state,
  written: weeksOf(trial).filter(week => week <= (trial.planned ?? '')).length,
  weeks: weeksOf(trial).length,
  opens: trial.opens ?? silentAfter(trial),
})

const opened = async (needs: CampaignNeeds, { language }: Asker, trial: Trial) => ({
  ...(await tellVerdict(needs, language, trial)),
  id: trial.id,
  opens: trial.opens ?? silentAfter(trial),
  weeks: weeksOf(trial).length,
  counted: weeksOf(trial).filter(week => week <= (trial.planned ?? '')).length,
  wordings: await wordsIn(needs, trial, language),
})

const shownTo = async (needs: CampaignNeeds, who: Asker, unit: UnitId) => {
  const newest = { order: 'newest', limit: perPage + 1 } as const
  const [sealed, told] = await Promise.all([
    needs.store.list(trials, { where: { unit, state: ['drawing', 'running', 'stopped'] }, ...newest }),
    needs.store.list(trials, { where: { unit, state: 'opened' }, ...newest }),
  ])
  return {
    sealed: sealed.slice(0, perPage).map(goingOn),
    opened: await Promise.all(told.slice(0, perPage).map(trial => opened(needs, who, trial))),
    isMore: sealed.length > perPage || told.length > perPage,
  }
}

export const trialsPanel = (needs: CampaignNeeds): Panel => ({
  name: 'trials',
  template: 'trials',
  get: async who => {
    const unit = insideOf(who)
    const shown = unit === null ? { sealed: [], opened: [], isMore: false } : await shownTo(needs, who, unit)
    return { isInside: unit !== null, isEmpty: shown.sealed.length + shown.opened.length === 0, ...shown }
  },
})
