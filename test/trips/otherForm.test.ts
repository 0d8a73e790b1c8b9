/** A unit becomes another service, and its form asks something else: what patients answered before is no answer to that. */

import { beforeEach, expect, it } from 'vitest'
import { readContent } from '../../src/content.ts'
import { id } from '../../src/core/ids.ts'
import type { Day } from '../../src/core/time/instant.ts'
import { exportAnswers } from '../../src/features/feedback/index.ts'
import { patientAt, wordsOn } from '../support/patient.ts'
import { trustForEach } from '../support/trust.ts'

const trust = trustForEach({ at: '2026-11-02T09:00:00Z' })

const lars = () => trust().person('lars')
const becomes = (service: string) => lars().press('unit.setup', { unitName: 'Hud', service })
const patients = () => patientAt(trust().address)

/** So many answer the same, and the next night is over. */
const answered = async (count: number, fields: Readonly<Record<string, string>>, next: string) => {
  for (let nth = 0; nth < count; nth += 1) expect(wordsOn(await patients().answers(fields))).toContain('Takk')
  trust().clock.set(`${next}T09:00:00Z`)
  await trust().app.tick()
}

beforeEach(async () => {
  await trust().app.tick()
  await answered(6, { 'q-suits': 'yes' }, '2026-11-03')
})

it('tells video’s answers as video’s, and of the new form those to it only', async () => {
  const video = (await lars().says('svar')).text
  expect(video).toMatch(/100 %\nVideo passet\n.* 6 svar/)
  await becomes('home')
  const none = (await lars().says('svar')).text
  expect(none).not.toContain('100 %')
  await answered(5, { 'q-home-suits': 'no' }, '2026-11-04')
  const home = (await lars().says('svar')).text
  expect(home).toMatch(/\n0 %\n(.|\n)* 5 svar/)
  expect(home).not.toContain('Video passet')
  await becomes('video')
  expect((await lars().says('svar')).text).toMatch(/100 %\nVideo passet\n.* 6 svar/)
})

it('has in its table of months what was answered to either, each by its own name', async () => {
  await becomes('home')
  await answered(5, { 'q-home-suits': 'no' }, '2026-11-04')
  const rows = await exportAnswers(
    trust().store,
    readContent().feedback.questions,
    [{ unit: id<'unit'>('hud'), service: 'home' }],
    '2026-11-04' as Day,
  )
  expect(rows).toEqual([
    { unit: 'hud', month: '2026-11', question: 'home-suits', answers: 5, content: 0 },
    { unit: 'hud', month: '2026-11', question: 'suits', answers: 6, content: 6 },
  ])
})

it('takes a page that was opened before as no answer to the other form, and says so', async () => {
  const patient = patients()
  const page = patient.pageOf(await patient.opens())
  await becomes('home')
  expect(await patient.opens().then(wordsOn)).toContain('Passer det for deg å bli fulgt opp hjemme?')
  const sent = wordsOn(await patient.posts({ page, 'q-suits': 'yes' }))
  expect(sent).toContain('Noe av det du svarte på, spør enheten ikke lenger om. Det er ikke lagret.')
})
