/** Whether a trial is still what was locked: each plan, coin and outcome that was changed since is named, by one byte too. */

import type { Store } from '../../../core/store.ts'
import type { Week } from '../../../core/time/weeks.ts'
import { isHeads } from '../../../core/trials/coin.ts'
import { broken, seal } from '../../../core/trials/envelope.ts'
import type { Verdict } from '../../../core/trials/verdict.ts'
import { all } from '../../../core/walk.ts'
import { verdictIn, weeksIn } from './open.ts'
import { planParts, weekParts } from './sealed.ts'
import { type Trial, type TrialWeek, trials } from './trial.ts'
import { weeksOf } from './weeks.ts'

/** What is not as it was locked: a part of the plan, or of a week. */
export type Break = { readonly part: string; readonly week: Week | null }

const ofWeek = (trial: Trial, row: TrialWeek, before: TrialWeek | undefined): readonly Break[] => {
  const seals = before?.seals ?? trial.seals
  const named = seals ? broken(weekParts(row, seals), row.seals) : []
  // A seal can be made anew by whoever knows how; the coins cannot.
  const isTossed = row.tosses.every(toss => toss.isHeads === isHeads(trial.coin, toss.code, row.week))
  const parts = isTossed ? named : [...new Set(['coins', ...named])]
  return parts.map(part => ({ part, week: row.week }))
}

/** In whatever order a store gave it back. */
const isSame = (one: Verdict, other: Verdict): boolean => seal({ one }).whole === seal({ one: other }).whole

export const breaksIn = async (trial: Trial, weeks: readonly TrialWeek[]): Promise<readonly Break[]> => {
  if (!trial.seals) return []
  const rows = weeks.toSorted((a, b) => (a.week < b.week ? -1 : 1))
  const plan = broken(planParts(trial), trial.seals).map(part => ({ part, week: null }))
  const there = new Set(rows.map(({ week }) => week))
  const due = weeksOf(trial).filter(week => week <= (trial.gathered ?? ''))
  const missing = due.filter(week => !there.has(week)).map(week => ({ part: 'missing', week }))
  const isJudged = trial.verdict === null || isSame(trial.verdict, await verdictIn(trial, rows))
  return [
    ...plan,
    ...missing,
    ...rows.flatMap((row, nth) => ofWeek(trial, row, rows[nth - 1])),
    ...(isJudged ? [] : [{ part: 'verdict', week: null }]),
  ]
}

export const verifyTrial = async (store: Pick<Store, 'list'>, trial: Trial): Promise<readonly Break[]> =>
  breaksIn(trial, await weeksIn(store, trial))

/** For the prompt: all that are begun, and those of them that are not as they were locked. */
export const verifyTrials = async (store: Store) => {
  let locked = 0
  const changed: { readonly trial: string; readonly breaks: readonly Break[] }[] = []
  for await (const some of all(store, trials))
    for (const trial of some) {
      if (trial.seals) locked += 1
      const breaks = await verifyTrial(store, trial)
      if (breaks.length > 0) changed.push({ trial: trial.id, breaks })
    }
  return { locked, changed }
}
