/**
 * What is promised to be gone is gone from the disk too, whatever happens meanwhile: the first write of it leaves a debt,
 * which goes when the engine has purged. Where a process dies in between, the next start or tick finds the debt. Of somebody
 * who is forgotten it stays until it is looked once more for what turns in flight wrote behind.
 */

import { again } from '../../again.ts'
import type { Job } from '../../feature.ts'
import type { PersonId } from '../../ids.ts'
import type { Log } from '../../log.ts'
import type { KeptText } from '../../ownTexts.ts'
import { insert, type OpenStore, remove, type Store, update } from '../../store.ts'
import { createForward } from '../../time/forward.ts'
import { type Clock, epochMsOf, type Instant } from '../../time/instant.ts'
import { plus } from '../../time/oslo.ts'
import { whole } from '../../walk.ts'
import { type Debt, debts } from './debts.ts'

/** Where the disk is not clean in time, a tick sees to it within minutes. */
type Forgot<T> = { readonly value: T; readonly isClean: boolean }

/**
 * What `work` removes or replaces, through the store that it is given, is gone from the disk when this answers that it is
 * clean. Named with a person, the work is that person's erasure, and is finished where it was cut short.
 */
export type Forget = <T>(
  store: Store,
  work: (store: Store) => Promise<T>,
  person?: PersonId,
) => Promise<Forgot<T>>

type Needs = {
  readonly store: OpenStore
  readonly clock: Clock
  readonly newId: () => string
  readonly log: Log
  /** Where words are kept, and where else the disk still says them when no row does. */
  readonly kept: readonly KeptText[]
  /** No other process can have this store open, so nobody has to be waited for. */
  readonly alone: boolean
  /** Goes on with an erasure that was cut short. */
  readonly finish: (person: PersonId) => Promise<void>
  /** What was in flight when somebody was forgotten, and written behind it. */
  readonly late: (store: Store, person: PersonId) => Promise<void>
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>
  /** How long whoever asked waits, for the work and the disk together: Teams shows an error after some ten seconds. */
  readonly withinMs?: number
  /** Longer than any turn takes, here or in another process; none where there are no turns. */
  readonly inFlightMs?: number
}

const handsOffMinutes = 5
/** Once the disk is clean, whoever else is there looks after so long. */
const lookMinutes = 1
const leastMs = 1_000
/** The next night is at most a day and an hour off, and whoever is at it is so for minutes; a clock may be off by two hours. */
const latest = { from: 27, until: 3 } as const

/** A moment further off was written by a clock that was wrong: nobody waits for that. */
const isAwaited = (moment: Instant | '', now: Instant, hours: number): boolean =>
  moment > now && moment <= plus(now, { hours })

export const createForgetting = (needs: Needs) => {
  const { store, clock, newId, log, kept, alone, finish, late, wait } = needs
  const { withinMs = 7_000, inFlightMs = 10_000 } = needs
  const inHand = new Set<string>()
  /** Of debts that this process looks after: when. Not on the disk, which is to tell of no moment. */
  const walked = new Map<string, number>()
  const forward = createForward()
  const passedMs = () => forward(epochMsOf(clock.now()))
  const elsewhere = new Map(kept.map(text => [text.collection.name, text.elsewhere]))
  /** Who is alone writes no moment: the debt lies in the very files that are to tell of none. */
  const until = (now: Instant, minutes = handsOffMinutes): Debt['until'] =>
    alone ? '' : plus(now, { minutes })

  /** Whoever has walked knows when the second look is due; another process goes by what the debt says. */
  const isDue = ({ id, until, from }: Debt, now: Instant): boolean => {
    const atMs = walked.get(id)
    if (inHand.has(id) || isAwaited(from ?? '', now, latest.from)) return false
    if (atMs !== undefined) return passedMs() - atMs >= inFlightMs
    return alone || !isAwaited(until, now, latest.until)
  }

  /** What this process may take on now, and nobody else does meanwhile: all of it in one write. */
  const takeOn = (now: Instant): Promise<readonly Debt[]> =>
    again(store, async write => {
      const due = (await whole(store, debts)).filter(debt => isDue(debt, now))
      if (due.length > 0 && !alone)
        await write(due.map(debt => update(debts, { ...debt, until: until(now) })))
      return due
    })

  /** Walked through, and then looked at once more: what is left is the disk. */
  const passed = async (id: string, isLast: boolean): Promise<void> => {
    await again(store, async write => {
      const debt = await store.get(debts, id)
      if (!debt) return
      const { late: _, ...rest } = debt
      await write([update(debts, isLast ? { ...rest, person: '' } : { ...rest, late: true })])
    })
    if (isLast) walked.delete(id)
    else walked.set(id, passedMs())
  }

  const pay = async (ids: readonly string[], of: ReadonlySet<string>): Promise<void> => {
    await store.purge(of.size === 0 ? undefined : [debts.name, ...of])
    await again(store, async write => {
      const paid = await Promise.all(ids.map(id => store.get(debts, id)))
      const looked = { until: until(clock.now(), lookMinutes), of: [debts.name] }
      await write(
        paid.flatMap(debt =>
          debt ? (debt.late ? update(debts, { ...debt, ...looked }) : remove(debts, debt)) : [],
        ),
      )
    })
    // What they were taken on until lies among the dead rows.
    if (!alone) await store.purge([debts.name])
  }

  const payInTime = async (id: string, of: ReadonlySet<string>, begunMs: number): Promise<boolean> => {
    const late = new AbortController()
    const paid = pay([id], of).then(
      () => true,
      (error: unknown) => {
        log.error('store.purge', error)
        return false
      },
    )
    const leftMs = Math.max(withinMs - (passedMs() - begunMs), leastMs)
    const isClean = await Promise.race([paid, wait(leftMs, late.signal).then(() => false)])
    late.abort()
    void paid.finally(() => inHand.delete(id))
    return isClean
  }

  const forget: Forget = async (given, work, person) => {
    const id = newId()
    const begunMs = passedMs()
    let owes = false
    const touched = new Set<string>()
    const touch = (name: string) => {
      for (const one of [name, ...(elsewhere.get(name) ?? [])]) touched.add(one)
    }
    const write: Store['write'] = async changes => {
      for (const change of changes) if (change.do !== 'number') touch(change.collection.name)
      if (owes) return given.write(changes)
      const debt = { id, until: until(clock.now()), person: person ?? ('' as const), of: [] }
      const outcome = await given.write([insert(debts, debt), ...changes])
      owes ||= outcome.written
      return outcome
    }
    inHand.add(id)
    try {
      const value = await work({ get: given.get, list: given.list, tally: given.tally, write })
      if (!owes) return { value, isClean: true }
      if (person) await passed(id, false)
      // Somebody may stand in what was removed long before: then all of it is purged.
      return { value, isClean: await payInTime(id, person ? new Set() : touched, begunMs) }
    } catch (error) {
      // Left to the next tick.
      inHand.delete(id)
      throw error
    }
  }

  /** What is found late has a debt of its own. */
  const goOn = async ({ id, person, late: isWalked }: Debt): Promise<void> => {
    if (!person) return
    if (isWalked) await forget(store, kept => late(kept, person))
    else await finish(person)
    await passed(id, isWalked === true)
  }

  const job: Job = {
    name: 'forgetting',
    run: async now => {
      const due = await takeOn(now)
      const failed: unknown[] = []
      const ready: Debt[] = []
      for (const debt of due) {
        try {
          await goOn(debt)
          ready.push(debt)
        } catch (error) {
          failed.push(error)
        }
      }
      const of = ready.some(debt => debt.of.length === 0) ? [] : ready.flatMap(debt => debt.of)
      const ids = ready.map(({ id }) => id)
      if (ids.length > 0) await pay(ids, new Set(of))
      // One that cannot be finished holds up none of the others.
      if (failed.length > 0) throw failed[0]
      return ids.length
    },
  }

  return { forget, job }
}
