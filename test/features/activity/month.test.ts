/** The one thing to try, the day that a month is told, and what counts as its figure. */

import { describe, expect, it } from 'vitest'
import { readContent } from '../../../src/content.ts'
import { id } from '../../../src/core/ids.ts'
import { readSettings } from '../../../src/core/settings.ts'
import type { Store } from '../../../src/core/store.ts'
import type { Day, Month } from '../../../src/core/time/instant.ts'
import type { Week } from '../../../src/core/time/weeks.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { adviceOf, type Lacking } from '../../../src/features/activity/monthly/advice.ts'
import { readMonth } from '../../../src/features/activity/monthly/showMonth.ts'
import { monthSlot } from '../../../src/features/activity/monthly/slot.ts'
import { knownOf, sumIn } from '../../../src/features/activity/monthly/sums.ts'
import { collections } from '../../../src/features.ts'
import { emptyHouse } from '../../support/house.ts'

const nothingLacks: Lacking = {
  day: '2026-12-01' as Day,
  missing: 0,
  hasTarget: true,
  isHeld: true,
  weeksWithout: 0,
  roomReady: '2026-11-20' as Day,
  groupDecided: '2026-05-01' as Day,
  hasTimes: true,
  note: '2026-11-20' as Day,
}

describe('the one thing to try', () => {
  it.each<[string, Partial<Lacking>]>([
    ['register', { missing: 1, hasTarget: false }],
    ['target', { hasTarget: false, weeksWithout: 9 }],
    ['obstacle', { weeksWithout: 3, roomReady: null }],
    ['room', { roomReady: null, groupDecided: null }],
    ['room', { roomReady: '2026-09-01' as Day }],
    ['groups', { groupDecided: null, hasTimes: false }],
    ['times', { hasTimes: false, note: null }],
    ['note', { note: '2026-10-01' as Day }],
    ['note', { note: null, isHeld: false, roomReady: null, groupDecided: null, hasTimes: false }],
    ['ask', {}],
  ])('is %s where %j', (advice, given) => {
    expect(adviceOf({ ...nothingLacks, ...given })).toMatchObject({ advice })
  })
})

describe('the day of the month', () => {
  const holidays = [28, 29, 30, 31]
  it.each([
    ['2026-12-10', '2026-12-01T07:30:00.000Z'],
    // The first Tuesday is in a week of holidays, and so are the others.
    ['2026-07-01', null],
    ['2026-08-20', '2026-08-04T06:30:00.000Z'],
    // New Year's Day is the Tuesday.
    ['2030-01-05', '2030-01-02T07:30:00.000Z'],
    // The first of May is.
    ['2029-05-09', '2029-05-02T06:30:00.000Z'],
  ])('in that of %s is %s', (day, due) => {
    expect(monthSlot(day as Day, holidays)?.due ?? null).toBe(due)
  })
})

describe('a month that a button carries', () => {
  const now = '2026-12' as Month
  it.each([
    ['2026-10', '2026-10'],
    ['2025-12', '2025-12'],
    ['2025-11', '2026-11'],
    ['2026-12', '2026-11'],
    ['__proto__', '2026-11'],
    [undefined, '2026-11'],
  ])('%s is read as %s', (text, month) => {
    expect(readMonth(text, now)).toBe(month)
  })
})

describe('the figure of a month', () => {
  const { kinds } = readContent().activity
  const [consultations, followUp] = ['consultations', 'follow-up'].map(code => {
    const kind = kinds.find(({ kind }) => kind === code)
    if (!kind) throw new Error(`there is no ${code}`)
    return kind
  })
  if (!consultations || !followUp) throw new Error('there are two kinds')
  const weeks = ['2026-W45', '2026-W46', '2026-W47'] as Week[]
  const row = (week: string, counts: Record<string, number>) => ({ week: week as Week, counts })

  it('is a sum of what was said, and tells how many weeks lack one, and which of them is the latest', () => {
    const rows = [row('2026-W45', { video: 4 }), row('2026-W47', { video: 0 })]
    expect(sumIn(rows, consultations, weeks, [])).toEqual({
      value: 4,
      missing: 1,
      lastMissing: '2026-W46',
      weeks: 3,
    })
    expect(sumIn(rows, consultations, weeks, [46])).toEqual({
      value: 4,
      missing: 0,
      lastMissing: null,
      weeks: 2,
    })
    const none = { value: null, missing: 3, lastMissing: '2026-W47', weeks: 3 }
    expect(sumIn([], consultations, weeks, [])).toEqual(none)
  })

  it('reads of all units the one month, and of its own those before', async () => {
    const asked: object[] = []
    const none = openMemoryStore(collections)
    const store: Pick<Store, 'list'> = {
      list: (collection, query) => {
        asked.push({ ...query?.where, from: query?.from })
        return none.list(collection, query)
      },
    }
    const needs = { ...emptyHouse(none), kinds }
    const month = { unit: id<'unit'>('hud'), kind: consultations, month: '2026-11' as Month }
    await knownOf(needs, store, month, await readSettings(none))
    expect(asked).toEqual([
      { kind: 'consultations', from: '2026-11-02' },
      { kind: 'consultations', unit: 'hud', from: '2026-05-04' },
    ])
  })

  it('is the latest where it is a level', () => {
    const rows = [row('2026-W45', { active: 30 }), row('2026-W46', { active: 26 })]
    expect(sumIn(rows, followUp, weeks, [])).toMatchObject({ value: 26 })
  })
})
