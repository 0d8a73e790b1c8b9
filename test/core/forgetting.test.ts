import { beforeEach, describe, expect, it } from 'vitest'
import { Fault } from '../../src/core/errors.ts'
import { debts } from '../../src/core/house/gone/debts.ts'
import { greetings } from '../../src/core/house/reception/greetings.ts'
import { id } from '../../src/core/ids.ts'
import { insert, type OpenStore, remove, type Store } from '../../src/core/store.ts'
import type { Instant } from '../../src/core/time/instant.ts'
import { plus } from '../../src/core/time/oslo.ts'
import { openMemoryStore } from '../../src/edges/store/memory.ts'
import { forgettingOf } from '../support/forgetting.ts'

const now = '2026-11-20T09:00:00.000Z' as Instant
const later = plus(now, { minutes: 5 })

let store: OpenStore
/** What the engine was asked, with how many debts there were. */
let purges: number[]
let purge: () => Promise<void>

beforeEach(async () => {
  purges = []
  purge = async () => {}
  const memory = openMemoryStore([debts, greetings])
  store = {
    ...memory,
    purge: async of => {
      // Of the debts alone: what those that are paid leave behind.
      if (of?.join() === debts.name) return
      purges.push((await memory.list(debts, { limit: 9 })).length)
      await purge()
    },
  }
  await store.write([insert(greetings, { id: 'a:chat', at: now })])
})

/** One whose clock can be passed on, longer than any turn takes. */
const passing = (options: Parameters<typeof forgettingOf>[2]) => {
  let at = now
  return {
    forgetting: forgettingOf(store, now, { clock: { now: () => at }, ...options }),
    pass: () => {
      at = plus(at, { minutes: 1 })
    },
  }
}

const owed = () => store.list(debts, { limit: 9 })

const takeAway = async (given: Store) => {
  const greeting = await given.get(greetings, 'a:chat')
  if (greeting) await given.write([remove(greetings, greeting)])
  return 'taken'
}

it('leaves a debt in the same write, until the engine has purged', async () => {
  const forgetting = forgettingOf(store, now)
  const writes: number[] = []
  const watched: Store = {
    ...store,
    write: changes => {
      writes.push(changes.length)
      return store.write(changes)
    },
  }
  expect(await forgetting.forget(watched, takeAway)).toEqual({ value: 'taken', isClean: true })
  expect([writes, purges, await owed()]).toEqual([[2], [1], []])
})

it('purges nothing where nothing was written', async () => {
  const forgetting = forgettingOf(store, now)
  expect(await forgetting.forget(store, async () => 'none')).toEqual({ value: 'none', isClean: true })
  expect([purges, await forgetting.job.run(now)]).toEqual([[], 0])
})

it('says that the disk is not clean where it refuses, and a tick pays', async () => {
  const forgetting = forgettingOf(store, now)
  purge = async () => {
    throw new Fault('store.unwritable')
  }
  expect(await forgetting.forget(store, takeAway)).toEqual({ value: 'taken', isClean: false })
  await expect(forgetting.job.run(now)).rejects.toMatchObject({ code: 'store.unwritable' })
  expect(await owed()).toHaveLength(1)
  purge = async () => {}
  expect(await forgetting.job.run(now)).toBe(1)
  expect(await owed()).toEqual([])
})

it('is not waited for longer than somebody in a chat waits', async () => {
  const slow = Promise.withResolvers<void>()
  purge = () => slow.promise
  const forgetting = forgettingOf(store, now, { wait: async () => {} })
  expect(await forgetting.forget(store, takeAway)).toEqual({ value: 'taken', isClean: false })
  // Still at it: a tick leaves it alone.
  expect(await forgetting.job.run(now)).toBe(0)
  slow.resolve()
  await expect.poll(owed).toEqual([])
  expect(purges).toEqual([1])
})

it('is waited for no longer where the clock is set back meanwhile', async () => {
  const days = ['2026-11-20', '2026-11-17']
  const waited: number[] = []
  purge = () => new Promise<void>(() => {})
  const forgetting = forgettingOf(store, now, {
    clock: { now: () => `${days[0]}T10:00:00.000Z` as Instant },
    wait: async ms => {
      waited.push(ms)
    },
    withinMs: 7_000,
  })
  const isClean = forgetting.forget(store, async given => {
    await takeAway(given)
    days.shift()
  })
  expect(await isClean).toMatchObject({ isClean: false })
  expect(waited).toEqual([7_000])
})

it('is paid by the next process where this one died', async () => {
  const dying = forgettingOf(store, now)
  const dies = dying.forget(store, async given => {
    await takeAway(given)
    throw new Error('gone')
  })
  await expect(dies).rejects.toThrow('gone')
  expect(await forgettingOf(store, now).job.run(now)).toBe(1)
  expect([purges, await owed()]).toEqual([[1], []])
})

it('is left to whoever is at it, and of two other processes one takes it over', async () => {
  await store.write([insert(debts, { id: 'of-the-dead', until: later, person: '', of: [] })])
  const [one, other] = [1, 2].map(() => forgettingOf(store, now, { alone: false }))
  expect(await one?.job.run(now)).toBe(0)
  const both = await Promise.all([one?.job.run(later), other?.job.run(later)])
  expect(both.toSorted()).toEqual([0, 1])
  expect([purges, await owed()]).toEqual([[1], []])
})

it('takes on all that is due in one write and pays it in one, however many wrote without a name', async () => {
  const many = Array.from({ length: 40 }, (_, nth) => nth)
  for (const nth of many)
    await store.write([insert(debts, { id: `answer-${nth}`, until: '', person: '', of: ['answers'] })])
  const writes: number[] = []
  const watched: OpenStore = {
    ...store,
    write: changes => {
      writes.push(changes.length)
      return store.write(changes)
    },
  }
  expect(await forgettingOf(watched, now, { alone: false }).job.run(now)).toBe(40)
  expect([writes, purges.length, await owed()]).toEqual([[40, 40], 1, []])
})

it('tells of no moment where nobody else can be at it, and clears its own rows away where somebody can', async () => {
  const written: object[] = []
  const asked: unknown[] = []
  const watched: OpenStore = {
    ...store,
    write: changes => {
      written.push(...changes)
      return store.write(changes)
    },
    purge: async of => void asked.push(of),
  }
  await store.write([insert(debts, { id: 'one', until: '', person: '', of: ['answers'] })])
  await forgettingOf(watched, now).job.run(now)
  await forgettingOf(watched, now).forget(watched, takeAway)
  expect(JSON.stringify(written)).not.toContain('2026')
  await store.write([insert(debts, { id: 'two', until: '', person: '', of: ['answers'] })])
  asked.length = 0
  await forgettingOf(watched, now, { alone: false }).job.run(now)
  expect(asked).toEqual([[debts.name, 'answers'], [debts.name]])
})

it('finishes an erasure that was cut short, and only that', async () => {
  const finished: string[] = []
  const finish = async (person: string) => void finished.push(person)
  const { forgetting, pass } = passing({ finish })
  const erased = await forgetting.forget(store, takeAway, id<'person'>('liv'))
  pass()
  await forgetting.job.run(now)
  expect([erased.isClean, finished, await owed()]).toEqual([true, [], []])
  await store.write([insert(debts, { id: 'cut-short', until: later, person: id<'person'>('ada'), of: [] })])
  expect(await forgetting.job.run(now)).toBe(1)
  pass()
  expect(await forgetting.job.run(now)).toBe(1)
  expect([finished, await owed()]).toEqual([['ada'], []])
})

describe('what a turn in flight wrote behind', () => {
  const liv = id<'person'>('liv')
  const looking = () => {
    const looked: string[] = []
    return { looked, late: async (_: unknown, person: string) => void looked.push(person) }
  }

  it('is looked for once, when no turn can be under way any more', async () => {
    const { looked, late } = looking()
    const { forgetting, pass } = passing({ late })
    expect(await forgetting.forget(store, takeAway, liv)).toMatchObject({ isClean: true })
    await forgetting.job.run(now)
    expect(looked).toEqual([])
    pass()
    for (const _ of [1, 2]) await forgetting.job.run(now)
    expect([looked, await owed()]).toEqual([['liv'], []])
  })

  it('is looked for by the next start where this one died, and the debt told of no moment', async () => {
    const { looked, late } = looking()
    await forgettingOf(store, now).forget(store, takeAway, liv)
    expect(await owed()).toMatchObject([{ person: 'liv', late: true, until: '' }])
    await forgettingOf(store, now, { late }).job.run(now)
    expect([looked, await owed()]).toEqual([['liv'], []])
  })

  it('is looked for by another process within minutes, and not before', async () => {
    const { looked, late } = looking()
    await forgettingOf(store, now, { alone: false }).forget(store, takeAway, liv)
    const other = forgettingOf(store, now, { alone: false, late })
    await other.job.run(now)
    expect(looked).toEqual([])
    await other.job.run(plus(now, { minutes: 1 }))
    expect([looked, await owed()]).toEqual([['liv'], []])
  })

  it('is gone from the disk too, also where the disk refused at first', async () => {
    const { looked, late } = looking()
    const { forgetting, pass } = passing({ late })
    purge = async () => {
      throw new Fault('store.unwritable')
    }
    expect(await forgetting.forget(store, takeAway, liv)).toMatchObject({ isClean: false })
    pass()
    await expect(forgetting.job.run(now)).rejects.toMatchObject({ code: 'store.unwritable' })
    purge = async () => {}
    await forgetting.job.run(now)
    expect([looked, await owed()]).toEqual([['liv'], []])
  })
})

it('and one that cannot be finished holds up none of the others', async () => {
  const finish = async () => {
    throw new Fault('store.contended')
  }
  await store.write([
    insert(debts, { id: 'a-cut-short', until: '', person: id<'person'>('ada'), of: [] }),
    insert(debts, { id: 'b-answer', until: '', person: '', of: ['answers'] }),
  ])
  const { job } = forgettingOf(store, now, { finish })
  await expect(job.run(now)).rejects.toMatchObject({ code: 'store.contended' })
  expect((await owed()).map(({ person }) => person)).toEqual(['ada'])
})
