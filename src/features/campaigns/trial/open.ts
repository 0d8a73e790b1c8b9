/**
 * The envelope is opened on the day that was fixed at the start, whether the trial went to its end or not. Who was who is
 * gone by then; the verdict is worked out once, and kept.
 */

import { hash } from 'node:crypto'
import { again } from '../../../core/again.ts'
import { show } from '../../../core/cards.ts'
import type { Draft } from '../../../core/letters.ts'
import { Memory } from '../../../core/memory.ts'
import { remove, type Store, update } from '../../../core/store.ts'
import { nextOpen } from '../../../core/time/hours.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { dayOf, plus } from '../../../core/time/oslo.ts'
import type { Toss } from '../../../core/trials/toss.ts'
import { type Verdict, verdictInParts } from '../../../core/trials/verdict.ts'
import { walk, whole } from '../../../core/walk.ts'
import type { CampaignNeeds } from '../needs.ts'
import { weeksLeft } from './gather.ts'
import { unwantedIn, withoutTrial } from './peace.ts'
import { type Trial, type TrialWeek, trialPeople, trials, trialWeeks } from './trial.ts'

const tossesIn = (weeks: readonly Pick<TrialWeek, 'tosses'>[]): readonly Toss[] =>
  weeks.flatMap(({ tosses }) => tosses.map(({ code, ...toss }) => ({ whose: code, ...toss })))

/** All that are looked at in a day: each unit's tab shows several. A verdict is small. */
const mostRemembered = 1000
const judged = new Memory<string, Promise<Verdict>>(mostRemembered)

/** Where many were in it the coins take seconds to toss again, and on its day everybody looks: of the same coins and outcomes it is done once. */
export const verdictIn = (
  { coin }: Pick<Trial, 'coin'>,
  weeks: readonly Pick<TrialWeek, 'tosses'>[],
): Promise<Verdict> => {
  const tosses = tossesIn(weeks)
  const told = tosses.map(({ whose, isHeads, outcome }) => [whose, isHeads, outcome])
  const key = hash('sha256', JSON.stringify([coin.seed, coin.chance, told]))
  const verdict = judged.get(key) ?? verdictInParts(tosses, coin)
  judged.set(key, verdict)
  return verdict
}

export const weeksIn = (store: Pick<Store, 'list'>, { id }: Pick<Trial, 'id'>) =>
  whole(store, trialWeeks, { where: { trial: id } })

const forgetCodes = ({ store, forget }: CampaignNeeds, { id }: Trial) =>
  forget(store, kept =>
    walk(
      kept,
      limit => kept.list(trialPeople, { where: { trial: id }, limit }),
      row => [remove(trialPeople, row)],
    ),
  )

/** By then they have found it in the list. */
const daysFresh = 14

const openedTo = ({ id, by, unit, at, outcome, stoppedBy }: Trial, now: Instant): readonly Draft[] =>
  by === ''
    ? []
    : [
        {
          kind: 'service',
          series: 'trial-opened',
          campaign: `trial-opened:${id}`,
          person: by,
          unit,
          // What was withdrawn is gone from the reminders, and with it the way from them to the answer.
          show: show('campaigns/opened', { trial: id, began: at, outcome, isThere: stoppedBy !== 'content' }),
          // The day of an answer is counted in weeks, and may be a Sunday.
          due: nextOpen(now),
          expires: plus(nextOpen(now), { days: daysFresh }),
        },
      ]

/** Codes go first: cut short behind them, it is opened with the next tick, and nothing is counted anew. */
export const open = async (
  needs: CampaignNeeds,
  { id }: Pick<Trial, 'id'>,
  now: Instant,
): Promise<boolean> => {
  const { store } = needs
  const isRipe = (trial: Trial | null): trial is Trial =>
    (trial?.state === 'running' || trial?.state === 'stopped') &&
    trial.opens !== null &&
    trial.opens <= dayOf(now) &&
    weeksLeft(trial).length === 0
  const ripe = await store.get(trials, id)
  if (!isRipe(ripe)) return false
  await forgetCodes(needs, ripe)
  const verdict = await verdictIn(ripe, await weeksIn(store, ripe))
  const unwanted = await unwantedIn(store, ripe)
  return again(store, async (_, written) => {
    const trial = await store.get(trials, id)
    if (!trial || !isRipe(trial)) return false
    const opened = { ...trial, state: 'opened', verdict, unwanted } as const
    const changes = [update(trials, opened), ...(await withoutTrial(store, trial))]
    written(await needs.tell(store, openedTo(trial, now), changes))
    return true
  })
}
