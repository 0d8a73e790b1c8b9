/** Whoever says that no patient is in it, by button or by pass: what check digits prove goes through for nobody. */

import { describe, expect, it } from 'vitest'
import type { Ask } from '../../../src/core/conversation.ts'
import { nothingKnown } from '../../../src/core/guard/known.ts'
import { id } from '../../../src/core/ids.ts'
import { insert, type Store } from '../../../src/core/store.ts'
import type { Instant } from '../../../src/core/time/instant.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { nearMisses } from '../../../src/features/privacy/nearMiss.ts'
import { passes } from '../../../src/features/privacy/pass.ts'
import { screenTurn } from '../../../src/features/privacy/screen.ts'
import { createStopped } from '../../../src/features/privacy/stopped.ts'
import { identityNumber } from '../../support/identityNumbers.ts'

const noon = '2026-11-20T12:00:00.000Z' as Instant
const number = identityNumber('Tenor', 'until 2031', { day: 15, month: 2, year: 75, serial: 481 })
const help = identityNumber('FH', 'until 2031', { day: 15, month: 2, year: 75, serial: 48 })
const person = id<'person'>('kari')

const open = () => {
  const store = openMemoryStore([nearMisses, passes])
  const held: string[] = []
  const asked: string[] = []
  const stopped = createStopped(() => 'held')
  const needs = {
    newId: () => 'new',
    inputs: new Set(['text']),
    own: async () => {
      asked.push('own')
      return nothingKnown
    },
    stopped: {
      ...stopped,
      hold: (...turn: Parameters<typeof stopped.hold>) => {
        held.push(JSON.stringify(turn))
        return stopped.hold(...turn)
      },
    },
  }
  const sender = { aadObjectId: 'a', name: 'Kari' }
  const place = { conversation: 'a:kari', kind: 'personal' } as const
  const who = {
    person,
    name: 'Kari',
    language: 'nb',
    unit: id<'unit'>('hud'),
    roles: [],
    stands: 'inside',
  } as const
  const get: Store['get'] = (collection, of) => {
    asked.push(collection.name)
    return store.get(collection, of)
  }
  const ask: Ask = { who, place, text: '', input: {}, once: 'once', store: { ...store, get } }
  return {
    store,
    asked,
    held,
    screened: (text: string, isOverruled: boolean) =>
      screenTurn(needs, ask, { sender, place, once: 'once', text }, noon, isOverruled),
  }
}

const soft = 'ring pasienten på 412 34 567'

describe.each([
  ['a number', number],
  ['a number among what may be overruled', `${soft}, ${number}`],
  ['a help number', help],
  ['a number over a sentence', `${soft}: ${number.slice(0, 6)} og resten er ${number.slice(6)}`],
])('%s', (_what, text) => {
  it.each([true, false])('is stopped with a pass, and by button: %s', async isOverruled => {
    const { store, held, screened } = open()
    await store.write([insert(passes, { id: person, at: noon })])
    expect(await screened(text, isOverruled)).toEqual({
      stop: { card: 'privacy/stopped', data: { certain: true, held: null, writer: 'kari' } },
    })
    expect(await store.list(nearMisses, { limit: 9 })).toMatchObject([{ kind: 'number' }])
    // Nor is it kept in memory, and the pass waits for what it was given for.
    expect(held).toEqual([])
    expect(await store.get(passes, person)).toMatchObject({ at: noon })
  })
})

it('what may be overruled goes through by either, and is kept in memory where it is stopped', async () => {
  const { store, held, screened } = open()
  expect(await screened(soft, true)).toMatchObject({ along: [{ do: 'insert', row: { kind: 'contact' } }] })
  expect(await screened(soft, false)).toMatchObject({ stop: { data: { certain: false, held: 'held' } } })
  expect(held).toHaveLength(1)
  await store.write([insert(passes, { id: person, at: noon })])
  expect(await screened(soft, false)).toMatchObject({ along: [{ do: 'insert' }, { do: 'remove' }] })
})

it.each([
  ['an ordinary line', 'lyden er borte på rom 12 siden 14. mars', []],
  ['a number that fits', `gjelder ${number}`, []],
  ['what may be the trust’s own', soft, ['own', 'passes']],
])('for %s the store is asked for no more than it takes', async (_what, text, expected) => {
  const { asked, screened } = open()
  await screened(text, false)
  expect(asked).toEqual(expected)
})
