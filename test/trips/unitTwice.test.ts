/** What units are told, by a process that dies in the middle of it and by two at once: each of it once, and none of it lost. */

import { describe, expect, it } from 'vitest'
import { personas } from '../../src/cli/demo/personas.ts'
import { id } from '../../src/core/ids.ts'
import { letters } from '../../src/core/letters.ts'
import type { OpenStore } from '../../src/core/store.ts'
import { openMemoryStore } from '../../src/edges/store/memory.ts'
import { defaults } from '../../src/features/nudges/triggers.ts'
import { unitNudges } from '../../src/features/nudges/unit/unitNudges.ts'
import { collections } from '../../src/features.ts'
import { dying } from '../support/dying.ts'
import { startTrust, type Trust } from '../support/trust.ts'

const hudTeam = { id: '19:hud@thread.tacv2', name: 'Hud' }

/** A Tuesday in December, in the hours of both. */
const tuesday = '2026-12-01T08:06:00Z'

/** Whoever of two stops first closes nothing for the other. */
const sharedStore = (): OpenStore => ({ ...openMemoryStore(collections), close: async () => {} })

/** A unit that has begun, may be nudged, and has a channel. */
const prepare = async (trust: Trust) => {
  await trust.person('turid').says('registrer 6')
  const { aadObjectId = '', name = '' } = personas.find(({ id: known }) => known === 'kari') ?? {}
  await trust.stranger(aadObjectId, name, 'nb-NO', hudTeam).says('meny')
  for (const one of defaults)
    await trust.person('lars').press('nudge.answer', { default: one, answer: 'done' })
  await trust.app.tick()
}

const inChannel = (trusts: readonly Trust[]): number =>
  trusts
    .flatMap(({ connector }) => connector.sent)
    .filter(
      ({ conversation, activity }) =>
        conversation === hudTeam.id && JSON.stringify(activity).includes('Den første er registrert'),
    ).length

const told = async (store: OpenStore) => {
  const of = (series: 'unit-nudge' | 'unit-month') =>
    store.list(letters, { where: { series, unit: id<'unit'>('hud') }, limit: 99 })
  return {
    nudges: (await of('unit-nudge')).map(({ person, state }) => ({ person: String(person), state })),
    months: (await of('unit-month')).map(({ person }) => String(person)).toSorted(),
    shown: (await store.get(unitNudges, id<'unit'>('hud')))?.shown.length,
  }
}

const each = {
  nudges: [{ person: `team:${hudTeam.id}`, state: expect.stringMatching(/^(?:delivered|unknown)$/) }],
  months: ['ingrid', 'lars'],
  shown: 1,
}

describe('what a unit is told', () => {
  it.each([2, 6, 10, 14])('is told once, where a process dies after %d writes', async writes => {
    const inner = sharedStore()
    const { store, diesAfter, isDead, rests } = dying(inner)
    const first = await startTrust({ store })
    await prepare(first)
    first.clock.set(tuesday)
    diesAfter(writes)
    await first.app.tick().catch(() => null)
    expect(isDead()).toBe(true)
    const second = await startTrust({ store: inner, seeded: false, at: tuesday, named: 'another' })
    for (let minutes = 0; minutes < 20; minutes += 4) {
      second.clock.pass(4 * 60_000)
      await second.app.tick()
    }
    expect(await told(inner)).toEqual(each)
    expect(inChannel([first, second])).toBeLessThanOrEqual(1)
    rests()
    await first.close()
    await second.close()
  })

  it('is told once by two at the same time', async () => {
    const store = sharedStore()
    const first = await startTrust({ store })
    await prepare(first)
    const second = await startTrust({ store, seeded: false, at: tuesday })
    first.clock.set(tuesday)
    await Promise.all([first.app.tick(), second.app.tick()])
    for (const { app, clock } of [first, second, first]) {
      clock.pass(60_000)
      await app.tick()
    }
    expect(await told(store)).toEqual(each)
    expect(inChannel([first, second])).toBe(1)
    await first.close()
    await second.close()
  })
})
