/** A trial from its yes to its verdict, on a store where nothing else is: every week, every coin, and who changed one. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { id } from '../../../src/core/ids.ts'
import { letters } from '../../../src/core/letters.ts'
import { insert, type OpenStore, update } from '../../../src/core/store.ts'
import type { Day } from '../../../src/core/time/instant.ts'
import type { Week } from '../../../src/core/time/weeks.ts'
import { fractionOf, isHeads } from '../../../src/core/trials/coin.ts'
import type { Toss } from '../../../src/core/trials/toss.ts'
import { verdictOf } from '../../../src/core/trials/verdict.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { approve, begin } from '../../../src/features/campaigns/trial/begin.ts'
import { verdictIn } from '../../../src/features/campaigns/trial/open.ts'
import { saidOf, standingOf } from '../../../src/features/campaigns/trial/standing.ts'
import { outdatedIn, stop } from '../../../src/features/campaigns/trial/stop.ts'
import {
  type CodedToss,
  type Trial,
  type TrialPerson,
  type TrialWeek,
  trialPeople,
  trials,
  trialWeeks,
} from '../../../src/features/campaigns/trial/trial.ts'
import { verifyTrial, verifyTrials } from '../../../src/features/campaigns/trial/verify.ts'
import { weeksOf } from '../../../src/features/campaigns/trial/weeks.ts'
import { collections } from '../../../src/features.ts'
import {
  draftTrial,
  engineOn,
  peopleCalled,
  personMeasure,
  remindersIn,
  told,
  unitMeasure,
  yes,
} from '../../support/trials.ts'

const memory = () => openMemoryStore(collections)

const tried = async (store: OpenStore): Promise<Trial> => {
  const trial = await store.get(trials, 'tried')
  if (!trial) throw new Error('There is no trial.')
  return trial
}

/** People of whom each does it in so many weeks, whatever anybody reminds them of. */
const everyFifth = (whose: string, week: Week): boolean => fractionOf(`${whose} ${week}`) < 0.2

const fifths = personMeasure((whose, { week }) => (everyFifth(whose, week) ? 1 : 0))

const begun = async (given: Partial<Trial> = {}, { people = peopleCalled(40), measures = [fifths] } = {}) => {
  const store = memory()
  const engine = engineOn(store, { people, measures })
  await store.write([insert(trials, draftTrial(given))])
  await begin(engine.needs, store, 'tried', yes)
  return { store, people, ...engine }
}

/** A process that starts on that day. */
const lifeFrom = (store: OpenStore, from: string) =>
  engineOn(store, { people: peopleCalled(40), measures: [fifths], from: from as Day })

const codesIn = async (store: OpenStore): Promise<readonly TrialPerson[]> =>
  store.list(trialPeople, { limit: 500 })
const weeksIn = async (store: OpenStore): Promise<readonly TrialWeek[]> =>
  store.list(trialWeeks, { limit: 99 })

describe('at the yes', () => {
  it('coin, days and outcome are locked before the week, and each is taken in under a code', async () => {
    const { store } = await begun()
    const trial = await tried(store)
    expect(trial).toMatchObject({
      state: 'running',
      first: '2026-W48',
      opens: '2027-01-20',
      told,
      verdict: null,
    })
    expect(trial.rests).toEqual([28, 29, 30, 31])
    expect(trial.coin.seed).not.toBe('')
    expect(trial.seals?.parts).toHaveProperty('coin')
    const codes = await codesIn(store)
    expect(codes.map(({ person }) => person).toSorted()).toEqual(peopleCalled(40))
    expect(new Set(codes.map(({ code }) => code)).size).toBe(40)
  })

  it('its coin is even, whatever a draft says: for no other a verdict is right', async () => {
    const { store } = await begun({ coin: JSON.parse('{"seed":"","chance":0.8}') })
    expect((await tried(store)).coin.chance).toBe(0.5)
  })

  it('a draft that waited for long begins in the week after', async () => {
    const { store } = await begun({ first: '2026-W40' as Week })
    expect(await tried(store)).toMatchObject({ first: '2026-W48' })
  })

  it('is no trial where no feature offers such an outcome for such a coin', async () => {
    const { store, needs } = await begun({ outcome: 'video-share' })
    expect(await tried(store)).toMatchObject({ state: 'draft', seals: null })
    expect(await begin(needs, store, 'tried', yes)).toBeNull()
  })

  it('is a second leader’s where one is asked, never the writer’s own, and once', async () => {
    const store = memory()
    const { needs } = engineOn(store, { people: peopleCalled(6), measures: [personMeasure(() => 0)] })
    await store.write([insert(trials, draftTrial({ state: 'asks' }))])
    expect(await begin(needs, store, 'tried', yes)).toBeNull()
    expect(await approve(needs, store, 'tried', { ...yes, approvedBy: id('lars') })).toBeNull()
    const hers = { ...yes, approvedBy: id<'person'>('berit') }
    expect(await approve(needs, store, 'tried', hers)).toEqual({ written: true })
    expect(await tried(store)).toMatchObject({ state: 'running', approvedBy: 'berit' })
    const { coin } = await tried(store)
    expect(await approve(needs, store, 'tried', hers)).toMatchObject({ written: false })
    expect((await tried(store)).coin).toEqual(coin)
  })

  it.each<Partial<Trial>>([{ by: '' as Trial['by'] }, { wordings: [] }, { wordings: [''] }])(
    'is no trial without a sender and words: %j',
    async given => {
      for (const state of ['draft', 'asks'] as const) {
        const store = memory()
        const { needs } = engineOn(store, { people: peopleCalled(6), measures: [fifths] })
        await store.write([insert(trials, draftTrial({ ...given, state }))])
        const hers = { ...yes, approvedBy: id<'person'>('berit') }
        expect(await begin(needs, store, 'tried', yes)).toBeNull()
        expect(await approve(needs, store, 'tried', hers)).toBeNull()
        expect(await tried(store)).toMatchObject({ state, seals: null })
      }
    },
  )

  it('skips weeks in which nothing friendly leaves, and goes on for longer', () => {
    const weeks = weeksOf(draftTrial({ first: '2027-W26' as Week, weeks: 4, rests: [28, 29, 30, 31] }))
    expect(weeks).toEqual(['2027-W26', '2027-W27', '2027-W32', '2027-W33'])
  })
})

describe('a week', () => {
  it('reminds those whose coin shows heads, and them only', async () => {
    const { store, pass } = await begun()
    await pass(5)
    const { coin } = await tried(store)
    const heads = (await codesIn(store)).filter(({ code }) => isHeads(coin, code, '2026-W48' as Week))
    expect(heads.length).toBeGreaterThan(5)
    const written = await remindersIn(store)
    expect(written.map(({ person }) => person).toSorted()).toEqual(
      heads.map(({ person }) => person).toSorted(),
    )
    expect(written[0]).toMatchObject({
      campaign: 'tried:2026-W48',
      kind: 'friendly',
      due: '2026-11-25T07:00:00.000Z',
      expires: '2026-11-28T23:00:00.000Z',
      show: { card: 'campaigns/reminder', data: { until: '2027-01-13', sender: 'Lars Myhre' } },
    })
  })

  it('comes to the same however often and late in it the job runs', async () => {
    const once = await begun()
    await once.pass(5)
    const again = await begun()
    await again.pass(5)
    await again.tick()
    await again.pass(2)
    expect(await remindersIn(again.store)).toEqual(await remindersIn(once.store))
    const trial = await tried(again.store)
    await again.store.write([
      update(trials, {
        ...trial,
        planned: null,
        version: (await again.store.get(trials, 'tried'))?.version ?? 0,
      }),
    ])
    await again.tick()
    expect(await remindersIn(again.store)).toHaveLength((await remindersIn(once.store)).length)
  })

  it('that nobody could be reminded in is not caught up with when it is old', async () => {
    const { store } = await begun()
    const late = lifeFrom(store, '2026-11-29')
    await late.tick()
    expect(await remindersIn(store)).toEqual([])
    await late.pass(3)
    expect(await remindersIn(store)).not.toEqual([])
  })

  it('in which nobody was written to as nothing ran counts for nothing, whatever its coins', async () => {
    const { store, pass } = await begun({ weeks: 4 })
    await pass(6)
    // Down for ten days, so the second week has no letter.
    const later = lifeFrom(store, '2026-12-06')
    await later.pass(18)
    const weeks = await weeksIn(store)
    expect(weeks.map(({ week, tosses }) => [week, tosses.length])).toEqual([
      ['2026-W48', 40],
      ['2026-W49', 0],
      ['2026-W50', 40],
      ['2026-W51', 40],
    ])
    expect(await tried(store)).toMatchObject({ state: 'opened', verdict: { tosses: 120 } })
    expect(await verifyTrial(store, await tried(store))).toEqual([])
  })

  it('shares several wordings out by chance', async () => {
    const wordings = ['Først.', 'Så.', 'Sist.']
    const { store, pass } = await begun({ wordings })
    await pass(5)
    const texts = (await remindersIn(store)).map(({ show }) => show.data.text)
    expect(new Set(texts)).toEqual(new Set(wordings))
  })

  it('is counted when it is over, the same for heads and tails, and locked behind the one before', async () => {
    const { store, pass } = await begun()
    await pass(11)
    expect(await weeksIn(store)).toEqual([])
    await pass(1)
    const [first] = await weeksIn(store)
    const codes = new Map((await codesIn(store)).map(({ code, person }) => [code, person]))
    const { coin, seals } = await tried(store)
    expect(first?.tosses).toHaveLength(40)
    for (const { code, isHeads: fell, outcome } of first?.tosses ?? []) {
      expect(fell).toBe(isHeads(coin, code, '2026-W48' as Week))
      expect(outcome).toBe(everyFifth(codes.get(code) ?? '', '2026-W48' as Week) ? 1 : 0)
    }
    await pass(7)
    const [, second] = await weeksIn(store)
    expect(second?.seals.whole).not.toBe(first?.seals.whole)
    expect(seals).not.toBeNull()
  })
})

describe('twenty-six weeks', () => {
  it('end with the verdict that the same coins and outcomes have, and nobody is told before', async () => {
    const remindedIn = new Map<string, boolean>()
    const measure = personMeasure((whose, { week }) =>
      fractionOf(`${whose} ${week}`) < (remindedIn.get(`${whose} ${week}`) ? 0.45 : 0.2) ? 1 : 0,
    )
    const { store, pass, needs, today } = await begun(
      { weeks: 26 },
      { people: peopleCalled(40), measures: [measure] },
    )
    const { coin, opens } = await tried(store)
    const expected: Toss[] = []
    for (const week of weeksOf(await tried(store)))
      for (const { code, person } of await codesIn(store)) {
        const fell = isHeads(coin, code, week)
        remindedIn.set(`${person} ${week}`, fell)
        const outcome = fractionOf(`${person} ${week}`) < (fell ? 0.45 : 0.2) ? 1 : 0
        expected.push({ whose: code, isHeads: fell, outcome })
      }
    await pass(186)
    expect(await tried(store)).toMatchObject({ state: 'running', verdict: null })
    expect(JSON.stringify(await standingOf(needs, await tried(store)))).not.toContain('outcome')
    await pass(1)
    expect(today()).toBe(opens)
    const { verdict, state } = await tried(store)
    expect(state).toBe('opened')
    expect(verdict?.kind).toBe('difference')
    expect(verdict).toEqual(
      verdictOf(
        expected.toSorted((a, b) => (a.whose < b.whose ? -1 : 1)),
        coin,
      ),
    )
    expect(await codesIn(store)).toEqual([])
    expect(await verifyTrial(store, await tried(store))).toEqual([])
  })
})

describe('what counts', () => {
  it('is not the reminder’s own button: all who got one press it, and the verdict is unmoved', async () => {
    const { store, pass } = await begun({ weeks: 12 })
    for (let week = 0; week < 12; week += 1) {
      await pass(7)
      // Everybody thanks for theirs, at once.
      for (const letter of await store.list(letters, { where: { answer: '' }, limit: 500 }))
        await store.write([update(letters, { ...letter, state: 'delivered', answer: 'thanks' })])
    }
    await pass(14)
    const { verdict, coin } = await tried(store)
    expect(saidOf({ verdict })).not.toBe('difference')
    expect(verdict?.kind).toBe('none')
    // Counted by the button, it would have been the best reminder there ever was.
    const naive = (await weeksIn(store)).flatMap(({ tosses }) =>
      tosses.map(({ code, isHeads: fell }) => ({ whose: code, isHeads: fell, outcome: fell ? 1 : 0 })),
    )
    expect(verdictOf(naive, coin)).toMatchObject({ kind: 'difference' })
  })

  it('is the coin, also where its letter never left', async () => {
    const { store, pass } = await begun()
    await pass(6)
    for (const letter of await store.list(letters, { limit: 500 }))
      await store.write([update(letters, { ...letter, state: 'suppressed', reason: 'stopped' })])
    await pass(6)
    const [week] = await weeksIn(store)
    const heads = week?.tosses.filter(({ isHeads: fell }) => fell).length
    const written = (await remindersIn(store)).filter(({ campaign }) => campaign === week?.id)
    expect(heads).toBe(written.length)
    expect(written.every(({ state }) => state === 'suppressed')).toBe(true)
    expect(week?.tosses).toHaveLength(40)
  })
})

describe('a trial that is stopped', () => {
  it('writes no more, is opened on the day that was fixed, and counts what was tossed until then', async () => {
    const { store, needs, pass, today } = await begun()
    await pass(12)
    const before = await remindersIn(store)
    expect(await stop(needs, store, 'tried')).toMatchObject({ state: 'stopped', stoppedOn: '2026-12-02' })
    for (const letter of before.slice(0, 2)) {
      expect(await outdatedIn(needs)(letter, needs.clock.now())).toBe('stopped')
      expect(await outdatedIn(needs)({ ...letter, campaign: 'a-message' }, needs.clock.now())).toBeNull()
    }
    expect(await standingOf(needs, await tried(store))).toMatchObject({ written: 2, weeks: 8, next: null })
    await pass(48)
    expect(await tried(store)).toMatchObject({ state: 'stopped', verdict: null })
    await pass(1)
    expect(today()).toBe('2027-01-20')
    expect(await remindersIn(store)).toHaveLength(before.length)
    expect((await weeksIn(store)).map(({ week }) => week)).toEqual(['2026-W48', '2026-W49'])
    expect(await tried(store)).toMatchObject({ state: 'opened', verdict: { kind: 'none', tosses: 80 } })
    expect(await stop(needs, store, 'tried')).toMatchObject({ state: 'opened' })
  })
})

it('is opened as too few to say where it was stopped before anybody was taken in', async () => {
  const store = memory()
  const engine = engineOn(store, { people: peopleCalled(9), measures: [personMeasure(() => 1)] })
  await store.write([insert(trials, draftTrial({ state: 'drawing', opens: '2026-12-23' as Day, weeks: 4 }))])
  expect(await stop(engine.needs, store, 'tried')).toMatchObject({ state: 'stopped' })
  await engine.pass(33)
  expect(await codesIn(store)).toEqual([])
  expect(await tried(store)).toMatchObject({ state: 'opened', verdict: { kind: 'too-few', tosses: 0 } })
})

describe('a coin of units', () => {
  const units = Array.from({ length: 12 }, (_, nth) => id<'unit'>(`unit-${nth}`))
  const first = '2026-W48' as Week

  it('reminds the people of those whose coin shows heads, and is counted by their figures, where there are any', async () => {
    const share = unitMeasure((unit, { week, from }) =>
      unit === 'unit-3' && from < '2026-12-10' ? null : fractionOf(`${unit} ${week}`),
    )
    const store = memory()
    const given = { outcome: 'video-share', coinOf: 'unit', units, weeks: 6 } as const
    const { needs, pass } = engineOn(store, {
      measures: [share],
      audienceOf: async unit => [id<'person'>(`one-of-${unit}`), id<'person'>('lars')],
    })
    await store.write([insert(trials, draftTrial(given))])
    await begin(needs, store, 'tried', yes)
    await pass(6)
    const { coin, opens } = await tried(store)
    const heads = units.filter(unit => isHeads(coin, unit, first))
    expect((await remindersIn(store)).map(({ person, unit }) => [unit, person])).toEqual(
      heads.toSorted().map(unit => [unit, `one-of-${unit}`]),
    )
    // Figures are written later than they are made.
    expect(opens).toBe('2027-01-18')
    await pass(18)
    expect(await weeksIn(store)).toHaveLength(1)
    const [week] = await weeksIn(store)
    const known = week?.tosses.filter(({ outcome }) => outcome !== null)
    expect(known?.map(({ code }) => code)).toEqual(units.filter(unit => unit !== 'unit-3'))
    // That nothing is known of it is locked as well.
    expect(week?.tosses.map(({ code }) => code)).toEqual(units)
    await pass(40)
    expect(await tried(store)).toMatchObject({ state: 'opened', verdict: { kind: 'none', people: 12 } })
    expect(await codesIn(store)).toEqual([])
  })

  it('moves no verdict by making them register: what is known then hangs on the coin, and no winner is named', async () => {
    const store = memory()
    const share = unitMeasure((unit, { week }) => {
      const done = everyFifth(unit, week) ? 0.4 : 0.1
      return isHeads(coin, unit, week) || fractionOf(`${week} ${unit}`) < 0.4 ? done : null
    })
    const audienceOf = async (unit: string) => [id<'person'>(`one-of-${unit}`)]
    const { needs, pass } = engineOn(store, { measures: [share], audienceOf })
    const given = { outcome: 'video-share', coinOf: 'unit', units, weeks: 12 } as const
    await store.write([insert(trials, draftTrial(given))])
    await begin(needs, store, 'tried', yes)
    const { coin } = await tried(store)
    await pass(120)
    expect(await tried(store)).toMatchObject({ state: 'opened', verdict: { kind: 'skewed', ofKnown: true } })
    expect(await verifyTrials(store)).toEqual({ locked: 1, changed: [] })
  })
})

describe('who looks whether it is as it was locked', () => {
  const opened = async () => {
    const one = await begun({ weeks: 4 })
    await one.pass(40)
    const trial = await tried(one.store)
    expect(trial.state).toBe('opened')
    return { store: one.store, trial, weeks: await weeksIn(one.store) }
  }

  const change = async (store: OpenStore, more: Partial<Trial>) => {
    const known = await store.get(trials, 'tried')
    if (known) await store.write([update(trials, { ...known, ...more })])
    return verifyTrial(store, await tried(store))
  }

  const changeWeek = async (
    store: OpenStore,
    tosses: (known: readonly CodedToss[]) => readonly CodedToss[],
  ) => {
    const known = await store.get(trialWeeks, 'tried:2026-W49')
    if (known) await store.write([update(trialWeeks, { ...known, tosses: tosses(known.tosses) })])
    return verifyTrial(store, await tried(store))
  }

  it('finds nothing where nothing was changed, words that were taken away aside', async () => {
    const { store } = await opened()
    expect(await change(store, { wordings: [], sender: '', by: id('') })).toEqual([])
  })

  it('has the coins tossed again once for the same outcomes, however many look, and anew for others', async () => {
    const { trial, weeks } = await opened()
    const verdict = await verdictIn(trial, weeks)
    // More than a trust has open in its tabs at once.
    for (let nth = 0; nth < 300; nth += 1)
      await verdictIn({ coin: { ...trial.coin, seed: `of another ${nth}` } }, [])
    const again = weeks.map(({ tosses }) => ({ tosses: tosses.map(toss => ({ ...toss })) }))
    expect(await verdictIn({ ...trial }, again)).toBe(verdict)
    const [first, ...rest] = again
    const others = first?.tosses.map(toss => ({ ...toss, outcome: 1 - (toss.outcome ?? 0) })) ?? []
    expect(await verdictIn(trial, [{ tosses: others }, ...rest])).not.toEqual(verdict)
    expect(await verdictIn({ ...trial, coin: { ...trial.coin, seed: 'another' } }, weeks)).not.toBe(verdict)
  })

  it('is told a plan, a day, an outcome and a coin of which a byte is another', async () => {
    const { store, trial } = await opened()
    expect(await change(store, { weekday: 4 })).toEqual([{ part: 'plan', week: null }])
    expect(await change(store, { weekday: 3, outcome: 'video-share' })).toEqual([
      { part: 'outcome', week: null },
    ])
    expect(await change(store, { outcome: trial.outcome, opens: '2027-01-19' as Day })).toEqual([
      { part: 'stop', week: null },
    ])
    const { opens, coin } = trial
    const other = await change(store, { opens, coin: { ...coin, seed: `${coin.seed}0` } })
    expect(other).toContainEqual({ part: 'coin', week: null })
    expect(other).toContainEqual({ part: 'coins', week: '2026-W48' })
    expect(await change(store, { coin })).toEqual([])
  })

  it('is told the week in which an outcome or a coin is another, or that is gone', async () => {
    const turned = (key: 'outcome' | 'isHeads') => (known: readonly CodedToss[]) =>
      known.map((toss, nth) =>
        nth === 7
          ? key === 'outcome'
            ? { ...toss, outcome: 1 - (toss.outcome ?? 0) }
            : { ...toss, isHeads: !toss.isHeads }
          : toss,
      )
    const { store, weeks } = await opened()
    const week = '2026-W49'
    expect(await changeWeek(store, turned('outcome'))).toEqual([
      { part: 'outcomes', week },
      { part: 'verdict', week: null },
    ])
    await changeWeek(store, () => weeks[1]?.tosses ?? [])
    expect(await changeWeek(store, turned('isHeads'))).toContainEqual({ part: 'coins', week })
    await changeWeek(store, () => weeks[1]?.tosses ?? [])
    const row = await store.get(trialWeeks, `tried:${week}`)
    if (row) await store.write([{ do: 'remove', collection: trialWeeks, id: row.id, version: row.version }])
    const { changed } = await verifyTrials(store)
    expect(changed[0]?.breaks).toContainEqual({ part: 'missing', week })
    expect(changed[0]?.breaks).toContainEqual({ part: 'before', week: '2026-W50' })
  })
})

it('any people, any seed, any weeks: each is tossed once a week, and who is reminded is who has heads', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 4, max: 6 }),
      fc.integer({ min: 1, max: 5 }),
      async (count, weeks, weekday) => {
        const { store, pass } = await begun({ weeks, weekday }, { people: peopleCalled(count) })
        await pass(7 * weeks + 12)
        const trial = await tried(store)
        const rows = await weeksIn(store)
        expect(trial.state).toBe('opened')
        expect(rows.map(({ week }) => week)).toEqual(weeksOf(trial))
        expect(rows.flatMap(({ tosses }) => tosses)).toHaveLength(count * weeks)
        const heads = rows.flatMap(({ tosses }) => tosses.filter(({ isHeads: fell }) => fell))
        expect(await remindersIn(store)).toHaveLength(heads.length)
      },
    ),
    { numRuns: 12 },
  )
})
