/** A store that the version before really wrote opens in both engines: every card of it answers, and every letter leaves. */

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { id } from '../../src/core/ids.ts'
import { letterStates, letters } from '../../src/core/letters.ts'
import { engines, startOldTrust } from '../support/oldStore.ts'
import { startPostgres, type TestPostgres } from '../support/postgres.ts'
import type { Trust } from '../support/trust.ts'

// Some hundred presses on a real server, while other tests share the machine.
vi.setConfig({ testTimeout: 60_000 })

let server: TestPostgres

beforeAll(async () => {
  server = await startPostgres()
})

afterAll(() => server.stop())

const allLetters = ({ store }: Trust) => store.list(letters, { limit: 1_000 })

const byState = async (trust: Trust) => {
  const { planned, byState: counts } = await trust.app.letters.ledgerOfAll()
  expect(letterStates.reduce((sum, state) => sum + counts[state], 0)).toBe(planned)
  expect(planned).toBe((await allLetters(trust)).length)
  return counts
}

const faults = ({ log }: Trust) =>
  log()
    .split('\n')
    .filter(line => line.includes('"level":50'))

describe.each(engines)('a store from before, in %s', engine => {
  it('holds letters of every state, and rows of what units do', async () => {
    const { trust } = await startOldTrust(engine, server)
    for (const name of [
      'memberships',
      'deviations',
      'plans',
      'ticks',
      'sheetRows',
      'checklistTimes',
      'notes',
    ])
      expect(await trust.store.list({ name, index: [] }, { limit: 1 }), name).toHaveLength(1)
    const counts = await byState(trust)
    expect(letterStates.filter(state => counts[state] === 0)).toEqual([])
  })

  it('has letters that say of which kind they are, whom they are about and what was answered', async () => {
    const { trust } = await startOldTrust(engine, server)
    const counted = await trust.store.tally(letters, { by: ['series'] })
    expect(counted.map(({ key }) => key[0]).sort()).toEqual([
      'campaign',
      'checklist-time',
      'directory-reminder',
      'pace-question',
      'person-left',
      'progress-post',
      'weekly-steps',
      'worksheet-reminder',
    ])
    expect(await trust.store.list(letters, { where: { about: 'ola' }, limit: 9 })).toMatchObject([
      { series: 'person-left', person: 'berit' },
    ])
    expect(await trust.store.list(letters, { where: { answer: 'thanks' }, limit: 9 })).toMatchObject([
      { series: 'campaign', person: 'kari', state: 'delivered', reason: '' },
    ])
    await trust.app.people.erase(id<'person'>('ola'))
    expect(JSON.stringify(await allLetters(trust))).not.toContain('ola:')
  })

  it('has cards whose every button still answers', async () => {
    const { trust, presses } = await startOldTrust(engine, server)
    expect(presses.length).toBeGreaterThan(90)
    for (const { person, verb, data } of presses) {
      const { text } = await trust.person(person).press(verb, data)
      expect(text, verb).not.toContain('Dette kortet er gammelt')
      expect(text, verb).not.toBe('')
    }
    expect(faults(trust)).toEqual([])
  })

  it('sends every letter that waits, as its template is now', async () => {
    const { trust } = await startOldTrust(engine, server)
    const waiting = (await allLetters(trust)).filter(({ state }) => state === 'queued')
    await trust.person('ada').says('start alt')
    await trust.app.tick()
    // What is kept for Monday by who reads once a week, or by the budget, leaves then or is stale by then.
    trust.clock.set('2026-11-30T09:00:00Z')
    await trust.app.tick()
    const after = new Map((await allLetters(trust)).map(letter => [letter.id, letter]))
    const ends = waiting.flatMap(({ id }) => after.get(id) ?? [])
    expect(ends.filter(({ state, reason }) => state === 'failed' && reason !== 'no-address')).toEqual([])
    const cards = (some: typeof ends) => [...new Set(some.map(({ show }) => show.card))].sort()
    expect(cards(ends.filter(({ state }) => state === 'delivered'))).toEqual(cards(waiting))
    await byState(trust)
    expect(faults(trust)).toEqual([])
  })
})
