/** What becomes of a letter after an attempt, as a table, and how long the next one is put off. */

import { expect, test } from 'vitest'
import type { Delivery, Letter } from '../../../src/core/letters.ts'
import { afterChange, afterDelivery, backOffMs } from '../../../src/features/letters/sending/outcome.ts'
import { draft, moment, wednesday } from '../../support/letters.ts'

const claimed: Letter = {
  ...draft('kari'),
  about: null,
  id: 'c1:kari',
  state: 'sending',
  reason: '',
  answer: '',
  attempts: 1,
  conversation: '',
  activity: '',
  takenBack: '',
}
const attempted = { now: wednesday, dice: () => 0.5 }
const later = (reason: string, afterMs?: number): Delivery =>
  afterMs === undefined ? { outcome: 'later', reason } : { outcome: 'later', reason, afterMs }

test.each<[string, Partial<Letter>, Delivery, Partial<Letter>]>([
  [
    'delivered',
    {},
    { outcome: 'delivered', conversation: 'a', activity: 'b' },
    { state: 'delivered', activity: 'b' },
  ],
  ['failed', {}, { outcome: 'failed', reason: 'blocked' }, { state: 'failed', reason: 'blocked' }],
  ['unknown', {}, { outcome: 'unknown', reason: 'no-answer' }, { state: 'unknown', reason: 'no-answer' }],
  [
    'later',
    {},
    later('network'),
    { state: 'queued', reason: 'network', due: moment('2026-11-18T09:00:02.000Z') },
  ],
  ['later, the 3rd time', { attempts: 3 }, later('network'), { due: moment('2026-11-18T09:00:08.000Z') }],
  ['later, when Teams says', {}, later('throttled', 60_000), { due: moment('2026-11-18T09:01:00.500Z') }],
  [
    'later, too late',
    { expires: moment('2026-11-18T09:00:02.000Z') },
    later('network'),
    { state: 'failed', reason: 'gave-up:network' },
  ],
  [
    'later, past its end for others, where it waits for who reads once a week',
    { expires: moment('2026-11-18T09:00:02.000Z'), expiresTogether: moment('2026-11-26T09:00:00.000Z') },
    later('network'),
    { state: 'queued', reason: 'network', due: moment('2026-11-18T09:00:02.000Z') },
  ],
  [
    'later, ever so often',
    { attempts: 1_000, expires: moment('2026-11-20T09:00:00.000Z') },
    later('throttled', 1_000),
    { state: 'queued', reason: 'throttled', due: moment('2026-11-18T09:00:01.500Z') },
  ],
  [
    'later, near its end',
    { attempts: 9, expires: moment('2026-11-18T09:01:00.000Z') },
    later('network'),
    { state: 'queued', due: moment('2026-11-18T09:00:30.000Z') },
  ],
  [
    'later than it lives, when Teams says',
    { expires: moment('2026-11-18T09:01:00.000Z') },
    later('throttled', 60_000),
    { state: 'failed', reason: 'gave-up:throttled' },
  ],
  [
    'later, too late, where it may have arrived',
    { expires: moment('2026-11-18T09:00:02.000Z') },
    { outcome: 'later', reason: 'unavailable', doubted: true },
    { state: 'unknown', reason: 'unavailable' },
  ],
  [
    'later, too late, where it may have arrived the time before',
    { doubted: true, expires: moment('2026-11-18T09:00:02.000Z') },
    later('network'),
    { state: 'unknown', reason: 'unavailable' },
  ],
  [
    'failed, where it may have arrived the time before',
    { doubted: true },
    { outcome: 'failed', reason: 'blocked' },
    { state: 'unknown', reason: 'unavailable' },
  ],
  [
    'taken at another try, where it may have arrived the time before',
    { doubted: true },
    { outcome: 'delivered', conversation: 'a', activity: 'b' },
    { state: 'delivered', reason: 'doubled' },
  ],
  ['in the post’s own queue', { attempts: 12 }, later('queue', 200), { state: 'queued', attempts: 11 }],
])('%s', (_, letter, delivery, expected) => {
  expect(afterDelivery({ ...claimed, ...letter }, delivery, attempted)).toMatchObject(expected)
})

test.each<[string, Partial<Letter>, Delivery, Partial<Letter>]>([
  [
    'changed',
    {},
    { outcome: 'delivered', conversation: 'a', activity: 'b' },
    { takenBack: 'done', reason: '' },
  ],
  [
    'changed, where another may lie beside it',
    { doubted: true, reason: 'doubled' },
    { outcome: 'delivered', conversation: 'a', activity: 'b' },
    { takenBack: 'done', reason: 'doubled' },
  ],
  [
    'changed at the second try',
    { reason: 'unavailable' },
    { outcome: 'delivered', conversation: 'a', activity: 'b' },
    { takenBack: 'done', reason: '' },
  ],
  ['gone', {}, { outcome: 'failed', reason: 'gone' }, { takenBack: 'done', reason: 'gone' }],
  [
    'unknown, so once more',
    { attempts: 2 },
    { outcome: 'unknown', reason: 'no-answer' },
    { takenBack: 'asked' },
  ],
  ['ever so often', { attempts: 1_000 }, later('unavailable'), { takenBack: 'asked', reason: 'unavailable' }],
  [
    'long after it was stale',
    { expires: moment('2026-07-01T09:00:00.000Z') },
    later('unavailable'),
    { takenBack: 'done', reason: 'gave-up:unavailable' },
  ],
])('taken back: %s', (_, letter, delivery, expected) => {
  const delivered = { ...claimed, state: 'delivered', takenBack: 'asked', ...letter } as const
  expect(afterChange(delivered, delivery, attempted)).toMatchObject({ state: 'delivered', ...expected })
})

test('the wait doubles up to a quarter of an hour, spread by a quarter to both sides', () => {
  const waits = (dice: number) => [1, 2, 5, 9, 40].map(attempts => backOffMs(attempts, undefined, () => dice))
  expect(waits(0)).toEqual([1_500, 3_000, 24_000, 384_000, 675_000])
  expect(waits(1)).toEqual([2_500, 5_000, 40_000, 640_000, 1_125_000])
})

test('nobody returns before Teams said, nor all at once', () => {
  expect([0, 0.5, 0.999].map(dice => backOffMs(5, 10_000, () => dice))).toEqual([10_000, 10_500, 10_999])
})
