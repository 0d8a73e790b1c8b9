/** A row of a sheet that somebody else puts back or takes away between any two things that a press reads is never told as gone. */

import { expect, test } from 'vitest'
import { decisions } from '../../src/core/decisions.ts'
import { openMemoryStore } from '../../src/edges/store/memory.ts'
import { sheetRows } from '../../src/features/worksheets/tables/row.ts'
import { collections } from '../../src/features.ts'
import { betweenReads } from '../support/betweenReads.ts'
import { startTrust } from '../support/trust.ts'

const withReads = () => betweenReads(openMemoryStore(collections), [sheetRows, decisions])

const written = {
  risks: { 'risks-event': 'Lyden faller ut', 'risks-likelihood': '4', 'risks-consequence': '3' },
  decisions: {
    'decisions-text': 'Vi begynner i januar',
    'decisions-function': 'leader',
    'decisions-date': '2026-11-20',
  },
}
const add = { risks: 'Legg til en hendelse', decisions: 'Skriv ned en beslutning' }

const presses = ['restored by both', 'removed by both', 'removed by one and restored by the other'] as const

const cases = (['risks', 'decisions'] as const).flatMap(sheet =>
  presses.flatMap(press => Array.from({ length: 3 }, (_, at) => ({ sheet, press, nth: at + 1 }))),
)

test.each(cases)('$sheet: $press, before the read of number $nth', async ({ sheet, press, nth }) => {
  const { store, before } = withReads()
  const trust = await startTrust({ store })
  const form = await (await trust.person('pia').press('sheet.show', { sheet })).press(add[sheet])
  const open = await (await form.press('Lagre', written[sheet])).press('Endre')
  const removed = await open.press('Fjern')
  const restore = () => removed.press('Angre')
  const remove = () => open.press('Fjern')
  if (press === 'removed by both') await restore()
  const [mine, theirs] = {
    'restored by both': [restore, restore],
    'removed by both': [remove, remove],
    'removed by one and restored by the other': [remove, restore],
  }[press] as [typeof restore, typeof restore]
  before(nth, theirs)
  expect((await mine()).text).not.toContain('finnes ikke lenger')
  await trust.close()
})
