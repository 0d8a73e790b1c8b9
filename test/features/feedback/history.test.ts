/** The demo's patients: what they wrote was asked for. */

import { expect, it } from 'vitest'
import { feedbackCodes } from '../../../src/features/feedback/code.ts'
import { patientWords } from '../../../src/features/feedback/words.ts'
import { startTrust } from '../../support/trust.ts'

it('write in their own words only where the form of their unit lets them', async () => {
  const { store, close } = await startTrust({ past: true })
  const wrote = await store.list(patientWords, { limit: 20 })
  const open = await store.list(feedbackCodes, { where: { state: 'open' }, limit: 20 })
  expect(new Set(wrote.map(({ unit }) => unit))).toEqual(
    new Set(open.flatMap(({ unit, words }) => (words ? unit : []))),
  )
  await close()
})
