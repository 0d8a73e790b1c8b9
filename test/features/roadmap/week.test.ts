/** The weekly card as a job: whose things are on it, in which order, once whoever makes it, and without holding up others. */

import { describe, expect, it } from 'vitest'
import type { FunctionCode } from '../../../src/core/functions.ts'
import { id, type PersonId, type UnitId } from '../../../src/core/ids.ts'
import { letters } from '../../../src/core/letters.ts'
import { settings } from '../../../src/core/settings.ts'
import { insert, type Store } from '../../../src/core/store.ts'
import { tell } from '../../../src/core/tell.ts'
import type { Day, Instant } from '../../../src/core/time/instant.ts'
import { slotIn } from '../../../src/core/time/slots.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import type { Guide } from '../../../src/features/roadmap/guides/guide.ts'
import { arrangements, plans, tickId, ticks } from '../../../src/features/roadmap/plan/plan.ts'
import { rounds, weekOf } from '../../../src/features/roadmap/told/rounds.ts'
import { weeklySteps } from '../../../src/features/roadmap/told/week.ts'
import { sketchGuide } from '../../support/guides.ts'
import { planOf } from '../../support/roadmapRows.ts'

const day = (text: string) => text as Day

describe('the slot of a week', () => {
  it.each([
    // A plain week, from Monday and from Thursday.
    ['2026-11-25', 1, '2026-11-23T07:30:00.000Z', '2026-11-27T15:00:00.000Z'],
    ['2026-11-25', 4, '2026-11-26T07:30:00.000Z', '2026-11-27T15:00:00.000Z'],
    // Easter Monday, in the first week of summer time.
    ['2027-03-30', 1, '2027-03-30T06:30:00.000Z', '2027-04-02T14:00:00.000Z'],
    // The week that ends with Maundy Thursday and Good Friday.
    ['2027-03-28', 1, '2027-03-22T07:30:00.000Z', '2027-03-24T15:00:00.000Z'],
    // Ascension Day, and 1 May on a Friday.
    ['2027-05-03', 4, '2027-05-07T06:30:00.000Z', '2027-05-07T14:00:00.000Z'],
    ['2026-04-29', 1, '2026-04-27T06:30:00.000Z', '2026-04-30T14:00:00.000Z'],
    // The last Sunday of October belongs to the week before it.
    ['2027-10-31', 1, '2027-10-25T06:30:00.000Z', '2027-10-29T14:00:00.000Z'],
    ['2027-11-01', 1, '2027-11-01T07:30:00.000Z', '2027-11-05T15:00:00.000Z'],
  ])('of %s from weekday %i opens at %s and closes at %s', (today, weekday, due, expires) => {
    expect(slotIn(day(today), weekday, '08:30')).toMatchObject({ due, expires })
  })

  it('closes for who reads once a week behind the next day of theirs, also over the last Sunday of March', () => {
    expect(slotIn(day('2026-11-25'), 1, '08:30')?.expiresTogether).toBe('2026-12-01T07:30:00.000Z')
    expect(slotIn(day('2027-03-22'), 1, '08:30')?.expiresTogether).toBe('2027-03-30T06:30:00.000Z')
  })

  it('is not there where no working day is left', () => {
    expect(slotIn(day('2027-03-24'), 4, '13:00')).toBeNull()
  })

  it('belongs to a week that is named by its own year', () => {
    expect([weekOf(day('2027-01-01')), weekOf(day('2026-01-01'))]).toEqual(['2026-W53', '2026-W01'])
  })
})

const monday = '2026-11-23T07:30:00.000Z' as Instant
const kari = id<'person'>('kari')

type Holders = Readonly<Record<string, string>>

const world = (guides: readonly Guide[], holders: Holders = {}, given?: Store) => {
  const store = given ?? openMemoryStore([plans, ticks, arrangements, rounds, settings, letters])
  const needs = {
    store,
    guides,
    unitFacts: async (unit: UnitId) => ({
      unit,
      name: `Enhet ${unit}`,
      service: 'video' as const,
      goLive: null,
      language: 'nb' as const,
      specialty: '',
    }),
    holderOf: async (unit: UnitId, code: FunctionCode) =>
      (holders[`${unit}:${code}`] as PersonId | undefined) ?? null,
    tell,
  }
  const run = async (unit: string, guide: string, goLive: string) => {
    await store.write([insert(plans, planOf(unit, guide, { goLive: day(goLive), by: kari }))])
  }
  const letterOf = async (person: string) => store.get(letters, `veikart-2026-W48:${person}`)
  const thingsOf = async (person: string) => {
    const { items = [] } = ((await letterOf(person))?.show.data ?? {}) as {
      items?: readonly { unit: string; guide: string; step: string; item: string; late: boolean }[]
    }
    return items.map(
      ({ unit, guide, step, item, late }) => `${unit} ${guide} ${step}.${item}${late ? ' late' : ''}`,
    )
  }
  return { store, needs, job: weeklySteps(needs), run, letterOf, thingsOf }
}

const step = (
  name: string,
  weeks: readonly [number, number],
  responsible = 'champion',
  after: string[] = [],
) => ({
  step: name,
  weeks,
  responsible,
  after,
  items: ['first', 'second'],
})

const video = sketchGuide({
  guide: 'video',
  phases: [
    {
      phase: 'one',
      steps: [
        step('room', [-8, -2]),
        step('plan', [-30, -20]),
        step('teach', [-8, -4]),
        step('lead', [-8, -4], 'leader'),
        step('call', [-9, -6], 'champion', ['room']),
      ],
    },
    { phase: 'two', steps: [step('later', [-30, -29])] },
  ],
})
const home = sketchGuide({
  guide: 'home',
  phases: [{ phase: 'one', steps: [step('send', [-8, -1]), step('ask', [-8, 4])] }],
})

describe('the weekly card', () => {
  it('has what is late first, then the first of each guide, of all units, and no more than three', async () => {
    const { job, run, thingsOf } = world([video, home], {
      'hud:champion': 'kari',
      'sar:champion': 'kari',
      'hud:leader': 'lars',
    })
    await run('hud', 'video', '2027-01-25')
    await run('hud', 'home', '2027-01-25')
    await run('sar', 'home', '2026-11-16')
    expect(await job.run(monday)).toBe(2)
    expect(await thingsOf('kari')).toEqual([
      'hud video plan.first late',
      'sar home send.first late',
      'hud home send.first',
    ])
    expect(await thingsOf('lars')).toEqual(['hud video lead.first'])
  })

  it('has all that is late before anything that is not, also the second late thing of a guide', async () => {
    const { job, run, thingsOf } = world([home], { 'hud:champion': 'kari', 'sar:champion': 'kari' })
    await run('sar', 'home', '2027-01-25')
    await run('hud', 'home', '2026-09-14')
    await job.run(monday)
    expect(await thingsOf('kari')).toEqual([
      'hud home send.first late',
      'hud home ask.first late',
      'sar home send.first',
    ])
  })

  it('leaves out what is done, what is behind a gate, and puts what builds on something else last', async () => {
    const { store, job, run, thingsOf } = world([video], { 'hud:champion': 'kari' })
    await run('hud', 'video', '2027-01-25')
    const done = ['plan.first', 'plan.second', 'teach.first'].map(key => {
      const [name = '', item = ''] = key.split('.')
      const row = { plan: 'hud:video', unit: id<'unit'>('hud'), step: name, item, state: 'done' as const }
      return insert(ticks, {
        ...row,
        id: tickId('hud:video', name, item),
        by: kari,
        at: monday,
        note: '',
        link: '',
      })
    })
    await store.write(done)
    await job.run(monday)
    expect(await thingsOf('kari')).toEqual([
      'hud video teach.second',
      'hud video room.first',
      'hud video call.first',
    ])
  })

  it('carries its unit in the letter where all of it is of one', async () => {
    const { job, run, letterOf } = world([home], { 'hud:champion': 'kari', 'sar:champion': 'ola' })
    await run('hud', 'home', '2027-01-25')
    await run('sar', 'home', '2027-01-25')
    await job.run(monday)
    expect([(await letterOf('kari'))?.unit, (await letterOf('ola'))?.unit]).toEqual(['hud', 'sar'])
    const both = world([home], { 'hud:champion': 'kari', 'sar:champion': 'kari' })
    await both.run('hud', 'home', '2027-01-25')
    await both.run('sar', 'home', '2027-01-25')
    await both.job.run(monday)
    expect((await both.letterOf('kari'))?.unit).toBeNull()
  })

  it('is made once by two processes at once, and taken up where one was cut short', async () => {
    const holders = Object.fromEntries(Array.from({ length: 150 }, (_, n) => [`u${n}:champion`, `p${n}`]))
    const { store, needs, job, run } = world([home], holders)
    for (let n = 0; n < 150; n += 1) await run(`u${n}`, 'home', '2027-01-25')
    let writes = 0
    const dying: Store = {
      ...store,
      write: async changes => {
        writes += 1
        if (writes > 1) throw new Error('gone')
        return store.write(changes)
      },
    }
    const cut = weeklySteps({ ...needs, store: dying })
    await expect(cut.run(monday)).rejects.toThrow('gone')
    expect((await store.list(letters, { limit: 999 })).length).toBeGreaterThan(0)
    expect(await Promise.all([job.run(monday), job.run(monday)])).toEqual([150, 150])
    expect(await store.list(letters, { limit: 999 })).toHaveLength(150)
    expect(await job.run(monday)).toBe(0)
  })

  it('costs one look in all the minutes after it', async () => {
    const { store, needs, job, run } = world([home], { 'hud:champion': 'kari' })
    await run('hud', 'home', '2027-01-25')
    await job.run(monday)
    const looks: string[] = []
    const watched: Store = {
      ...store,
      get: (collection, key) => {
        looks.push(`${collection.name} ${key}`)
        return store.get(collection, key)
      },
      list: async () => {
        throw new Error('nothing is to be listed')
      },
    }
    await weeklySteps({ ...needs, store: watched }).run('2026-11-25T09:00:00.000Z' as Instant)
    expect(looks).toEqual(['rounds steps'])
  })

  it('gives way to others between units', async () => {
    const { job, run } = world([home], {})
    for (let n = 0; n < 30; n += 1) await run(`u${n}`, 'home', '2027-01-25')
    let turns = 0
    let isOver = false
    const others = (async () => {
      while (!isOver) {
        await new Promise(setImmediate)
        turns += 1
      }
    })()
    await job.run(monday)
    isOver = true
    await others
    expect(turns).toBeGreaterThanOrEqual(30)
  })
})
