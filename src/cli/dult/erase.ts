/**
 * `erase PERSON`: forgets somebody who asked for it elsewhere than in the chat, and prints the receipt. `erase --accept-loss`:
 * goes on where nobody can tell any more who was forgotten.
 */

import { setTimeout as pause } from 'node:timers/promises'
import type { Place } from '../../config.ts'
import { again } from '../../core/again.ts'
import { createForgetting } from '../../core/house/gone/forgetting.ts'
import { leaveForgotten, lettingIn } from '../../core/house/gone/forgotten.ts'
import { entraFrom, type PersonId } from '../../core/ids.ts'
import { own } from '../../core/own.ts'
import type { OpenStore } from '../../core/store.ts'
import { newId } from '../../edges/chance/newId.ts'
import { systemClock } from '../../edges/clock/systemClock.ts'
import { createLog } from '../../edges/log/log.ts'
import { conversationsOf, forgetAddress } from '../../edges/teams/forget.ts'
import { eraseLate, erasePerson, findPerson, finishErasing } from '../../features/people/index.ts'
import { erasures, texts } from '../../features.ts'
import { markOfBot, withStore } from './place.ts'

/** Whoever waits at the prompt waits until the disk is clean. */
const whole = { wait: () => new Promise<never>(() => {}) }

/** A turn of theirs that is under way beside this command, in whichever process, has ended then. */
const inFlightMs = 10_000
const marginMs = 100

type Erased = Awaited<ReturnType<typeof erasePerson>>

/** Whoever wrote meanwhile is erased once more, and both are told of. */
const both = (first: Erased, last: Erased): Erased => {
  if (!first || !last) return last ?? first
  const names = new Set([...Object.keys(first.counts), ...Object.keys(last.counts)])
  const sum = (name: string) => (own(first.counts, name) ?? 0) + (own(last.counts, name) ?? 0)
  return { counts: Object.fromEntries([...names].map(name => [name, sum(name)])), isClean: last.isClean }
}

const forgetAt = async (store: OpenStore, place: Place, given: string) => {
  const idOrEntra = entraFrom(given)
  const alone = place.databaseUrl === null
  const markOf = await markOfBot(store, place)
  if (!markOf) return 'no secret' as const
  const now = systemClock.now()
  const walking = { newId, erasures, kept: texts, conversationsOf, markOf, onLeave: [] }
  const finish = (person: PersonId) => finishErasing(store, walking, person, now)
  const log = createLog('error')
  const forgetting = createForgetting({
    ...whole,
    ...walking,
    store,
    clock: systemClock,
    log,
    alone,
    finish,
    late: (store, person) => eraseLate(store, walking, person),
    inFlightMs: alone ? 0 : inFlightMs,
  })
  const lookOnceMore = async () => {
    if (!alone) await pause(inFlightMs + marginMs)
    await forgetting.job.run(systemClock.now())
  }
  const person = await findPerson(store, idOrEntra)
  if (person) {
    const needs = { ...walking, forget: forgetting.forget }
    const erased = await erasePerson(store, needs, person, now)
    const second = await findPerson(store, idOrEntra)
    const last = second ? await erasePerson(store, needs, second, now) : null
    const all = both(erased, last)
    if (all?.isClean) await lookOnceMore()
    return all
  }
  // Whoever is gone already may be on the disk still, where a process died before it was clean.
  const rows = await forgetAddress(store, idOrEntra)
  if (rows > 0) await leaveForgotten(store, markOf, idOrEntra, now)
  await forgetting.job.run(now)
  await store.purge()
  return rows > 0 ? { counts: { addresses: rows }, isClean: true } : null
}

const letIn = async (place: Place): Promise<number> => {
  const held = await withStore(place, store =>
    again(store, async write => {
      const changes = await lettingIn(store)
      if (changes.length > 0) await write(changes)
      return changes.length > 0
    }),
  )
  console.log(
    held
      ? 'Lists of members bring new people in again. Whoever was forgotten before and is still in a team may be among them: ask who did, and erase them again.'
      : 'Nothing is held back.',
  )
  return 0
}

export const erase = async ([idOrEntra = '']: readonly string[], place: Place): Promise<number> => {
  if (idOrEntra === '--accept-loss') return letIn(place)
  if (idOrEntra === '') {
    console.error('erase PERSON, by id or Entra object id')
    return 2
  }
  const erased = await withStore(place, store => forgetAt(store, place, idOrEntra))
  if (erased === 'no secret') {
    console.error('Nobody was forgotten.')
    return 1
  }
  if (!erased) {
    console.error('There is nobody of that id.')
    return 1
  }
  for (const [collection, count] of Object.entries(erased.counts)) console.log(`  ${collection}: ${count}`)
  if (!erased.isClean) {
    console.error('The disk does not let go of it all yet. Give the command once more, or start Dult.')
    return 1
  }
  console.log('Forgotten. Backups made before today still hold the person.')
  console.log(
    'Who is still in a team that the bot is in is left out of its list of members, until they write to the bot.',
  )
  return 0
}
