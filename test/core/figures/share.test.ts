/** Shares against published worked examples, and medians. */

import { describe, expect, it, test } from 'vitest'
import { medianChoice, medianOf } from '../../../src/core/figures/median.ts'
import { shareOf } from '../../../src/core/figures/share.ts'

describe('a share', () => {
  /** R. G. Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, method 3 (score, without correction). */
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i lies between %d and %d', (part, of, low, high) => {
    const share = shareOf(part, of)
    expect(share).toMatchObject({ part, of, share: part / of })
    expect(share?.low).toBeCloseTo(low, 4)
    expect(share?.high).toBeCloseTo(high, 4)
  })

  it('of all is never more than all, and of nothing there is none', () => {
    expect(shareOf(20, 20)?.high).toBe(1)
    expect(shareOf(20, 20)?.low).toBeCloseTo(1 - 0.1611, 4)
    expect(shareOf(0, 0)).toBeNull()
  })
})

describe('a median', () => {
  it('is the value in the middle, or between the two that are', () => {
    expect(medianOf([9, 1, 5])).toBe(5)
    expect(medianOf([4, 1, 3, 2])).toBe(2.5)
    expect(medianOf([])).toBeNull()
  })

  it('of a scale is found from how many chose each point', () => {
    const counts = new Map([
      [1, 1],
      [4, 3],
      [5, 3],
    ])
    expect(medianChoice(counts)).toBe(4)
    expect(medianChoice(new Map())).toBeNull()
  })
})
