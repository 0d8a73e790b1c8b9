/** Each kind of letter is asked right before it leaves whether it is still true, or cannot become untrue while it waits. */

import { afterAll, beforeAll, expect, it } from 'vitest'
import { type LetterSeries, letterSeries } from '../../src/core/letterSeries.ts'
import { startTrust, type Trust } from '../support/trust.ts'

let trust: Trust

beforeAll(async () => {
  trust = await startTrust()
})

afterAll(async () => {
  await trust.close()
})

const staysTrue: Partial<Record<LetterSeries, string>> = {
  'trial-opened': 'An answer that is opened stays opened.',
  'directory-reminder': 'It reminds of a day that stands, and nothing answers it.',
  'shut-out': 'It tells what has been, and since when.',
}

const asked = () => trust.app.features.flatMap(({ outdated = [] }) => outdated.map(({ series }) => series))

it('each kind has one who answers for it, or a reason', () => {
  expect([...asked(), ...Object.keys(staysTrue)].toSorted()).toEqual(Object.keys(letterSeries).toSorted())
})
