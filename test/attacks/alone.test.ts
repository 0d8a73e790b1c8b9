/** Who writes a suggestion without a name is one of several: nobody reads it by itself, and no card of theirs leads to it. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { insert, remove } from '../../src/core/store.ts'
import { points, suggestions, workshops } from '../../src/features/worksheets/workshop/workshop.ts'
import type { Card } from '../support/card.ts'
import { startTrust, type Trust } from '../support/trust.ts'
import { passDays } from '../support/writings.ts'

let trust: Trust

const workshop = 'hud:staff:1'
const about = { unit: 'hud', workshop }
const press = (person: string, verb: string, input: object = {}) =>
  trust.person(person).press(verb, { ...about, ...input })

const said = {
  kari: ['works-badly', 'Rommene er trange ved Zvartfjell'],
  turid: ['unmet-needs', 'Lederen lytter ikke ved Zvartfjell'],
  jonas: ['bottlenecks', 'Mer opplæring ved Zvartfjell'],
} as const

const write = async (person: keyof typeof said) => {
  const [question, text] = said[person]
  const form = await press(person, 'workshop.show')
  return { form, written: await form.press('Legg til', { question, text }) }
}

const rows = () => trust.store.list(suggestions, { limit: 99 })
const isRead = ({ content }: Card): boolean => JSON.stringify(content).includes('Zvartfjell')

beforeEach(async () => {
  trust = await startTrust()
  await press('lars', 'workshop.open', { kind: 'staff' })
})

afterEach(() => trust.close())

describe('a suggestion that has just been written', () => {
  it('is read by nobody until there are three, whatever its facilitator presses', async () => {
    for (const person of ['kari', 'turid'] as const) {
      await write(person)
      const on = await press('lars', 'workshop.move', { to: 'voting' })
      expect(on.text).toContain('minst tre')
      expect([on, await press('lars', 'workshop.move', { to: 'gathering' })].some(isRead)).toBe(false)
    }
    await write('jonas')
    const voting = await press('lars', 'workshop.move', { to: 'voting' })
    for (const [, text] of Object.values(said)) expect(JSON.stringify(voting.content)).toContain(text)
  })

  it('is not among those that are tidied, nor taken out unread, while more are written', async () => {
    await write('kari')
    expect(isRead(await press('lars', 'workshop.tidy'))).toBe(false)
    const [one] = await rows()
    expect(isRead(await press('lars', 'workshop.sort', { out: one?.id, was: '' }))).toBe(false)
    expect(await rows()).toMatchObject([{ out: false }])
  })

  it('cannot follow one that was read: there is no way back to writing', async () => {
    for (const person of ['kari', 'turid', 'jonas'] as const) await write(person)
    const voting = await press('lars', 'workshop.move', { to: 'voting' })
    expect(voting.buttons).not.toContain('Samle flere forslag')
    const back = await press('lars', 'workshop.move', { to: 'gathering' })
    expect(back.text).toContain('Forslagene er vist')
    await press('emily', 'workshop.suggest', { question: 'today', text: 'Fra Emily ved Zvartfjell' })
    expect(await rows()).toHaveLength(3)
  })

  it('tells who watches the card not even which question it answers', async () => {
    const watched = async (question: string) => {
      await press('kari', 'workshop.suggest', { question, text: 'Et stille rom' })
      const seen = (await press('lars', 'workshop.show')).content
      const [one] = await rows()
      if (one) await trust.store.write([remove(suggestions, one)])
      return JSON.stringify(seen).replaceAll(/"once":"[^"]+"/g, '')
    }
    expect(await watched('bottlenecks')).toBe(await watched('today'))
  })
})

describe('what lies in the chat of who wrote it', () => {
  const idsOn = (card: Card): string[] =>
    [...JSON.stringify(card.content).matchAll(/"(?:once|key|suggestion)":"([^"]+)"/g)].map(
      ([, one = '']) => one,
    )

  it('is not what the suggestion is called, nor is it once it is read', async () => {
    const kept: string[] = []
    for (const person of ['kari', 'turid', 'jonas'] as const) {
      const { form, written } = await write(person)
      expect(written.buttons).toContain('Ta det bort')
      kept.push(...idsOn(form), ...idsOn(written))
    }
    const before = JSON.stringify(await rows())
    for (const one of kept) expect(before).not.toContain(one)
    await press('lars', 'workshop.move', { to: 'voting' })
    const after = await rows()
    expect(after).toHaveLength(3)
    for (const row of after) {
      expect(before).not.toContain(row.id)
      expect(Object.keys(row)).not.toContain('key')
    }
  })

  it('nor is it in a result of an earlier version, a day later, and each keeps its points', async () => {
    const id = 'hud:staff:9'
    const row = { workshop: id, question: 'today', out: false } as const
    await trust.store.write([
      insert(workshops, {
        id,
        unit: 'hud' as never,
        kind: 'staff',
        number: 9,
        status: 'closed',
        by: 'lars' as never,
        day: '2026-11-01' as never,
        voters: 3,
      }),
      insert(suggestions, { ...row, id: 'of-the-form-of-kari-22', text: 'Et stille rom', key: 'k' }),
      insert(suggestions, { ...row, id: 'of-the-form-of-samir22', text: 'Bedre lys', key: 'k' }),
      ...[1, 2, 3].map(nth =>
        insert(points, { id: `point-${nth}`, workshop: id, suggestion: 'of-the-form-of-kari-22' }),
      ),
    ])
    const before = (await trust.person('kari').press('workshop.show', { workshop: id })).text
    expect(before).toContain('**3 poeng** · Et stille rom')
    await passDays(trust, 1)
    const all = [...(await rows()), ...(await trust.store.list(points, { limit: 9 }))]
    expect(all).toHaveLength(5)
    expect(JSON.stringify(all)).not.toMatch(/of-the-form|"key"/)
    expect((await trust.person('kari').press('workshop.show', { workshop: id })).text).toBe(before)
  })
})
