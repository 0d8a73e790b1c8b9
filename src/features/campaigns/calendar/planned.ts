/** What goes to the people of a unit in some weeks, whoever made it: messages and trials, those that wait for a yes too. */

import type { UnitId } from '../../../core/ids.ts'
import { shortened } from '../../../core/shortened.ts'
import { dayOf, plus } from '../../../core/time/oslo.ts'
import { type Week, weekOf } from '../../../core/time/weeks.ts'
import { whole } from '../../../core/walk.ts'
import { type Campaign, campaigns, dueAt } from '../campaign.ts'
import type { CampaignNeeds } from '../needs.ts'
import { receiversOf } from '../receivers.ts'
import { titleIn } from '../trial/content.ts'
import { inReach } from '../trial/sender.ts'
import { type Trial, trials } from '../trial/trial.ts'
import { firstAfter, sendDayOf, weeksOf } from '../trial/weeks.ts'

export type Planned = {
  readonly kind: 'message' | 'trial'
  readonly id: string
  readonly title: string
  readonly sender: string
  readonly stands: 'asks' | 'planned' | 'running'
  /** Those of them that it goes in; never empty. */
  readonly weeks: readonly Week[]
  /** Its own last one, of which they may be short. */
  readonly last: Week
  /** Letters in each of them. */
  readonly aWeek: number
}

/** What was begun before that has left. */
const daysInReach = 35

const longestTitle = 50

const ofMessage = async (needs: CampaignNeeds, message: Campaign): Promise<Planned> => {
  const now = needs.clock.now()
  const due = message.status === 'asks' ? dueAt(message.time, now) : message.due
  const week = weekOf(dayOf(due))
  return {
    kind: 'message',
    id: message.id,
    title: shortened(message.text, longestTitle),
    sender: message.sender,
    stands: message.status === 'asks' ? 'asks' : due > now ? 'planned' : 'running',
    weeks: [week],
    last: week,
    aWeek: message.planned ?? (await receiversOf(needs, message)).length,
  }
}

const ofTrial = async (needs: CampaignNeeds, trial: Trial, unit: UnitId): Promise<Planned> => {
  const today = dayOf(needs.clock.now())
  const first = trial.state === 'asks' ? firstAfter(today, trial.first) : trial.first
  const people = await receiversOf(needs, { ...trial, unit })
  const isBegun = trial.state !== 'asks' && first <= weekOf(today)
  const weeks = weeksOf({ ...trial, first })
  return {
    kind: 'trial',
    id: trial.id,
    title: shortened(await titleIn(needs, trial, needs.language), longestTitle),
    sender: trial.sender,
    stands: trial.state === 'asks' ? 'asks' : isBegun ? 'running' : 'planned',
    // What has left crowds nobody any more.
    weeks: weeks.filter(week => week > (trial.planned ?? '') && sendDayOf(trial, week) >= today),
    last: weeks.at(-1) ?? first,
    aWeek: Math.round(people.length * trial.coin.chance),
  }
}

/** The first to come stands first. */
export const plannedIn = async (
  needs: CampaignNeeds,
  unit: UnitId,
  { from, to }: { readonly from: Week; readonly to: Week },
): Promise<readonly Planned[]> => {
  const since = plus(needs.clock.now(), { days: -daysInReach })
  const status = ['asks', 'planning', 'running'] as const
  const [messages, tried] = await Promise.all([
    whole(needs.store, campaigns, { where: { unit, status }, from: since }),
    whole(needs.store, trials, { where: { state: ['asks', 'drawing', 'running'] } }),
  ])
  const reaching = await Promise.all(tried.map(trial => inReach(needs, trial)))
  const all = await Promise.all([
    ...messages.map(message => ofMessage(needs, message)),
    ...reaching.filter(({ units }) => units.includes(unit)).map(trial => ofTrial(needs, trial, unit)),
  ])
  return all
    .map(one => ({ ...one, weeks: one.weeks.filter(week => from <= week && week <= to) }))
    .filter(({ weeks }) => weeks.length > 0)
    .toSorted((a, b) => ((a.weeks[0] ?? '') < (b.weeks[0] ?? '') ? -1 : 1))
}
