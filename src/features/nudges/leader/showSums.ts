/**
 * What people answered on nudges, for whoever leads: sums of handfuls and never persons, and never who
 * stopped. That one rests for all is told beside
 * its sum only: alone it would tell of a few what they answered.
 */

import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { mayUse } from '../../../core/house/audience.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import { own } from '../../../core/own.ts'
import { readSettings } from '../../../core/settings.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import type { NudgeNeeds } from '../needs.ts'
import { nudgeAnswers } from '../plan/harm.ts'
import { nudgeRounds, roundId } from '../plan/rounds.ts'
import { proposedIn, retiredIn } from './retirements.ts'
import { retirers } from './showRetire.ts'

export const showSums = async (needs: NudgeNeeds, ask: Ask): Promise<Show> => {
  const { unit } = ask.who
  if (!unit) return noUnit()
  const [{ questions }, round, { figures, nudges: chosen }, retired] = await Promise.all([
    needs.handfuls.read(nudgeAnswers, [unit]),
    ask.store.get(nudgeRounds, roundId),
    readSettings(ask.store),
    retiredIn(ask.store),
  ])
  const paused = new Set(round?.paused)
  const today = dayOf(needs.clock.now())
  const idle = new Set(await proposedIn(needs, ask.store, today, chosen.retireAfterMonths))
  const gone = new Set(retired.map(({ id }) => id))
  const titlesIn = (some: ReadonlySet<string>) =>
    needs.nudges.flatMap(({ nudge, title }) => (some.has(nudge) ? [{ title }] : []))
  return show('nudges/sums', {
    unitName: await needs.unitName(unit),
    smallest: figures.smallest,
    rows: needs.nudges.flatMap(({ nudge, title }) => {
      const sum = own(questions, nudge)
      const count = (answer: string) => own(sum?.choices ?? {}, answer) ?? 0
      // Handfuls of before have stops in them: what is left must be a crowd without those.
      return sum && sum.of - count('stop') >= figures.smallest
        ? [{ title, useful: count('useful'), notNow: count('not-now'), notForMe: count('not-for-me') }]
        : []
    }),
    months: chosen.retireAfterMonths,
    idle: titlesIn(idle),
    retired: titlesIn(gone),
    answers: mayUse(retirers, ask.who.roles),
    paused: needs.nudges.flatMap(({ nudge, title }) =>
      paused.has(nudge) && own(questions, nudge) ? [{ title }] : [],
    ),
  })
}
