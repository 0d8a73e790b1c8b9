/** What is asked of a trial right before one of its reminders leaves: whatever stopped it since it was written, it stays. */

import { expect, it } from 'vitest'
import type { Content, Contents } from '../../../src/core/contents.ts'
import { id } from '../../../src/core/ids.ts'
import type { Letter } from '../../../src/core/letters.ts'
import { insert } from '../../../src/core/store.ts'
import type { Day } from '../../../src/core/time/instant.ts'
import { at } from '../../../src/core/time/oslo.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { reminderStops } from '../../../src/features/campaigns/trial/peace.ts'
import { outdatedIn } from '../../../src/features/campaigns/trial/stop.ts'
import { type Trial, trials } from '../../../src/features/campaigns/trial/trial.ts'
import { collections } from '../../../src/features.ts'
import { draftTrial } from '../../support/trials.ts'

const day = '2026-11-25' as Day

const lent: Content = {
  id: 'lent',
  title: { nb: 'Lånt', nn: 'Lånt', en: 'Lent' },
  wordings: [{ nb: 'Ord', nn: 'Ord', en: 'Words' }],
  opens: { says: 'nudges:opens.help', verb: 'consultation.help', data: {} },
}

const lender = (stands: boolean, isFor: boolean): Contents => ({
  kind: 'nudge',
  offered: async () => [],
  standing: async () => (stands ? lent : null),
  isFor: async () => isFor,
})

const { id: _, opens: __, ...words } = lent

it.each<[string, Partial<Trial>, Contents, boolean, 'stopped' | null]>([
  ['leaves', {}, lender(true, true), false, null],
  ['stays where its trial was stopped', { state: 'stopped' }, lender(true, true), false, 'stopped'],
  ['stays where its reader wants none', {}, lender(true, true), true, 'stopped'],
  ['stays where what it sends rests for all', {}, lender(false, true), false, 'stopped'],
  ['stays where what it sends is nothing for its reader', {}, lender(true, false), false, 'stopped'],
])('a reminder %s', async (_, given, contents, wantsNone, became) => {
  const store = openMemoryStore(collections)
  const content = { kind: 'nudge', id: 'lent', ...words } as const
  const trial = draftTrial({ state: 'running', wordings: [], content, ...given })
  const stop = { id: 'tried:kari', trial: 'tried', person: id<'person'>('kari'), day, isLifted: false }
  await store.write([insert(trials, trial), ...(wantsNone ? [insert(reminderStops, stop)] : [])])
  const letter = { campaign: 'tried:2026-W48', person: id<'person'>('kari'), unit: id<'unit'>('hud') }
  const outdated = outdatedIn({ store, contents: () => [contents] })
  expect(await outdated(letter as Letter, at(day, '08:05'))).toBe(became)
})
