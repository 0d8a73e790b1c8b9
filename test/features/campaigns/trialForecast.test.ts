/** What is said before the yes: by what was seen, of whom, and whether the trial can tell anything at all. */

import { describe, expect, it } from 'vitest'
import { id } from '../../../src/core/ids.ts'
import { fractionOf } from '../../../src/core/trials/coin.ts'
import { chanceTooWide, powerOf } from '../../../src/core/trials/power.ts'
import { verdictOf } from '../../../src/core/trials/verdict.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { foretell } from '../../../src/features/campaigns/trial/forecast.ts'
import { saidOf } from '../../../src/features/campaigns/trial/standing.ts'
import { collections } from '../../../src/features.ts'
import { draftTrial, engineOn, peopleCalled, personMeasure, unitMeasure } from '../../support/trials.ts'

const asked: string[] = []
const everyFifth = personMeasure((whose, { week }) => {
  asked.push(week)
  return fractionOf(`${whose} ${week}`) < 0.2 ? 1 : 0
})

const forecastOf = (people: number, weeks: number, measure = everyFifth) => {
  const { needs } = engineOn(openMemoryStore(collections), {
    people: peopleCalled(people),
    measures: [measure],
    letters: {
      forecast: async persons => ({ now: 0, later: 0, first: null, leftOut: [], reached: persons.slice(1) }),
      ledgerOf: async () => {
        throw new Error('Nothing was sent.')
      },
      withdraw: async () => ({ written: true }),
      isStopped: async () => false,
      retry: async () => 0,
    },
  })
  return foretell(needs, draftTrial({ weeks }))
}

describe('the forecast', () => {
  it('goes by the twelve weeks that are over, and says how many letters, until when', async () => {
    asked.length = 0
    const told = await forecastOf(100, 26)
    expect([...new Set(asked)]).toHaveLength(12)
    expect(asked.toSorted().at(-1)).toBe('2026-W46')
    expect(told).toMatchObject({ coins: 100, reached: 99, letters: 1287, canTell: true, target: null })
    expect(told).toMatchObject({ silentAfter: '2027-05-19', opens: '2027-05-26' })
    expect(told?.base).toBeCloseTo(0.2, 1)
    const [two, five, ten] = told?.chances ?? []
    expect([two?.points, five?.points, ten?.points]).toEqual([2, 5, 10])
    const plan = { people: 100, weeks: 26, chance: 0.5, base: 0.2 }
    expect(five?.chance).toBeCloseTo(powerOf(plan, 0.05), 1)
    expect((two?.chance ?? 1) < (five?.chance ?? 0) && (five?.chance ?? 1) < (ten?.chance ?? 0)).toBe(true)
    expect(told?.smallest).toBeGreaterThan(0.03)
    expect(told?.smallest).toBeLessThan(0.06)
  })

  it('says of few people and weeks that it will most likely be too few to say, and what it would take', async () => {
    const told = await forecastOf(20, 4)
    expect(told?.canTell).toBe(false)
    expect(told?.tooFew).toBeGreaterThan(0.8)
    expect(told?.better.weeks).toBeGreaterThan(26)
    expect(told?.better.coins).toBeGreaterThan(200)
  })

  it('says nothing else of fewer than could be told of', async () => {
    const told = await forecastOf(4, 26)
    expect(told).toMatchObject({ tooFew: 1, canTell: false, smallest: null })
    expect(told?.chances.map(({ chance }) => chance)).toEqual([0, 0, 0])
    expect(await forecastOf(0, 8)).toMatchObject({ coins: 0, letters: 0, base: null })
  })

  it('reckons with an outcome that nobody was seen at as with one that is rare, and not with none', async () => {
    const told = await forecastOf(
      100,
      26,
      personMeasure(() => 0),
    )
    expect(told?.base).toBe(0)
    expect(told?.smallest).toBeGreaterThan(0)
  })

  it('goes by units where the coin is theirs: weeks without figures are none, and shares lie closer than yes and no', async () => {
    const units = peopleCalled(12).map(one => id<'unit'>(one))
    const share = unitMeasure((unit, { week }) =>
      unit === 'p003' || week === '2026-W40' ? null : 0.3 + 0.1 * fractionOf(`${unit} ${week}`),
    )
    const { needs } = engineOn(openMemoryStore(collections), {
      measures: [{ ...share, reach: async unit => (unit === 'hud' ? 0.62 : null) }],
      audienceOf: async unit => [id<'person'>(`one-of-${unit}`)],
    })
    const draft = draftTrial({ outcome: 'video-share', coinOf: 'unit', units, weeks: 12 })
    const told = await foretell(needs, draft)
    expect(told).toMatchObject({ coins: 12, canTell: true, target: 0.62 })
    expect(told?.base).toBeCloseTo(0.35, 1)
    expect(await foretell(needs, { ...draft, coinOf: 'person' })).toBeNull()
  })
})

describe('a verdict as it is told', () => {
  const tossesOf = (people: number, weeks: number) =>
    Array.from({ length: people * weeks }, (_, nth) => {
      const whose = `p${nth % people}`
      const isHeads = fractionOf(`coin ${nth}`) < 0.5
      return { whose, isHeads, outcome: fractionOf(`did ${nth}`) < 0.3 ? 1 : 0 }
    })

  it('says too few where it found nothing, and ten points would have stayed unseen as well', () => {
    const few = verdictOf(tossesOf(10, 6), { seed: 's', chance: 0.5 })
    expect(few.kind).toBe('none')
    expect(saidOf({ verdict: few })).toBe('too-few')
    const many = verdictOf(tossesOf(100, 20), { seed: 's', chance: 0.5 })
    expect(many.kind).toBe('none')
    expect(saidOf({ verdict: many })).toBe('none')
    expect(saidOf({ verdict: null })).toBeNull()
  })

  it('is too few as often as the forecast says', () => {
    const coin = { seed: 's', chance: 0.5 } as const
    const worlds = 100
    let tooFew = 0
    for (let world = 0; world < worlds; world += 1) {
      const tosses = Array.from({ length: 30 * 14 }, (_, nth) => ({
        whose: `p${nth % 30}`,
        isHeads: fractionOf(`coin ${world} ${nth}`) < 0.5,
        outcome: fractionOf(`did ${world} ${nth}`) < 0.3 ? 1 : 0,
      }))
      const verdict = verdictOf(tosses, coin, { times: 200 })
      if (saidOf({ verdict }) === 'too-few') tooFew += 1
    }
    const foretold = chanceTooWide({ people: 30, weeks: 14, chance: 0.5, base: 0.3 })
    expect(foretold).toBeGreaterThan(0.1)
    expect(foretold).toBeLessThan(0.9)
    expect(tooFew / worlds).toBeGreaterThan(foretold - 0.13)
    expect(tooFew / worlds).toBeLessThan(foretold + 0.13)
  })
})
