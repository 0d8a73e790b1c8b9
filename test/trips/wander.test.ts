/** Everybody says and presses whatever is there, in any order, with old cards and other people's. */

import { expect, test } from 'vitest'
import { personas } from '../../src/cli/demo/personas.ts'
import type { Card } from '../support/card.ts'
import { changedMeaning, meant } from '../support/meant.ts'
import { startTrust } from '../support/trust.ts'
import { chanceOf, filledIn, positivesIn } from '../support/wanderer.ts'

const steps = 220
const lines = [
  'registrer 12',
  'registrer uke 46 5',
  'avvik lyd rom 3: brus',
  'avvik 2026-0001',
  'mål 30',
  'mine tall',
]
const hour = 3_600_000

test.each([1, 2, 3])(
  'a card comes, nothing fails, and *Angre* at once puts all back, in walk %i',
  async seed => {
    const trust = await startTrust({ past: true })
    const chance = chanceOf(seed)
    const people = personas.map(({ id }) => ({ ...trust.person(id), cards: [] as Card[] }))
    const said = [...lines, ...trust.app.commands.flatMap(({ words }) => words)]
    const pressed = new Map<string, number>()
    let undone = 0
    for (let step = 0; step < steps; step += 1) {
      const person = chance.oneOf(people)
      const cards = chance.is(0.12) ? chance.oneOf(people).cards : person.cards
      const before = await meant(trust.store)
      let did = ''
      let card: Card
      let isNew = true
      if (cards.length === 0 || chance.is(0.25)) {
        did = chance.oneOf(said)
        card = await person.says(did)
      } else {
        const held = chance.oneOf(cards)
        if (held.buttons.length === 0) continue
        isNew = !held.buttons.includes('Angre')
        const seldom = held.buttons.toSorted(
          (one, other) => (pressed.get(one) ?? 0) - (pressed.get(other) ?? 0),
        )
        did = chance.is(0.6) ? (seldom[0] ?? '') : chance.oneOf(held.buttons)
        pressed.set(did, (pressed.get(did) ?? 0) + 1)
        card = await held.press(did, filledIn(held, chance))
      }
      expect(card.text, did).not.toMatch(/There was no card|undefined|NaN|\[object|\{\{/)
      expect(positivesIn(card).length, `${did}: ${card.text}`).toBeLessThanOrEqual(1)
      const undoes = isNew && card.buttons.includes('Angre')
      const changed = undoes ? changedMeaning(before, await meant(trust.store)) : []
      if (changed.length > 0 && chance.is(0.7)) {
        const back = await card.press('Angre')
        undone += 1
        const left = changedMeaning(before, await meant(trust.store))
        expect(left, `${did}\n${card.text}\n-- Angre --\n${back.text}`).toEqual([])
        card = back
      }
      person.cards.unshift(card)
      person.cards.splice(6)
      if (chance.is(0.04)) {
        trust.clock.pass(chance.oneOf([hour / 60, hour, 20 * hour]))
        await trust.app.tick()
      }
    }
    expect(trust.log()).not.toMatch(/"level":(50|60)/)
    expect(undone).toBeGreaterThan(3)
    await trust.close()
  },
)
