/** What is written otherwise is owed for the night, whatever the clocks of those who write and of those who pay say. */

import { beforeEach, expect, it } from 'vitest'
import { debts } from '../../src/core/house/gone/debts.ts'
import { createOwing } from '../../src/core/house/gone/replaced.ts'
import { sharedText } from '../../src/core/ownTexts.ts'
import { type Collection, insert, type OpenStore, type Store, update } from '../../src/core/store.ts'
import type { Instant } from '../../src/core/time/instant.ts'
import { plus } from '../../src/core/time/oslo.ts'
import { newId } from '../../src/edges/chance/newId.ts'
import { openMemoryStore } from '../../src/edges/store/memory.ts'
import { forgettingOf } from '../support/forgetting.ts'

type Said = { readonly id: string; readonly text: string }
const saidRows: Collection<Said> = { name: 'said', index: [] }

const evening = '2026-11-20T20:00:00.000Z' as Instant
const atFour = '2026-11-21T03:00:00.000Z' as Instant

let store: OpenStore
let purged: readonly string[][]

beforeEach(async () => {
  purged = []
  const memory = openMemoryStore([debts, saidRows])
  store = {
    ...memory,
    purge: async of => {
      if (of?.includes(saidRows.name)) purged = [...purged, [...of]]
    },
  }
  await store.write([
    insert(saidRows, { id: 'a', text: 'Et rom' }),
    insert(saidRows, { id: 'b', text: 'To' }),
  ])
})

/** A process with a clock of its own, and its turns. */
const processAt = (start: Instant) => {
  let at = start
  const clock = { now: () => at }
  const owing = createOwing({ clock, newId, kept: [sharedText(saidRows, ['text'])] })
  const rewrite = async (row: string, text: string, turn: Store = owing(store)) => {
    const known = await turn.get(saidRows, row)
    if (known) expect((await turn.write([update(saidRows, { ...known, text })])).written).toBe(true)
  }
  return {
    rewrite,
    pay: (now: Instant) => forgettingOf(store, now, { clock: { now: () => now }, alone: false }).job.run(now),
    passTo: (now: Instant) => {
      at = now
    },
  }
}

it('is owed again where a process whose clock is ahead has paid that night already', async () => {
  const behind = processAt(evening)
  await behind.rewrite('a', 'Noe annet')
  behind.passTo(plus(atFour, { minutes: -1 }))
  await behind.pay(atFour)
  expect(purged).toHaveLength(1)
  await behind.rewrite('b', 'Noe annet')
  await behind.pay(plus(atFour, { minutes: 1 }))
  expect(purged).toHaveLength(2)
  expect(await store.list(debts, { limit: 9 })).toEqual([])
})

it('is paid for in one go, however many wrote', async () => {
  const one = processAt(evening)
  for (const nth of Array.from({ length: 600 }, (_, nth) => nth)) await one.rewrite('a', `Ord nummer ${nth}`)
  await one.pay(plus(atFour, { minutes: -1 }))
  expect(purged).toHaveLength(0)
  await one.pay(atFour)
  expect(purged).toHaveLength(1)
  expect(await store.list(debts, { limit: 9 })).toEqual([])
})

it('waits for the next night only, also where it was written by a clock that was days ahead', async () => {
  const ahead = processAt(plus(evening, { days: 3 }))
  await ahead.rewrite('a', 'Noe annet')
  await ahead.pay(atFour)
  expect(purged).toHaveLength(1)
})

it('is taken over from who died with a clock that was days ahead', async () => {
  const until = plus(evening, { days: 3, minutes: 5 })
  await store.write([insert(debts, { id: 'of-the-dead', until, person: '', of: [saidRows.name] })])
  await processAt(evening).pay(evening)
  expect(purged).toHaveLength(1)
})
