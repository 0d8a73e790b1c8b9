/** How a trial stands, for whoever leads it: how far it has come and how many letters came. Of what came of it, nothing before its day. */

import type { Day } from '../../../core/time/instant.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { tooWide } from '../../../core/trials/power.ts'
import type { CampaignNeeds } from '../needs.ts'
import { printOf } from './sealed.ts'
import type { Trial } from './trial.ts'
import { sendDayOf, silentAfter, weekIdOf, weeksOf } from './weeks.ts'

export type Standing = {
  /** Weeks whose reminders are written, of so many. */
  readonly written: number
  /** Of those, as many had any reminder: in a week that nothing ran in, none was sent. */
  readonly sent: number
  readonly weeks: number
  /** The next morning of a reminder; `null` where none comes any more. */
  readonly next: Day | null
  readonly silentAfter: Day
  readonly opens: Day | null
  /** What is locked, as far as it is shown. */
  readonly print: string
  /** Of all of its weeks. How many waited, or did not come, would tell of whoever has left, or has no Dult, what their coin was. */
  readonly delivered: number
}

export const standingOf = async (
  { letters, clock }: Pick<CampaignNeeds, 'letters' | 'clock'>,
  trial: Trial,
): Promise<Standing> => {
  const today = dayOf(clock.now())
  const weeks = weeksOf(trial)
  const past = weeks.filter(week => sendDayOf(trial, week) <= today)
  const ledgers = await Promise.all(past.map(week => letters.ledgerOf(weekIdOf(trial, week))))
  const isOn = trial.state === 'drawing' || trial.state === 'running'
  const ahead = isOn
    ? weeks.find(week => week > (trial.planned ?? '') && sendDayOf(trial, week) >= today)
    : undefined
  return {
    written: weeks.filter(week => week <= (trial.planned ?? '')).length,
    sent: ledgers.filter(({ planned }) => planned > 0).length,
    weeks: weeks.length,
    next: ahead ? sendDayOf(trial, ahead) : null,
    silentAfter: silentAfter(trial),
    opens: trial.opens,
    print: printOf(trial),
    delivered: ledgers.reduce((sum, { byState }) => sum + byState.delivered, 0),
  }
}

/**
 * As a verdict is told. One that found nothing and could not have ruled out ten points either has seen too few to say.
 */
export const saidOf = ({ verdict }: Pick<Trial, 'verdict'>) => {
  if (verdict?.kind !== 'none') return verdict?.kind ?? null
  return verdict.low < -tooWide || verdict.high > tooWide ? 'too-few' : 'none'
}
