/** Filling in a sheet ticks what asked for it: in the same write, and tried again when others tick at the same time. */

import { expect, test } from 'vitest'
import type { Ask } from '../../../src/core/conversation.ts'
import { fold } from '../../../src/core/fold.ts'
import { id } from '../../../src/core/ids.ts'
import type { Filled } from '../../../src/core/sheets.ts'
import { type Change, type Collection, insert, type Store, update } from '../../../src/core/store.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { worksheetsDoor } from '../../../src/features/worksheets/index.ts'
import { sheetRows } from '../../../src/features/worksheets/tables/row.ts'
import { suggestions } from '../../../src/features/worksheets/workshop/workshop.ts'
import { emptyHouse } from '../../support/house.ts'

type Counted = { readonly id: string; readonly sheets: string }
const counted: Collection<Counted> = { name: 'counted', index: [] }

/** A feature whose steps count how often they are ticked. */
const openWorld = (meanwhile: (store: Store, tries: number) => Promise<void> = async () => {}) => {
  const store = openMemoryStore([...worksheetsDoor.collections, counted])
  let ids = 0
  let asked = 0
  const filled = async (_ask: Ask, { sheet }: Filled): Promise<readonly Change[]> => {
    asked += 1
    const known = await store.get(counted, 'ticks')
    await meanwhile(store, asked)
    return [
      known
        ? update(counted, { ...known, sheets: `${known.sheets} ${sheet}` })
        : insert(counted, { id: 'ticks', sheets: sheet }),
    ]
  }
  const house = emptyHouse(store, { newId: () => `a-name-that-chance-gave-${++ids}` })
  const feature = worksheetsDoor.open(
    house,
    { roadmap: { guides: [], filled, emptied: async () => [] } },
    undefined,
  )
  const press = (verb: string, input: Record<string, string>, person = 'pia') =>
    feature.actions
      ?.find(action => action.verb === verb)
      ?.run({
        who: {
          person: id(person),
          name: 'Pia',
          language: 'nb',
          unit: id('hud'),
          stands: 'inside',
          roles: ['project'],
        },
        place: { conversation: 'a:pia', kind: 'personal' },
        text: '',
        input,
        once: `turn-${++ids}`,
        store,
      })
  const ticks = async () => (await store.get(counted, 'ticks'))?.sheets ?? ''
  return { store, press, ticks, feature }
}

const decision = {
  sheet: 'decisions',
  'decisions-text': 'Vi begynner i januar',
  'decisions-function': 'leader',
  'decisions-date': '2026-11-20',
}

test('a row that is saved ticks, a form that is wrong does not', async () => {
  const { press, ticks } = openWorld()
  await press('sheet.save', { ...decision, 'decisions-text': '' })
  expect(await ticks()).toBe('')
  await press('sheet.save', decision)
  expect(await ticks()).toBe('decisions')
})

test('a tick by somebody else at the same time is kept, and so is the row', async () => {
  const { store, press, ticks } = openWorld(async (store, tries) => {
    if (tries === 1) await store.write([insert(counted, { id: 'ticks', sheets: 'theirs' })])
  })
  await press('sheet.save', {
    sheet: 'risks',
    'risks-event': 'Lyd',
    'risks-likelihood': '1',
    'risks-consequence': '1',
  })
  expect(await ticks()).toBe('theirs risks')
  expect(await store.list(sheetRows, { limit: 10 })).toHaveLength(1)
})

test('a workshop ticks when it closes with a result, and never when somebody writes or votes', async () => {
  const { store, press, ticks } = openWorld()
  await press('workshop.open', { kind: 'staff' })
  const workshop = 'hud:staff:1'
  for (const text of ['Et stille rom', 'Bedre lys', 'Kortere vei'])
    await press('workshop.suggest', { workshop, question: 'today', text })
  await press('workshop.move', { workshop, to: 'voting' })
  const [{ id: first = '' } = {}] = await store.list(suggestions, { limit: 1 })
  for (const person of ['kari', 'jonas'])
    await press('workshop.vote', { workshop, 'pick-today': first }, person)
  await press('workshop.move', { workshop, to: 'closed' })
  expect(await ticks()).toBe('')
  await press('workshop.move', { workshop, to: 'voting' })
  for (const person of ['kari', 'jonas', 'ingrid'])
    await press('workshop.vote', { workshop, 'pick-today': first }, person)
  expect(await ticks()).toBe('')
  await press('workshop.move', { workshop, to: 'closed' })
  expect(await ticks()).toBe('workshop')
})

test('every word for a sheet leads to it', async () => {
  const { feature } = openWorld()
  for (const word of ['interessenter', 'gevinster', 'risiko', 'beslutninger', 'verksted', 'arbeidsmøte'])
    expect(feature.words[fold(word)]).toBeTypeOf('function')
})
