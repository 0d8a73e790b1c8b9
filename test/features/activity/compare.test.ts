/** What a unit is told of others: for all that could be known, nobody is told of few, of who is last, or of what would shame. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Month } from '../../../src/core/time/instant.ts'
import { compare, type Known } from '../../../src/features/activity/monthly/compare.ts'

const count = fc.integer({ min: 0, max: 60 })
const maybe = fc.option(count, { nil: null })

const knowledge: fc.Arbitrary<Known> = fc
  .record({
    smallest: fc.integer({ min: 5, max: 20 }),
    of: fc.integer({ min: 0, max: 60 }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
    isKnown: fc.boolean(),
    own: maybe,
    before: maybe,
    best: fc.option(
      count.map(value => ({ value, month: '2026-06' as Month })),
      { nil: null },
    ),
  })
  .map(({ of, part, isKnown, ...rest }) => ({
    ...rest,
    norm: isKnown ? { of, did: Math.round(of * part) } : null,
  }))

const holds = (check: (known: Known, said: ReturnType<typeof compare>) => void) =>
  fc.assert(
    fc.property(knowledge, known => check(known, compare(known))),
    { numRuns: 2000 },
  )

describe('whatever is known, what is compared', () => {
  it('has enough units behind each figure, and leaves none or enough of them unsaid', () => {
    holds(({ smallest }, said) => {
      if (said?.say === 'norm' || said?.say === 'most') expect(said.of).toBeGreaterThanOrEqual(smallest)
      if (said?.say !== 'norm') return
      expect(said.did).toBeGreaterThanOrEqual(smallest)
      const rest = said.of - said.did
      expect(rest === 0 || rest >= smallest).toBe(true)
    })
  })

  it('is what most do, or nothing of what others do', () => {
    holds(({ norm }, said) => {
      if (said?.say === 'norm' || said?.say === 'most')
        expect((norm?.did ?? 0) * 2).toBeGreaterThan(norm?.of ?? 0)
    })
  })

  it('is nothing where too few are known', () => {
    holds(({ norm, smallest }, said) => {
      if (norm === null || norm.of < smallest) expect(said).toBeNull()
    })
  })

  it('is true of the unit’s own past where the norm would shame, of enough, and never of a fall', () => {
    holds(({ own, before, best, smallest }, said) => {
      if (said?.say === 'growth') {
        expect([said.own, said.before]).toEqual([own, before])
        expect(said.own).toBeGreaterThan(said.before)
        expect(said.before).toBeGreaterThanOrEqual(smallest)
      }
      if (said?.say === 'ability') {
        expect(said.best).toBe(best?.value)
        expect(said.best).toBeGreaterThan(own ?? Number.POSITIVE_INFINITY)
        expect(said.best).toBeGreaterThanOrEqual(smallest)
      }
    })
  })

  it('is the same wherever the unit itself stands, so the norm says nothing of who is behind it', () => {
    holds((known, said) => {
      if (said?.say !== 'norm' && said?.say !== 'most') return
      expect(compare({ ...known, own: 0 })).toEqual(said)
      expect(compare({ ...known, own: 9999 })).toEqual(said)
    })
  })
})

const known: Known = {
  smallest: 5,
  norm: null,
  own: 12,
  before: 9,
  best: { value: 20, month: '2026-06' as Month },
}

describe('what is compared', () => {
  it.each([
    [{ norm: { did: 8, of: 13 } }, { say: 'norm', did: 8, of: 13 }],
    [{ norm: { did: 9, of: 9 } }, { say: 'norm', did: 9, of: 9 }],
    [{ norm: { did: 12, of: 13 } }, { say: 'most', of: 13 }],
    [{ norm: { did: 4, of: 6 } }, { say: 'most', of: 6 }],
    [{ norm: { did: 3, of: 13 } }, { say: 'growth', before: 9, own: 12 }],
    [
      { norm: { did: 3, of: 13 }, own: 8 },
      { say: 'ability', best: 20, bestIn: '2026-06' },
    ],
    [{ norm: { did: 3, of: 13 }, own: 20, before: 24 }, null],
    [{ norm: { did: 3, of: 13 }, own: null }, null],
    [{ norm: { did: 4, of: 4 } }, null],
    [{}, null],
  ])('of %j is %j', (given, said) => {
    expect(compare({ ...known, ...given })).toEqual(said)
  })
})
