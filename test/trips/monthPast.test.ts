/** A unit's month that is looked at later: it tells how things were at its end, and knows what of it lies in the channel. */

import { expect, it } from 'vitest'
import { personas } from '../../src/cli/demo/personas.ts'
import { id } from '../../src/core/ids.ts'
import { letters } from '../../src/core/letters.ts'
import { update } from '../../src/core/store.ts'
import type { Day } from '../../src/core/time/instant.ts'
import { units } from '../../src/features/people/person.ts'
import { detailsOf } from '../../src/features/people/unitDetails.ts'
import { nodesIn } from '../support/cardJson.ts'
import { trustForEach } from '../support/trust.ts'
import { registeredIn, weeksOf2026 } from '../support/weeks.ts'

/** A Friday in November at ten in Oslo. */
const trust = trustForEach()

const registered = registeredIn(trust)
const october = { month: '2026-10' }
const month = () => trust().person('lars').press('activity.month', october)
/** As it is told, without the buttons around it. */
const told = async () => {
  const { content, text } = await month()
  return {
    text: text.replaceAll('**', ''),
    pictures: nodesIn(content).filter(({ type }) => type === 'Image'),
  }
}

const goesLive = async (goLive: string) => {
  const hud = await trust().store.get(units, id<'unit'>('hud'))
  if (hud)
    await trust().store.write([
      update(units, { ...hud, details: { ...detailsOf(hud), goLive: goLive as Day } }),
    ])
}

const channel = { id: '19:hud@thread.tacv2', name: 'Hud' }
const speaksInTheChannel = async () => {
  const kari = personas.find(({ id: known }) => known === 'kari')
  await trust()
    .stranger(kari?.aadObjectId ?? '', kari?.name ?? '', 'nb-NO', channel)
    .says('meny')
}
/** The months that lie there, as they were sent. */
const inTheChannel = () =>
  trust()
    .connector.sent.filter(({ how, conversation }) => how === 'sent' && conversation === channel.id)
    .map(sent => JSON.stringify(sent.activity))
    .filter(text => text.includes('Enhetens måned'))
    .join('\n')

it('it tells how things were at its end, and what is registered of later weeks changes nothing', async () => {
  await registered('hud', weeksOf2026(16, 30), 4)
  await registered('hud', weeksOf2026(31, 44), 9)
  await trust().person('lars').says('mål 300')
  const before = await told()
  expect(before.text).toContain('45 på video · 5 av 5 uker har tall')
  expect(before.text).toContain('Til og med oktober 2026: 186 av 300 på video')
  expect(JSON.stringify(before.pictures)).toContain('Fra uke 16 til uke 44')
  expect(before.text).toContain('14 uker på rad')
  await registered('hud', weeksOf2026(45, 47), 1)
  expect(await told()).toEqual(before)
})

it('it counts what is registered late of its own weeks, and of those before', async () => {
  await registered('hud', weeksOf2026(16, 43), 5)
  await trust().person('lars').says('mål 300')
  expect((await told()).text).toContain('140 av 300 på video')
  await trust().person('turid').says('registrer 7 uke 44')
  const late = await told()
  expect(late.text).toContain('27 på video · 5 av 5 uker har tall')
  expect(late.text).toContain('147 av 300 på video')
  expect(JSON.stringify(late.pictures)).toContain('sist 7 i uke 44')
})

it('it knows nothing of a start that came after it', async () => {
  await registered('hud', weeksOf2026(16, 44), 5)
  await goesLive('2026-11-09')
  expect((await told()).text).not.toContain('her startet dere')
  await goesLive('2026-10-05')
  expect((await told()).text).toContain('her startet dere')
})

it('it says of weeks without numbers which they are: its own on its badge, those before with the target', async () => {
  await registered('hud', weeksOf2026(40, 43), 5)
  await trust().person('lars').says('mål 300')
  const lacking = await told()
  expect(lacking.text).toContain('○ Uker uten tall')
  expect(lacking.text).toContain('4 av 5 uker har tall')
  await registered('hud', ['2026-W44'], 5)
  const { text } = await told()
  expect(text).toContain('5 av 5 uker har tall')
  expect(text).not.toContain('○')
  expect(text).toMatch(/Planen var \d+\. Det kan være flere: \d+ av \d+ uker i 2026 er uten tall\./)
})

it('it is posted in the channel as it was at its end, too', async () => {
  await registered('hud', weeksOf2026(16, 44), 5)
  await registered('hud', weeksOf2026(45, 47), 50)
  await trust().person('lars').says('mål 300')
  await speaksInTheChannel()
  await (await month()).press('Legg ut i kanalen')
  await trust().app.tick()
  const [post] = await trust().store.list(letters, { where: { series: 'unit-month-post' }, limit: 9 })
  expect(post).toMatchObject({ state: 'delivered' })
  const sent = inTheChannel()
  expect(sent).toContain('Til og med oktober 2026: 145 av 300 på video')
  expect(sent).toContain('Fra uke 16 til uke 44')
  expect(sent).not.toMatch(/uke 4[5-7]/)
})

it('it says of weeks in a row that were over before the month that they were', async () => {
  await goesLive('2026-01-05')
  await registered('hud', weeksOf2026(16, 24), 9)
  const high = [28, 32, 36, 40, 43]
  const low = [25, 26, 27, 29, 30, 31, 33, 34, 35, 37, 38, 39, 41, 42]
  for (const week of high) await registered('hud', weeksOf2026(week, week), 10)
  for (const week of low) await registered('hud', weeksOf2026(week, week), 2)
  await registered('hud', weeksOf2026(44, 44), 5)
  expect((await told()).text).toContain(
    'Før oktober 2026: Ni uker på rad høyere enn vanlig, uke 16 til uke 24.',
  )
})

it('it says of weeks in a row that went on into the month nothing of before', async () => {
  await goesLive('2026-01-05')
  for (const [nth, week] of [16, 19, 22, 25, 28, 31].entries()) {
    await registered('hud', weeksOf2026(week, week), 10 + nth)
    await registered('hud', weeksOf2026(week + 1, week + 2), 2)
  }
  await registered('hud', weeksOf2026(34, 35), 2)
  await registered('hud', weeksOf2026(36, 44), 20)
  const { text } = await told()
  expect(text).toContain('Ni uker på rad høyere enn vanlig, siden uke 36.')
  expect(text).not.toContain('Før oktober')
})
