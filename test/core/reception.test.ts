/** What is always answered waits for nobody longer than a moment, whatever the store does. */

import { expect, it } from 'vitest'
import { show } from '../../src/core/cards.ts'
import { createReception } from '../../src/core/house/reception/reception.ts'
import type { Instant } from '../../src/core/time/instant.ts'
import { openMemoryStore } from '../../src/edges/store/memory.ts'

const emergency = show('checklists/emergency')
const never = new Promise<never>(() => {})

/** Nobody is ever known here, and time passes as soon as it is asked for. */
const openDumb = () => {
  const waits: number[] = []
  const always = () => emergency
  const run = () => never
  const reception = createReception({
    features: [
      {
        commands: [{ words: ['nød'], audience: 'all', always, run }],
        actions: [{ verb: 'emergency.show', audience: 'all', always, run }],
      },
    ],
    store: openMemoryStore([]),
    kept: [],
    clock: { now: () => '2026-11-20T09:00:00.000Z' as Instant },
    newId: () => '',
    language: 'nb',
    say: () => '',
    meet: () => never,
    knows: () => never,
    markOf: of => of,
    screen: () => never,
    heldFor: () => null,
    rolesIn: () => never,
    isAwaited: () => never,
    unitName: () => never,
    wait: async ms => {
      waits.push(ms)
    },
  })
  return { reception, waits }
}

const turn = {
  sender: { aadObjectId: 'cccccccc-0000-4000-8000-000000000001', name: 'Liv', locale: 'nn-NO' },
  place: { conversation: 'a:1', kind: 'personal' },
  once: 'once',
} as const

it('is given a third of a second for the language, and comes then in that of the reader’s Teams', async () => {
  const { reception, waits } = openDumb()
  const answer = { show: emergency, language: 'nn' }
  expect(await reception.said({ ...turn, text: 'nød' })).toEqual(answer)
  expect(await reception.pressed({ ...turn, verb: 'emergency.show', input: {} })).toEqual(answer)
  expect(await reception.pressed({ ...turn, verb: 'menu.run', input: { text: 'nød' } })).toEqual(answer)
  expect(waits).toEqual([300, 300, 300])
})
