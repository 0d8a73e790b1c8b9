/** What somebody got and said is kept for a year, and what they want for as long as they want it. */

import { describe, expect, it } from 'vitest'
import { id } from '../../../src/core/ids.ts'
import { insert } from '../../../src/core/store.ts'
import type { Day } from '../../../src/core/time/instant.ts'
import { type NudgeReader, newReader, nudgeReaders, type Shown } from '../../../src/features/nudges/reader.ts'
import { withoutOld } from '../../../src/features/nudges/retention.ts'
import { trustForEach } from '../../support/trust.ts'

const day = (text: string) => text as Day
const [before, today] = [day('2025-11-20'), day('2026-11-20')]

const shown = (on: string): Shown => ({
  nudge: 'small',
  wording: 'one',
  unit: id('hud'),
  day: day(on),
  why: { on: 'weekday', weekday: 1 },
  barrier: '',
  answer: 'not-for-me',
})

const kari = (given: Partial<NudgeReader>): NudgeReader => ({ ...newReader(id('kari')), ...given })
const kept = (given: Partial<NudgeReader>) => withoutOld(kari(given), before, today)

describe('after a year', () => {
  it('what came goes, and what is newer and what they refused stays', () => {
    const reader = kept({
      shown: [shown('2025-11-19'), shown('2025-11-20')],
      refused: ['small'],
      stopped: true,
    })
    expect(reader).toMatchObject({ shown: [{ day: '2025-11-20' }], refused: ['small'], stopped: true })
  })

  it('what stops them goes, and that they would not say stays', () => {
    expect(kept({ barrier: 'time', namedOn: day('2025-11-19') })).toEqual(kari({}))
    const fresh = kari({ barrier: 'time', namedOn: before })
    expect(withoutOld(fresh, before, today)).toBe(fresh)
    const silent = kari({ barrier: 'none', namedOn: day('2020-01-01') })
    expect(withoutOld(silent, before, today)).toBe(silent)
  })

  it('is counted from today for what was said before its day was kept', () => {
    expect(kept({ barrier: 'skill' })).toMatchObject({ barrier: 'skill', namedOn: today })
  })
})

describe('in a store', () => {
  const trust = trustForEach()

  it('it goes by itself, in the night', async () => {
    const old = kari({ shown: [shown('2025-01-07')], barrier: 'time', namedOn: day('2025-01-08') })
    await trust().store.write([insert(nudgeReaders, old)])
    trust().clock.set('2026-11-23T05:00:00Z')
    await trust().app.tick()
    expect(await trust().store.get(nudgeReaders, id('kari'))).toMatchObject({ shown: [], barrier: '' })
  })
})
