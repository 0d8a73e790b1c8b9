import path from 'node:path'
import { describe, expect, it } from 'vitest'
import history from '../../../cards/worksheets/history.json' with { type: 'json' }
import { demoUnits, personas } from '../../../src/cli/demo/personas.ts'
import type { Decision } from '../../../src/core/decisions.ts'
import { screen, screenAll } from '../../../src/core/guard/guard.ts'
import { addDays, daysBetween } from '../../../src/core/time/days.ts'
import type { Day } from '../../../src/core/time/instant.ts'
import { dayOf } from '../../../src/core/time/oslo.ts'
import { isWorkingDay } from '../../../src/core/time/working.ts'
import { readPacks } from '../../../src/edges/packs/readPacks.ts'
import { readGuide } from '../../../src/features/roadmap/guides/guide.ts'
import { historyOf as roadmapHistoryOf } from '../../../src/features/roadmap/history.ts'
import { planId, type Tick } from '../../../src/features/roadmap/plan/plan.ts'
import { historyOf } from '../../../src/features/worksheets/history.ts'
import { benefitsData } from '../../../src/features/worksheets/tables/benefits.ts'
import { readFields } from '../../../src/features/worksheets/tables/read.ts'
import { risksData } from '../../../src/features/worksheets/tables/risks.ts'
import type { SheetRow } from '../../../src/features/worksheets/tables/row.ts'
import { inputOf, readTable, tables } from '../../../src/features/worksheets/tables/sheets.ts'
import { stakeholdersData } from '../../../src/features/worksheets/tables/stakeholders.ts'
import {
  longestSuggestion,
  pointsEach,
  type Workshop,
} from '../../../src/features/worksheets/workshop/workshop.ts'
import { root } from '../../support/sources.ts'

const guides = [...readPacks(path.join(root, 'cards'), 'roadmap')]
  .filter(([name]) => name !== 'regional')
  .map(([, source]) => readGuide(source))

const trustOn = (today: Day) => ({
  units: demoUnits.map(({ id: unit, ...rest }) => ({
    ...rest,
    id: unit,
    people: personas.filter(persona => persona.unit === unit).map(one => ({ ...one, person: one.id })),
  })),
  days: Array.from({ length: 240 }, (_, nth) => addDays(today, nth - 240)).filter(isWorkingDay),
  dice: () => 0.5,
})

/** What was written to each collection. */
const writtenOn = (today: Day) => {
  const changes = historyOf(history, trustOn(today)) as {
    collection: { name: string }
    row: { id: string }
  }[]
  return <R>(name: string): R[] =>
    changes.filter(({ collection }) => collection.name === name).map(({ row }) => row as R)
}

const today = '2026-11-20' as Day
/** Before and after a weekend, Christmas, Easter, and in the summer. */
const anyDays = ['2026-11-20', '2026-12-29', '2027-03-30', '2027-04-12', '2027-07-14', '2028-02-29'] as Day[]

describe('what the demo’s units filled in', () => {
  it.each(anyDays)('could have been written in the forms, seen from %s', day => {
    const written = writtenOn(day)
    const rows = written<SheetRow>('sheetRows')
    const decided = written<Decision>('decisions')
    expect(rows.length + decided.length).toBe(history.rows.length)
    const asked = [
      ...rows.map(({ sheet, fields }) => ({ sheet, fields })),
      ...decided.map(({ text, why, function: by = '', day: date }) => ({
        sheet: 'decisions' as const,
        fields: { text, why, function: by, date } as Record<string, string>,
      })),
    ]
    for (const { sheet, fields } of asked) {
      const table = tables[sheet]
      const input = Object.fromEntries(
        table.columns.map(column => [inputOf(table, column), fields[column.code] ?? '']),
      )
      expect(screenAll(input)).toBeNull()
      expect(readFields(table, input, {})).toEqual({ fields, problems: {} })
    }
  })

  it('names nobody, and knows every field that it fills', () => {
    const names = personas.flatMap(({ name }) => name.split(' '))
    for (const { sheet, fields } of history.rows) {
      const table = tables[readTable(sheet) ?? 'decisions']
      const codes = table.columns.map(({ code }) => code)
      expect(codes).toEqual(expect.arrayContaining(Object.keys(fields)))
      for (const name of names)
        expect(Object.values(fields).join(' ')).not.toMatch(new RegExp(`\\b${name}\\b`))
    }
  })

  it('has something in every part of the dermatology clinic’s cards', () => {
    const rows = writtenOn(today)<SheetRow>('sheetRows').filter(({ unit }) => unit === 'hud')
    const of = (sheet: string) => rows.filter(row => row.sheet === sheet)
    const { boxes, items } = stakeholdersData(of('stakeholders'), today, '1')
    expect(boxes.map(({ names }) => names.length)).toEqual([3, 2, 2, 1])
    expect(items[0]?.next).not.toBe('')
    expect(risksData(of('risks'), today, '1')).toMatchObject({ high: 2, medium: 3, low: 1 })
    const benefits = benefitsData(of('benefits'), today, '1')
    expect(benefits.groups.map(({ isEmpty }) => isEmpty)).toEqual([false, false, false, false])
    const lastPage = benefitsData(of('benefits'), today, `${benefits.pages}`)
    const measured = [...benefits.items, ...lastPage.items].filter(({ hasResult }) => hasResult)
    expect(measured).toHaveLength(1)
    expect(benefits.items.filter(({ late }) => late)).toEqual([])
  })

  it.each(anyDays)('reminds nobody in the first week of a demo that begins on %s', day => {
    const due = writtenOn(day)<SheetRow>('sheetRows').flatMap(row => row.due || [])
    expect(due.length).toBeGreaterThan(10)
    for (const one of due) expect(daysBetween(day, one)).toBeGreaterThan(6)
  })
})

describe('a workshop of the demo', () => {
  it.each(history.workshops)('in $unit could have gone like that', ({ voters, status, suggestions }) => {
    for (const { text } of suggestions) {
      expect(text.length).toBeLessThanOrEqual(longestSuggestion)
      expect(screen(text)).toBeNull()
    }
    const given = suggestions.map(({ points }) => points)
    const sum = given.reduce((all, points) => all + points, 0)
    expect(sum).toBeLessThanOrEqual(voters * pointsEach)
    expect(sum).toBeGreaterThanOrEqual(voters)
    expect(Math.max(...given)).toBeLessThanOrEqual(voters)
    if (status === 'gathering') expect(voters).toBe(0)
  })

  it('is over with a result in one unit, and open for suggestions in the other', () => {
    const written = writtenOn(today)
    expect(written<Workshop>('workshops')).toMatchObject([
      { unit: 'hud', status: 'closed' },
      { unit: 'sar', status: 'gathering' },
    ])
    expect(written('workshopSuggestions')).toHaveLength(16)
    expect(written('workshopPoints')).toHaveLength(20)
    expect(written<Workshop>('workshops')[0]).toMatchObject({ id: 'hud:staff:1', voters: 7 })
    expect(written('workshopBallots')).toEqual([])
  })
})

/** Longer than this between a tick and what it ticks would be odd. */
const mostDaysBetween = 14

describe('the sheets and the roadmap', () => {
  it.each(anyDays)('tell the same story on %s: what was asked for is filled in, and ticked', day => {
    const written = writtenOn(day)
    const filled = [
      ...written<SheetRow>('sheetRows').map(({ unit, sheet, at }) => ({ unit, sheet, day: dayOf(at) })),
      ...written<Decision>('decisions').map(({ unit, day }) => ({ unit, sheet: 'decisions', day })),
      ...written<Workshop>('workshops')
        .filter(({ status }) => status === 'closed')
        .map(({ unit, day }) => ({ unit, sheet: 'workshop', day })),
    ]
    const roadmap = roadmapHistoryOf(guides, trustOn(day)) as readonly {
      collection: { name: string }
      row: object
    }[]
    const ticks = roadmap
      .filter(({ collection }) => collection.name === 'ticks')
      .map(({ row }) => row as Tick)
    const asked = ticks.flatMap(tick => {
      const item = guides
        .find(({ guide }) => tick.plan === planId(tick.unit, guide))
        ?.phases.flatMap(({ steps }) => steps)
        .find(({ step }) => step === tick.step)
        ?.items.find(one => one.item === tick.item)
      return item?.sheet ? [{ tick, sheet: item.sheet }] : []
    })
    expect(asked.length).toBeGreaterThan(5)
    for (const { tick, sheet } of asked) {
      const first = filled
        .filter(row => row.unit === tick.unit && row.sheet === sheet)
        .map(row => row.day)
        .toSorted()[0]
      expect(tick.state).toBe('done')
      expect(first, `${tick.unit} ${sheet}`).toBeDefined()
      const apart = first ? daysBetween(dayOf(tick.at), first) : Number.NaN
      expect(Math.abs(apart), `${tick.unit} ${sheet} ${first} ${tick.at}`).toBeLessThanOrEqual(
        mostDaysBetween,
      )
    }
  })
})
