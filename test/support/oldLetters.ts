/** Letters as they were written before they named their series, in a crowd, and a store of them that is opened as at a start. */

import { id } from '../../src/core/ids.ts'
import { letters } from '../../src/core/letters.ts'
import type { OpenStore, Row } from '../../src/core/store.ts'
import { openFileStore } from '../../src/edges/store/file.ts'
import { openPostgresStore } from '../../src/edges/store/postgres.ts'
import { collections } from '../../src/features.ts'

/** As the engine opens it, with nothing brought up to date. `place` is a directory or a database. */
export const openAsItLies = (place: string): Promise<OpenStore> =>
  place.startsWith('postgres:')
    ? openPostgresStore({ url: place, collections })
    : openFileStore({ dir: place, collections })

const causes = [
  'bF0S5MZoqa1Gypqe2Tqw4A',
  'sjekkliste-hud:clinician:2026-11-26T12:30:00.000Z',
  'veikart-2026-W48',
  'veikart-post-2026-W48',
  'sheet:6sxi6-sqLAHD:2026-11-25',
  'directory-deviations-case-number-2026-11-25',
  'left:ola:sar:2026-11-25',
  'pace-question',
] as const

const oldLetter = (nth: number): Row => {
  const campaign = causes[nth % causes.length]
  const person = id<'person'>(`p${String(nth).padStart(6, '0')}`)
  const due = `2026-11-${String(1 + (nth % 28)).padStart(2, '0')}T09:00:00.000Z`
  const thanked = nth % 80 === 0
  return {
    id: `${campaign}:${person}`,
    campaign,
    kind: 'friendly',
    person,
    unit: 'hud',
    show: { card: 'campaigns/message', data: { campaign, text: 'Takk for uka.' } },
    state: 'delivered',
    reason: thanked ? 'thanked' : '',
    due,
    expires: due,
    attempts: 1,
    conversation: 'a:1',
    activity: '1',
    takenBack: '',
  } as Row
}

const perWrite = 1_000

export const fillWithOldLetters = async (store: OpenStore, count: number): Promise<void> => {
  for (let from = 0; from < count; from += perWrite) {
    const rows = Array.from({ length: Math.min(perWrite, count - from) }, (_, nth) => oldLetter(from + nth))
    await store.write(rows.map(row => ({ do: 'insert', collection: letters, row })))
  }
}
