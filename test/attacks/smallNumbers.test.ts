/** Nothing about fewer than five can be worked out of what is shown, however many views are added and subtracted. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCrowds, type Span } from '../../src/core/figures/crowd.ts'
import { gatherIn } from '../../src/core/figures/gather.ts'
import { type Countable, handfuls, held } from '../../src/core/figures/handfuls.ts'
import { id } from '../../src/core/ids.ts'
import { chooseSettings, settings } from '../../src/core/settings.ts'
import { type Collection, insert } from '../../src/core/store.ts'
import { addDays } from '../../src/core/time/days.ts'
import type { Day } from '../../src/core/time/instant.ts'
import { whole } from '../../src/core/walk.ts'
import { openMemoryStore } from '../../src/edges/store/memory.ts'
import { isolatedIn } from '../support/isolating.ts'

const replies: Collection<Countable> = {
  name: 'replies',
  index: ['unit', 'gathered'],
  time: 'day',
  anonymous: true,
  inHandfuls: true,
}
const units = ['hud', 'sar', 'poli'].map(unit => id<'unit'>(unit))
const questions = ['suits', 'sound', 'alone'] as const
const first = '2026-08-31' as Day
const days = 42

/** Whoever answers chooses what nobody else can, so that a view says of its own whom it is about. */
type Step =
  | { readonly do: 'answer'; readonly unit: number; readonly day: number; readonly left: readonly boolean[] }
  | { readonly do: 'gather'; readonly unit: number }
  | { readonly do: 'smallest'; readonly smallest: number }
  | { readonly do: 'look' }

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    {
      weight: 30,
      arbitrary: fc.record({
        do: fc.constant('answer' as const),
        unit: fc.nat(units.length - 1),
        day: fc.nat(3),
        left: fc.array(fc.boolean(), { minLength: 2, maxLength: 2 }),
      }),
    },
    { weight: 6, arbitrary: fc.record({ do: fc.constant('gather' as const), unit: fc.nat(2) }) },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant('smallest' as const),
        smallest: fc.integer({ min: 5, max: 12 }),
      }),
    },
    { weight: 2, arbitrary: fc.constant({ do: 'look' as const }) },
  ),
  { minLength: 60, maxLength: 160 },
)

/** Several choices of units, over every week, every growing and shrinking period, and all of it. */
const unitSets = [[0], [1], [2], [0, 1], [1, 2], [0, 1, 2]].map(set => set.flatMap(at => units[at] ?? []))
const spans: readonly Span[] = [
  {},
  ...Array.from({ length: days }, (_, day) => ({ to: addDays(first, day) })),
  ...Array.from({ length: days / 2 }, (_, day) => ({ from: addDays(first, day * 2) })),
  ...Array.from({ length: days / 7 }, (_, week) => ({
    from: addDays(first, week * 7),
    to: addDays(first, week * 7 + 6),
  })),
]

/** Everything that somebody could have seen, by question: groups of people, each once; and how many were enough then. */
const seenIn = async (script: readonly Step[], isSettled: boolean) => {
  const store = openMemoryStore([replies, handfuls, held, settings])
  const crowds = createCrowds(store)
  const seen = new Map<string, Map<string, ReadonlySet<string>>>()
  let day = 0
  let people = 0
  let smallest = 5
  let hasLooked = false
  const look = async () => {
    hasLooked = true
    for (const set of unitSets)
      for (const crowd of await crowds(replies, set, spans)) {
        const everyone = Object.keys(crowd.questions.suits?.choices ?? {})
        expect(crowd.answers, 'how many there are is about the same people').toBe(everyone.length || null)
        for (const [question, { of, choices }] of Object.entries(crowd.questions)) {
          const group = Object.keys(choices).sort()
          expect(of).toBe(group.length)
          const groups = seen.get(question) ?? new Map<string, ReadonlySet<string>>()
          seen.set(question, groups.set(group.join(), new Set(group)))
        }
      }
  }
  for (const step of script) {
    if (step.do === 'answer') {
      people += 1
      day = Math.min(day + (step.day === 3 ? 1 : 0), days - 1)
      const chosen = questions.filter((_, nth) => nth === 0 || step.left[nth - 1])
      const row = {
        id: `r${people}`,
        unit: units[step.unit] ?? id<'unit'>('hud'),
        day: addDays(first, day),
        gathered: false,
        answers: Object.fromEntries(chosen.map(question => [question, `p${people}`])),
      }
      expect(await store.write([insert(replies, row)])).toEqual({ written: true })
    } else if (step.do === 'gather')
      await gatherIn(store, replies, units[step.unit] ?? id('hud'), addDays(first, day))
    else if (step.do === 'look') await look()
    else if (!(isSettled && hasLooked)) {
      smallest = step.smallest
      expect(await chooseSettings(store, { figures: { smallest } })).toEqual([])
    }
  }
  for (const unit of units) await gatherIn(store, replies, unit, addDays(first, days))
  await look()
  for (const made of Map.groupBy(await whole(store, handfuls), handful => handful.unit).values())
    for (const [nth, handful] of made.toSorted((a, b) => (a.id < b.id ? -1 : 1)).entries())
      expect(handful.to < (made[nth + 1]?.from ?? '9'), 'no day is in two of a unit').toBe(true)
  return {
    least: isSettled ? smallest : 5,
    seen: [...seen].map(([question, groups]) => ({ question, groups: [...groups.values()] })),
  }
}

describe('small numbers', () => {
  it.each([
    ['whatever is enough meanwhile', false],
    ['and nothing of fewer than the trust has settled on', true],
  ])('cannot be worked out from any views, of any units and periods, %s', async (_, isSettled) => {
    let shown = 0
    await fc.assert(
      fc.asyncProperty(steps, async script => {
        const { seen, least } = await seenIn(script, isSettled)
        for (const { question, groups } of seen) {
          shown += groups.length
          expect(isolatedIn(groups, least), question).toBeNull()
        }
      }),
      { numRuns: 8, seed: 20_261_128 },
    )
    expect(shown).toBeGreaterThan(50)
  })

  it('are found where each view alone looks whether it is of five', () => {
    const everyone = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k']
    const group = (...names: readonly string[]) => new Set(names)
    expect(isolatedIn([group(...everyone), group(...everyone.slice(1))], 5)).toEqual(['a'])
    expect(isolatedIn([group(...everyone), group(...everyone.slice(0, 5))], 5)).toBeNull()
    const threeViews = [
      group('a', 'b', 'c', 'd', 'e', 'f'),
      group('d', 'e', 'f', 'g', 'h', 'i'),
      group('a', 'b', 'c', 'g', 'h', 'i'),
    ]
    expect(isolatedIn(threeViews, 5)).toEqual(['a', 'b', 'c'])
    expect(isolatedIn(threeViews.slice(0, 2), 3)).toBeNull()
  })
})
