/** The short form of the bench `feedback`: killed while patients answer, Dult loses nobody who was thanked and counts none twice. */

import { afterAll, expect, it } from 'vitest'
import { endDemos } from '../support/demo.ts'
import { answerThroughKills } from '../support/patientKills.ts'

afterAll(endDemos)

it('whoever was thanked is there, once, however often Dult was killed meanwhile', async () => {
  const { thanked, stored } = await answerThroughKills({ answers: 60, kills: 1, apartMs: 5, chats: 4 })
  expect([thanked, stored]).toEqual([60, 60])
}, 120_000)
