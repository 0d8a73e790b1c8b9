/** Lists that outgrow a card: page by page, forward and back, everything is met once and nothing is left out in silence. */

import { expect, it } from 'vitest'
import { id } from '../../src/core/ids.ts'
import { insert, type PlainChange } from '../../src/core/store.ts'
import { addDays } from '../../src/core/time/days.ts'
import { dayOf, plus } from '../../src/core/time/oslo.ts'
import { campaigns } from '../../src/features/campaigns/campaign.ts'
import { saidLines } from '../../src/features/feedback/said/said.ts'
import { patientWords } from '../../src/features/feedback/words.ts'
import { memberships, people } from '../../src/features/people/person.ts'
import { workshops } from '../../src/features/worksheets/workshop/workshop.ts'
import type { Card } from '../support/card.ts'
import { trustForEach } from '../support/trust.ts'

const trust = trustForEach()
const hud = id<'unit'>('hud')
const lars = id<'person'>('lars')

const write = (many: number, row: (nth: number) => readonly PlainChange[]) =>
  trust().store.write(Array.from({ length: many }, (_, nth) => row(nth)).flat())

const next = 'Neste side'
const previous = 'Forrige side'

/** What the pages tell of, in their order, and how many pages there are; then back to where it began. */
const through = async (first: Card, pattern: RegExp) => {
  const met: string[] = []
  let card = first
  let pages = 1
  for (; ; pages += 1) {
    met.push(...[...JSON.stringify(card.content).matchAll(pattern)].map(([one]) => one))
    if (!card.buttons.includes(next)) break
    card = await card.press(next)
  }
  for (let left = pages; left > 1; left -= 1) card = await card.press(previous)
  expect(card.buttons).not.toContain(previous)
  expect(card.text).toBe(first.text)
  return { met: [...new Set(met)], pages }
}

it('the messages of a unit, latest first', async () => {
  const at = trust().at()
  await write(12, nth => [
    insert(campaigns, {
      id: id<'campaign'>(`c${nth}`),
      unit: hud,
      by: lars,
      sender: 'Lars Eikeland',
      text: `Hilsen nummer ${nth}.`,
      audience: 'everyone',
      time: 'now',
      status: 'running',
      at: plus(at, { days: -nth }),
      due: at,
      expires: at,
      planned: 0,
    }),
  ])
  const { met, pages } = await through(await trust().person('lars').says('kampanje'), /Hilsen nummer \d+\./g)
  expect(met).toEqual(Array.from({ length: 12 }, (_, nth) => `Hilsen nummer ${nth}.`))
  expect(pages).toBe(3)
})

it('what patients wrote, as far as it is shown', async () => {
  const day = addDays(dayOf(trust().at()), -9)
  await write(12, nth => [
    insert(patientWords, {
      id: `words-${nth}`,
      unit: hud,
      day: addDays(day, -nth),
      text: `Hilsen nummer ${nth}.`,
      state: 'shown',
      readBy: lars,
    }),
  ])
  const answers = await trust().person('kari').says('svar')
  const { met, pages } = await through(await answers.press('Alle 12'), /Hilsen nummer \d+\./g)
  expect(met).toEqual(Array.from({ length: 12 }, (_, nth) => `Hilsen nummer ${nth}.`))
  expect(pages).toBe(3)
})

it('what a unit says that it did, also on its public page', async () => {
  const day = dayOf(trust().at())
  const rest = { unit: hud, theme: 'joining', decision: 'd', decided: day, since: day, removed: '' } as const
  await write(45, nth => [
    insert(saidLines, {
      ...rest,
      id: `said-${nth}`,
      text: `Endring nummer ${nth}.`,
      answers: 9,
      share: 80,
      state: 'shown',
      by: lars,
      at: plus(trust().at(), { days: -nth }),
    }),
  ])
  const met: string[] = []
  let at = '/f/HUDPUNKT/svar?lang=nb'
  for (let pages = 0; at !== '' && pages < 9; pages += 1) {
    const html = await (await fetch(`${trust().address}${at}`)).text()
    met.push(...[...html.matchAll(/Endring nummer \d+\./g)].map(([one]) => one))
    at = (/href="([^"]*)">Eldre</.exec(html)?.[1] ?? '').replaceAll('&amp;', '&').replaceAll('&#x3D;', '=')
  }
  expect(met).toEqual(Array.from({ length: 45 }, (_, nth) => `Endring nummer ${nth}.`))
})

it('the hours of forty superusers', async () => {
  await write(40, nth => {
    const person = id<'person'>(`many-${nth}`)
    const name = `Superbruker ${nth}.`
    return [
      insert(people, { id: person, name, language: 'nb', unit: hud, at: trust().at() }),
      insert(memberships, { id: `hud:${person}`, unit: hud, person, roles: ['superuser'] }),
    ]
  })
  const { met, pages } = await through(
    await trust().person('lars').press('unit.duties'),
    /Superbruker \d+\./g,
  )
  expect(met.toSorted()).toEqual(Array.from({ length: 40 }, (_, nth) => `Superbruker ${nth}.`).toSorted())
  expect(pages).toBe(3)
})

it('the workshops that a unit has held', async () => {
  const today = dayOf(trust().at())
  await write(14, nth => [
    insert(workshops, {
      id: `hud:staff:${nth + 1}`,
      unit: hud,
      kind: 'staff',
      number: nth + 1,
      status: 'closed',
      by: lars,
      day: addDays(today, nth - 100),
      voters: 4,
    }),
  ])
  const card = await trust().person('lars').press('sheet.show', { sheet: 'workshop' })
  const { met, pages } = await through(card, /hud:staff:\d+/g)
  expect(met).toHaveLength(14)
  expect(pages).toBe(3)
})
