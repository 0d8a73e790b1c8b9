/**
 * What came of a week is counted when all of it is known, in the same way whatever the coin showed and whether a letter
 * could leave or not, and locked at once.
 */

import { again } from '../../../core/again.ts'
import { insert, type Read, update } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import type { Week } from '../../../core/time/weeks.ts'
import { isHeads } from '../../../core/trials/coin.ts'
import { whole } from '../../../core/walk.ts'
import type { CampaignNeeds } from '../needs.ts'
import { measureOf } from './begin.ts'
import { sealWeek } from './sealed.ts'
import { type CodedToss, type Trial, trialPeople, trials, trialWeeks } from './trial.ts'
import { isKnown, weekIdOf, weeksOf, windowOf } from './weeks.ts'

/** A coin that nobody acted on any more is none: of a trial that was stopped, the weeks whose letters were all written count. */
const countedWeeks = (trial: Trial): readonly Week[] =>
  weeksOf(trial).filter(week => trial.state !== 'stopped' || week <= (trial.planned ?? ''))

export const weeksLeft = (trial: Trial): readonly Week[] =>
  countedWeeks(trial).filter(week => week > (trial.gathered ?? ''))

const tossesOf = async (needs: CampaignNeeds, trial: Trial, week: Week): Promise<readonly CodedToss[]> => {
  const measure = measureOf(needs, trial)
  const window = windowOf(trial, week)
  const toss = (code: string, outcome: number | null) => ({
    code,
    isHeads: isHeads(trial.coin, code, week),
    outcome,
  })
  if (measure?.coinOf === 'person') {
    const people = await whole(needs.store, trialPeople, { where: { trial: trial.id } })
    const did = await measure.seen(
      trial.unit,
      people.map(({ person }) => person),
      window,
    )
    return people
      .map(({ code, person }) => toss(code, did.has(person) ? 1 : 0))
      .toSorted((a, b) => (a.code < b.code ? -1 : 1))
  }
  // One of which nothing is known keeps its place: that it is missing may be what the reminder did.
  return Promise.all(trial.units.map(async unit => toss(unit, (await measure?.seen(unit, window)) ?? null)))
}

/**
 * Nothing ran in its days: no coin was acted on, which hangs on no coin and no outcome. Of letters that are past their time
 * by now, the ledger still knows that there were some.
 */
const wasMissed = async (needs: CampaignNeeds, trial: Trial, week: Week, tosses: readonly CodedToss[]) =>
  tosses.some(toss => toss.isHeads) && (await needs.letters.ledgerOf(weekIdOf(trial, week))).planned === 0

const countedOf = async (needs: CampaignNeeds, trial: Trial, week: Week): Promise<readonly CodedToss[]> => {
  const tosses = await tossesOf(needs, trial, week)
  return (await wasMissed(needs, trial, week, tosses)) ? [] : tosses
}

/** Answers how many weeks were locked. */
export const gather = async (
  needs: CampaignNeeds,
  { id }: Pick<Trial, 'id'>,
  now: Instant,
): Promise<number> => {
  const { store } = needs
  const today = dayOf(now)
  for (let done = 0; ; done += 1) {
    const isLocked = await again(store, async write => {
      const trial = await store.get(trials, id)
      const isOpen = trial?.state === 'running' || trial?.state === 'stopped'
      const [week] = isOpen ? weeksLeft(trial) : []
      if (!trial?.seals || !week || !isKnown(trial, week, today)) return false
      const before = trial.gathered && (await store.get(trialWeeks, weekIdOf(trial, trial.gathered)))
      const row = {
        id: weekIdOf(trial, week),
        trial: trial.id,
        week,
        tosses: await countedOf(needs, trial, week),
      }
      const seals = sealWeek(row, before ? before.seals : trial.seals)
      await write([
        insert(trialWeeks, { ...row, seals }),
        update(trials, { ...trial, gathered: week } satisfies Read<Trial>),
      ])
      return true
    })
    if (!isLocked) return done
  }
}
