/** What two features claim would be had by one of them only, so such a house is not opened, and says why. */

import { expect, it } from 'vitest'
import { notice } from '../../src/core/cards.ts'
import { type AnyDoor, door } from '../../src/core/door.ts'
import type { Feature } from '../../src/core/feature.ts'
import type { Collection, Row } from '../../src/core/store.ts'
import type { Verb } from '../../src/core/verbs.ts'
import { doors } from '../../src/features.ts'
import { startTrust } from '../support/trust.ts'

const run = async () => notice('hello')

const second = (
  feature: Feature,
  more: {
    readonly name?: string
    readonly collection?: string
    readonly needs?: Record<string, AnyDoor>
  } = {},
): AnyDoor => {
  const { name = 'second', collection, needs = {} } = more
  const kept: Collection<Row> = { name: collection ?? 'second', index: [] }
  return door({ name, collections: [kept], erasures: [], needs, open: () => feature })
}

const page = { get: async () => ({ status: 200, template: 'x', data: {} }) }
const clashing: readonly (readonly [string, Feature])[] = [
  ['command SJEKKLISTE', { commands: [{ words: ['Sjekkliste'], audience: 'all', run }] }],
  ['command meny', { commands: [{ words: ['meny'], audience: 'all', run }] }],
  ['verb unit.setup', { actions: [{ verb: 'unit.setup', audience: 'all', run }] }],
  ['verb menu.show', { actions: [{ verb: 'menu.show', audience: 'all', run }] }],
  ['word modenhet', { words: { modenhet: run } }],
  ['page mine', { pages: [{ ...page, path: 'mine' }], forms: [{ ...page, path: 'mine', post: page.get }] }],
  ['handout mydata', { handouts: [{ what: 'mydata', make: async () => null }] }],
  ['resource units', { resources: [{ path: 'units', audience: 'all', get: async () => null }] }],
  ['tab roadmap', { tabs: [{ name: 'roadmap', template: 'x', get: async () => ({}) }] }],
  ['job send-letters', { jobs: [{ name: 'send-letters', run: async () => 0 }] }],
]

const why = async (more: readonly AnyDoor[]): Promise<string> => {
  try {
    await (await startTrust({ doors: [...doors, ...more], seeded: false })).close()
    return ''
  } catch (error) {
    return String(error)
  }
}

it.each(clashing)('the start stops at a second claim of %s', async (claim, feature) => {
  const [what = '', name = ''] = claim.split(' ')
  expect(await why([second(feature)])).toContain(`(what ${what}, name ${name.toLowerCase()})`)
})

it('the start stops at two doors of one name, and at a collection that is kept twice', async () => {
  expect(await why([second({}, { name: 'people' })])).toContain('(what door, name people)')
  expect(await why([second({}, { collection: 'units' })])).toContain('(what collection, name units)')
})

it('the start stops where a door needs one that is not in the list', async () => {
  const unlisted = second({}, { name: 'unlisted', collection: 'unlisted' })
  expect(await why([second({}, { needs: { unlisted } })])).toContain('(door unlisted)')
})

it('a verb of one’s own is no clash', async () => {
  const action = { verb: 'second.verb' as Verb, audience: 'all', run } as const
  expect(await why([second({ actions: [action] })])).toBe('')
})
