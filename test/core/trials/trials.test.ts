/** A trial with a weekly coin: it can be tossed again, it says what chance alone would show, and nobody changes it unseen. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addWeeks, type Week } from '../../../src/core/time/weeks.ts'
import { type Coin, type EvenCoin, isHeads } from '../../../src/core/trials/coin.ts'
import { broken, seal } from '../../../src/core/trials/envelope.ts'
import { peopleToSee, powerOf, smallestEffect, weeksToSee } from '../../../src/core/trials/power.ts'
import type { Toss } from '../../../src/core/trials/toss.ts'
import { isSkewed, verdictOf } from '../../../src/core/trials/verdict.ts'

const first = '2026-W10' as Week
const coin: EvenCoin = { seed: 'a seed of the trial', chance: 0.5 }
const weeks = (many: number) => Array.from({ length: many }, (_, nth) => addWeeks(first, nth))

/** Everybody’s weeks, with an outcome that may hang on the coin. */
const tossesOf = (
  people: number,
  many: number,
  outcome: (whose: number, week: number, heads: boolean) => number | null,
  by: Coin = coin,
): readonly Toss[] =>
  Array.from({ length: people }, (_, whose) =>
    weeks(many).map((week, at) => {
      const heads = isHeads(by, `p${whose}`, week)
      return { whose: `p${whose}`, isHeads: heads, outcome: outcome(whose, at, heads) }
    }),
  ).flat()

describe('a coin', () => {
  it('shows the same whenever it is tossed again, and another seed shows something else', () => {
    const shown = (by: Coin) => weeks(52).map(week => isHeads(by, 'p1', week))
    expect(shown(coin)).toEqual(shown({ ...coin }))
    expect(shown(coin)).not.toEqual(shown({ ...coin, seed: 'another' }))
    expect(shown(coin)).not.toEqual(weeks(52).map(week => isHeads(coin, 'p2', week)))
    // What was promised when the trial began holds in every later version too.
    expect(shown(coin).map(Number).join('').slice(0, 12)).toBe('111010001101')
  })

  it.each([0.2, 0.5, 0.8])('shows heads as often as it says: %f', chance => {
    const heads = tossesOf(200, 50, (_, __, isOn) => Number(isOn), { ...coin, chance })
    expect(heads.filter(one => one.isHeads).length / heads.length).toBeCloseTo(chance, 1)
    expect(isSkewed(heads.filter(one => one.isHeads).length, heads.length, chance)).toBe(false)
  })
})

describe('a verdict', () => {
  it('counts as often by chance as all the coins there could be, one by one, say', () => {
    // Seven people never change, so the twelve weeks of each of the other five are all that can differ: 4,096 ways for each.
    const outcomes = [1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1]
    const changes = [0, 1, 2, 3, 4]
    const outcomeOf = (whose: number, week: number) => outcomes[(week + whose) % 12] ?? 0
    const tosses = tossesOf(12, 12, (whose, week) => (changes.includes(whose) ? outcomeOf(whose, week) : 1))
    // In twelfths, so that sums are whole.
    const usual = outcomes.reduce((sum, one) => sum + one, 0)
    const sum = (whose: number, isOn: (at: number) => boolean) =>
      outcomes.reduce((all, _, at) => all + (isOn(at) ? 12 * outcomeOf(whose, at) - usual : 0), 0)
    const own = changes.map(whose => tosses.filter(one => one.whose === `p${whose}`))
    const seen = own.reduce((all, weeks, whose) => all + sum(whose, at => weeks[at]?.isHeads ?? false), 0)
    const shares = (values: readonly (readonly [number, number])[]) =>
      [...Map.groupBy(values, ([value]) => value)].map(
        ([value, alike]) => [value, alike.reduce((all, [, share]) => all + share, 0)] as const,
      )
    const all = changes.reduce(
      (before, whose) => {
        const ways = Array.from({ length: 4_096 }, (_, way) => sum(whose, at => ((way >> at) & 1) === 1))
        const its = shares(ways.map(value => [value, 1 / 4_096]))
        return shares(
          before.flatMap(([one, often]) => its.map(([more, share]) => [one + more, often * share])),
        )
      },
      shares([[0, 1]]),
    )
    const exact = all
      .filter(([value]) => Math.abs(value) >= Math.abs(seen))
      .reduce((often, [, share]) => often + share, 0)
    const found = verdictOf(tosses, coin)
    expect(found).toMatchObject({ kind: 'none', people: 5, tosses: 144 })
    // Four standard errors of ten thousand draws.
    expect('byChance' in found && Math.abs(found.byChance - exact)).toBeLessThan(0.02)
  })

  it('names nothing that fewer than five carry, however many stood by: it would be a story of the few', () => {
    const follow = (many: number) =>
      verdictOf(
        tossesOf(12, 12, (whose, _, heads) => (whose < many ? Number(heads) : 1)),
        coin,
      )
    expect(follow(1)).toEqual({ kind: 'too-few', tosses: 144 })
    expect(follow(4)).toEqual({ kind: 'too-few', tosses: 144 })
    expect(follow(5)).toMatchObject({ kind: 'difference', people: 5, tosses: 144 })
  })

  it('is none where what is known of hangs on the coin: who is reminded to do it is reminded to register it', () => {
    const did = (whose: number, week: number) => Number((whose * 7 + week * 5) % 3 === 0)
    const isGone = (whose: number, week: number) => (whose * 5 + week * 3) % 4 === 0
    const seen = (isKnown: (whose: number, week: number, heads: boolean) => boolean) =>
      verdictOf(
        tossesOf(40, 26, (whose, week, heads) => (isKnown(whose, week, heads) ? did(whose, week) : null)),
        coin,
      )
    const registered = seen((whose, week, heads) => heads || !isGone(whose, week))
    expect(registered).toMatchObject({ kind: 'skewed', ofKnown: true })
    if (registered.kind !== 'skewed') return
    // Of the weeks that are known: so many heads, where as many as tails were expected.
    expect(registered.tosses).toBeLessThan(40 * 26)
    expect(registered.expected).toBe(registered.tosses / 2)
    expect(registered.heads).toBeGreaterThan(registered.expected)
    // The same where the weeks that went badly are those that nobody registers, once reminded.
    const hidden = seen((whose, week, heads) => !heads || did(whose, week) === 1 || !isGone(whose, week))
    expect(hidden).toMatchObject({ kind: 'skewed', ofKnown: true })
    // Gaps that no coin made are only fewer weeks.
    const gaps = seen((whose, week) => !isGone(whose, week))
    expect(gaps).toMatchObject({ kind: 'none', tosses: 780 })
    expect(seen(() => false)).toEqual({ kind: 'too-few', tosses: 0 })
  })

  it('finds what a reminder is worth, with an interval around it, and no difference where there is none', () => {
    // Every third week somebody does it anyway; a reminder adds every fourth.
    const done = (worth: boolean) => (whose: number, week: number, heads: boolean) =>
      Number((whose * 7 + week * 5) % 3 === 0 || (worth && heads && (whose * 5 + week * 3) % 4 === 0))
    const found = verdictOf(tossesOf(60, 26, done(true)), coin)
    expect(found).toMatchObject({ kind: 'difference', people: 60, tosses: 1_560 })
    if (found.kind !== 'difference') return
    expect(found.difference).toBeCloseTo(1 / 6, 1)
    expect(found.low).toBeGreaterThan(0.08)
    expect(found.high).toBeLessThan(0.26)
    expect([found.low < found.difference, found.difference < found.high]).toEqual([true, true])
    const none = verdictOf(tossesOf(60, 26, done(false)), coin)
    expect(none.kind).toBe('none')
    expect('low' in none && none.low < 0 && none.high > 0).toBe(true)
  })

  it('is unmoved by who differs from whom: what is usual for somebody is no effect', () => {
    const tosses = tossesOf(40, 20, (whose, week) => (week % 4 === 0 ? 1 : 0) + (whose % 2) * 50)
    const same = tossesOf(40, 20, (_, week) => (week % 4 === 0 ? 1 : 0))
    const [one, other] = [verdictOf(tosses, coin, { times: 500 }), verdictOf(same, coin, { times: 500 })]
    expect(one.kind === other.kind && 'difference' in one && 'difference' in other).toBe(true)
    if ('difference' in one && 'difference' in other) expect(one.difference).toBeCloseTo(other.difference, 9)
  })

  it('names nothing of too few, and nothing where the coins fell as coins do not', () => {
    expect(
      verdictOf(
        tossesOf(4, 9, () => 1),
        coin,
      ),
    ).toEqual({ kind: 'too-few', tosses: 36 })
    expect(verdictOf([], coin)).toEqual({ kind: 'too-few', tosses: 0 })
    expect(
      verdictOf(
        tossesOf(40, 1, () => 1),
        coin,
      ),
    ).toEqual({ kind: 'too-few', tosses: 0 })
    // Nothing that ever changed is no proof that nothing can: of forty quiet weeks one in ten may still have been missed.
    for (const always of [0, 1]) {
      const still = tossesOf(10, 8, () => always)
      expect(verdictOf(still, coin)).toEqual({ kind: 'too-few', tosses: 80 })
    }
    // Who differs from whom is none that changed: each of these is alike in all of their own weeks.
    expect(
      verdictOf(
        tossesOf(10, 8, whose => whose / 10),
        coin,
      ),
    ).toEqual({ kind: 'too-few', tosses: 80 })
    const chosen = tossesOf(40, 20, (whose, week) => (whose + week) % 2).map(one => ({
      ...one,
      isHeads: one.isHeads || one.outcome === 1,
    }))
    expect(verdictOf(chosen, coin)).toMatchObject({ kind: 'skewed', tosses: 800, expected: 400 })
  })

  it('holds the difference that was seen within its interval, whatever was seen', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 96, maxLength: 96 }),
        seen => {
          const found = verdictOf(
            tossesOf(8, 12, (whose, week) => seen[whose * 12 + week] ?? 0),
            coin,
            { times: 200 },
          )
          if (!('low' in found)) return
          expect(found.low).toBeLessThanOrEqual(found.difference)
          expect(found.high).toBeGreaterThanOrEqual(found.difference)
          expect(found.kind === 'difference').toBe(found.byChance < 0.05)
        },
      ),
      { numRuns: 30 },
    )
  })
})

describe('what a trial can show', () => {
  // Two proportions, two-sided 5 %, power 80 %, as the usual tables have it for each arm.
  it.each([
    [0.1, 0.05, 686],
    [0.3, 0.05, 1_377],
    [0.5, 0.1, 388],
    [0.1, 0.02, 3_841],
  ])('agrees with tables: from %f, %f more, takes %i in each arm', (base, effect, each) => {
    const people = peopleToSee({ people: 0, weeks: 2, chance: 0.5, base }, effect)
    expect(Math.abs(people / 2 / each - 1)).toBeLessThan(0.01)
  })

  it('says the smallest effect that it sees in four of five, and how long to see less', () => {
    const plan = { people: 40, weeks: 26, chance: 0.5, base: 0.2 }
    const smallest = smallestEffect(plan) ?? 0
    expect(powerOf(plan, smallest)).toBeCloseTo(0.8, 2)
    expect(smallest).toBeGreaterThan(0.06)
    const longer = weeksToSee(plan, smallest / 2)
    expect(powerOf({ ...plan, weeks: longer }, smallest / 2)).toBeGreaterThanOrEqual(0.79)
    expect(powerOf({ ...plan, weeks: longer - 2 }, smallest / 2)).toBeLessThan(0.81)
    expect(powerOf(plan, 0)).toBeCloseTo(0.05, 3)
  })

  it('is no better than chance where there is no effect, and sees none where nothing can vary', () => {
    const still = { people: 10, weeks: 10, chance: 0.5, base: 0 }
    expect(powerOf(still, 0)).toBeCloseTo(0.05, 6)
    expect(powerOf({ ...still, base: 0.5, apart: 0.5 }, 0)).toBeCloseTo(0.05, 6)
    // Each does it always or never, so no coin can move anybody, and a smallest effect of nothing would be a boast.
    expect(smallestEffect({ ...still, base: 0.5, apart: 0.5 })).toBeNull()
  })

  it('sees nothing at all where there is too little', () => {
    expect(smallestEffect({ people: 1, weeks: 2, chance: 0.5, base: 0.2 })).toBeNull()
    expect(smallestEffect({ people: 40, weeks: 1, chance: 0.5, base: 0.2 })).toBeNull()
  })
})

/** `null` where a changed byte makes it no data any more. */
const asData = (words: string): unknown => {
  try {
    return JSON.parse(words)
  } catch {
    return null
  }
}

describe('an envelope', () => {
  const parts = {
    plan: { nudge: 'book-ahead', people: ['p1', 'p2'], chance: 0.5 },
    outcome: 'checklists completed',
    window: { from: '2026-W10', to: '2026-W35' },
    coin,
    stop: '2026-08-31',
  }

  it('is whole as long as nothing is changed, in whatever order it is read', () => {
    const { plan, ...rest } = parts
    const other = { ...rest, plan: Object.fromEntries(Object.entries(plan).toReversed()) }
    expect(broken(other, seal(parts))).toEqual([])
    expect(seal({ a: 1, b: undefined })).not.toEqual(seal({ a: 1 }))
    expect(seal({ a: { b: undefined } })).toEqual(seal({ a: {} }))
  })

  it('names every part of which one byte is changed, gone or come', () => {
    const seals = seal(parts)
    for (const [name, data] of Object.entries(parts)) {
      const words = JSON.stringify(data)
      for (let at = 0; at < words.length; at += 1) {
        const changed = asData(`${words.slice(0, at)}${words[at] === 'x' ? 'y' : 'x'}${words.slice(at + 1)}`)
        if (changed !== null) expect(broken({ ...parts, [name]: changed }, seals)).toEqual([name])
      }
      const without = Object.fromEntries(Object.entries(parts).filter(([other]) => other !== name))
      expect(broken(without, seals)).toEqual([name])
    }
    expect(broken({ ...parts, more: 1 }, seals)).toEqual(['more'])
    expect(broken({ ...parts, coin: { ...coin, seed: 'a seed of the triaL' } }, seals)).toEqual(['coin'])
    expect(broken(parts, { ...seals, whole: `${seals.whole.slice(1)}0` })).toEqual(['whole'])
  })
})
