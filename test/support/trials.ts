/** Trials for tests: a draft that says what it is about, and the engine on a store where nothing else is. */

import type { House } from '../../src/core/house/house.ts'
import { id, type PersonId, type UnitId } from '../../src/core/ids.ts'
import { type Letter, letters } from '../../src/core/letters.ts'
import { insert, type Store } from '../../src/core/store.ts'
import { addDays } from '../../src/core/time/days.ts'
import type { Day, Instant } from '../../src/core/time/instant.ts'
import { at, dayOf } from '../../src/core/time/oslo.ts'
import type { Week } from '../../src/core/time/weeks.ts'
import type { Measure, Window } from '../../src/core/trials/outcome.ts'
import { whole } from '../../src/core/walk.ts'
import { noAnswers, questions } from '../../src/features/campaigns/approval/forgood.ts'
import type { CampaignNeeds } from '../../src/features/campaigns/needs.ts'
import type { Foretold } from '../../src/features/campaigns/trial/foretold.ts'
import { runTrials } from '../../src/features/campaigns/trial/jobs.ts'
import { sealPlan } from '../../src/features/campaigns/trial/sealed.ts'
import { type Trial, trials } from '../../src/features/campaigns/trial/trial.ts'
import { ledgerOf } from '../../src/features/letters/ledger.ts'
import { emptyHouse } from './house.ts'
import type { Trust } from './trust.ts'

export const draftTrial = (given: Partial<Trial> = {}): Trial => ({
  id: id<'trial'>('tried'),
  unit: id<'unit'>('hud'),
  by: id<'person'>('lars'),
  sender: 'Lars Myhre',
  audience: 'everyone',
  wordings: ['Har du to minutter til et steg i veikartet denne uka?'],
  weekday: 3,
  coinOf: 'person',
  units: [id<'unit'>('hud')],
  outcome: 'steps-ticked',
  first: '2026-W48' as Week,
  weeks: 8,
  rests: [],
  coin: { seed: '', chance: 0.5 },
  answers: noAnswers,
  approvedBy: null,
  told: null,
  state: 'draft',
  seals: null,
  at: '2026-11-20T09:00:00.000Z' as Instant,
  opens: null,
  stoppedOn: null,
  planned: null,
  gathered: null,
  verdict: null,
  ...given,
})

/** As its yes leaves it, all but the coin, which no yes locks so: it shows heads alone, so that it is known who is reminded. */
export const beginAllHeads = async (
  { store, app }: Pick<Trust, 'store' | 'app'>,
  given: Partial<Trial> = {},
) => {
  const plan = draftTrial({
    sender: 'Lars Eikeland',
    weeks: 4,
    coin: JSON.parse('{"seed":"a seed","chance":1}'),
    opens: '2026-12-23' as Day,
    state: 'drawing',
    ...given,
  })
  await store.write([insert(trials, { ...plan, seals: sealPlan(plan) })])
  await app.tick()
}

/** The seven questions, answered in a line each. */
export const seven = Object.fromEntries(questions.map(code => [`answer-${code}`, `Svar om ${code}`]))

/** From tomorrow to this day, so that what is due each morning is written and leaves. */
export const untilMorning = async (
  { at: now, clock, app }: Pick<Trust, 'at' | 'clock' | 'app'>,
  last: string,
) => {
  for (let day = addDays(dayOf(now()), 1); day <= last; day = addDays(day, 1))
    for (const time of ['07:05', '08:05', '10:05']) {
      clock.set(at(day, time))
      await app.tick()
    }
}

export const told: Foretold = {
  coins: 40,
  reached: 40,
  letters: 160,
  base: 0.2,
  chances: [
    { points: 2, chance: 0.1 },
    { points: 5, chance: 0.3 },
    { points: 10, chance: 0.7 },
  ],
  smallest: 0.12,
  better: { weeks: 50, coins: 250 },
  tooFew: 0.5,
  canTell: false,
  silentAfter: '2027-01-20' as Day,
  opens: '2027-01-27' as Day,
  target: null,
}

/** To a draft as it was put there. */
export const yes = { version: 1, answers: noAnswers, told }

export const peopleCalled = (count: number): readonly PersonId[] =>
  Array.from({ length: count }, (_, nth) => id<'person'>(`p${String(nth).padStart(3, '0')}`))

/** Of a person or a unit in a window, whether it was seen; asked of nothing but these. */
type Seen = (whose: string, window: Window) => number

export const personMeasure = (seen: Seen): Measure => ({
  code: 'steps-ticked',
  coinOf: 'person',
  ripens: 0,
  seen: async (_, people, window) => new Set(people.filter(person => seen(person, window) > 0)),
})

export const unitMeasure = (seen: (unit: UnitId, window: Window) => number | null): Measure => ({
  code: 'video-share',
  coinOf: 'unit',
  ripens: 14,
  seen: async (unit, window) => seen(unit, window),
})

type World = Partial<House> & {
  readonly people?: readonly PersonId[]
  readonly measures?: readonly Measure[]
  readonly from?: Day
}

/** A Friday, and each day after it at half past seven in Oslo. */
export const engineOn = (
  store: Store,
  { people = [], measures = [], from = '2026-11-20' as Day, ...given }: World = {},
) => {
  let day = from
  let made = 0
  const needs: CampaignNeeds = emptyHouse(store, {
    clock: { now: () => at(day, '07:30') },
    audienceOf: async () => people,
    rolesIn: async () => ['leader'],
    outcomes: () => measures,
    letters: { ...emptyHouse(store).letters, ledgerOf: campaign => ledgerOf(store, campaign) },
    newId: () => {
      made += 1
      return `made-${made}`
    },
    ...given,
  })
  const job = runTrials(needs)
  return {
    needs,
    tick: () => job.run(needs.clock.now()),
    today: () => day,
    /** Day by day, so that nothing is skipped. */
    pass: async (days: number) => {
      for (let nth = 0; nth < days; nth += 1) {
        day = addDays(day, 1)
        await job.run(needs.clock.now())
      }
    },
  }
}

export const remindersIn = async (store: Store): Promise<readonly Letter[]> =>
  (await whole(store, letters, { where: { series: 'campaign' } })).toSorted((a, b) => (a.id < b.id ? -1 : 1))
