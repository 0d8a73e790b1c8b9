import path from 'node:path'
import { describe, expect, it } from 'vitest'
import history from '../../../cards/experience/history.json' with { type: 'json' }
import { demoUnits, personas } from '../../../src/cli/demo/personas.ts'
import { screen } from '../../../src/core/guard/guard.ts'
import type { Row } from '../../../src/core/store.ts'
import { addDays, daysBetween } from '../../../src/core/time/days.ts'
import type { Day } from '../../../src/core/time/instant.ts'
import { isWorkingDay } from '../../../src/core/time/working.ts'
import { readPacks } from '../../../src/edges/packs/readPacks.ts'
import { historyOf } from '../../../src/features/experience/history.ts'
import { longestText, type Note } from '../../../src/features/experience/note.ts'
import { placeOf } from '../../../src/features/experience/places.ts'
import { historyOf as maturityHistoryOf } from '../../../src/features/maturity/history.ts'
import type { Maturity } from '../../../src/features/maturity/maturity.ts'
import { readGuide } from '../../../src/features/roadmap/guides/guide.ts'
import { root } from '../../support/sources.ts'

const packs = readPacks(path.join(root, 'cards'), 'roadmap')
const guides = [...packs].filter(([name]) => name !== 'regional').map(([, source]) => readGuide(source))

const today = '2026-11-20' as Day
const trust = {
  units: demoUnits.map(({ id: unit, ...rest }) => ({
    ...rest,
    id: unit,
    people: personas.filter(persona => persona.unit === unit).map(one => ({ ...one, person: one.id })),
  })),
  days: Array.from({ length: 240 }, (_, nth) => addDays(today, nth - 240)).filter(isWorkingDay),
  dice: () => 0.5,
}

const rowsOf = <R extends Row>(changes: readonly object[]): R[] =>
  changes.map(change => (change as { readonly row: R }).row)

describe('what the demo’s units wrote', () => {
  it.each(history)('$unit on $guide/$step is a note that could be written', ({ guide, step, text }) => {
    expect(placeOf(guides, guide, step)?.step).toBe(step)
    expect(text.length).toBeLessThanOrEqual(longestText)
    expect(screen(text)).toBeNull()
  })

  it('is all there, by somebody of the unit who may, on a day that was', () => {
    const rows = rowsOf<Note>(historyOf(history, trust))
    expect(rows).toHaveLength(history.length)
    for (const { by, unit, day, at } of rows) {
      expect(personas.find(({ id }) => id === by)?.unit).toBe(unit)
      expect(trust.days).toContain(day)
      expect(at.startsWith(day)).toBe(true)
    }
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    expect(new Set(rows.map(({ day }) => day)).size).toBeGreaterThan(10)
  })
})

describe('where the demo’s units stood', () => {
  it('is told twice, four months apart', () => {
    const rows = rowsOf<Maturity>(maturityHistoryOf(trust))
    for (const { id: unit } of demoUnits) {
      const [first, second, ...more] = rows.filter(row => row.unit === unit)
      expect(more).toEqual([])
      expect(first && second && daysBetween(first.day, second.day)).toBeGreaterThan(110)
      expect(Object.keys(first?.levels ?? {})).toHaveLength(11)
    }
  })
})
