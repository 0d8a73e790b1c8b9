/** Every step of every guide, full to the brim, still fits on a card on each of its pages. */

import { describe, expect, it } from 'vitest'
import { demoConfig } from '../../../src/cli/demoConfig.ts'
import { openShelf } from '../../../src/content.ts'
import { decisions } from '../../../src/core/decisions.ts'
import type { PersonId, UnitId } from '../../../src/core/ids.ts'
import { languages } from '../../../src/core/language.ts'
import { insert } from '../../../src/core/store.ts'
import type { Instant } from '../../../src/core/time/instant.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { stepsOf } from '../../../src/features/roadmap/guides/guide.ts'
import { roadmapDoor } from '../../../src/features/roadmap/index.ts'
import { longestLink, longestNote, plans, ticks } from '../../../src/features/roadmap/plan/plan.ts'
import { emptyHouse } from '../../support/house.ts'
import { planOf, tickOf } from '../../support/roadmapRows.ts'

const { cards, content } = openShelf(demoConfig(0, '', []).publicUrl)
const unit = 'hud' as UnitId
const lars = 'lars' as PersonId
const at = '2026-11-20T09:00:00.000Z' as Instant
const largest = 25_000
const name = 'Åse-Marie Kvitebergsmo-Ødegård Østreborge'

const open = async (guideName: string) => {
  const store = openMemoryStore([...roadmapDoor.collections, decisions])
  const guide = content.roadmap.guides.find(known => known.guide === guideName)
  if (!guide) throw new Error('There is no such guide.')
  const plan = planOf(unit, guideName, {
    edition: guide.edition,
    newsSeen: 0,
    opened: guide.phases.map(({ phase }) => phase),
  })
  await store.write([
    insert(plans, plan),
    ...stepsOf(guide).flatMap(step =>
      step.items.map(({ item }) =>
        insert(
          ticks,
          tickOf(plan, `${step.step}.${item}`, {
            note: 'æøå ord '.repeat(50).slice(0, longestNote),
            link: `https://fjordvik.example/${'a'.repeat(300)}`.slice(0, longestLink),
          }),
        ),
      ),
    ),
  ])
  const house = emptyHouse(store, {
    clock: { now: () => at },
    unitsOf: async () => [unit],
    allUnits: async () => [unit],
    rolesIn: async () => ['leader'],
    holderOf: async () => lars,
    nameOf: async () => name,
  })
  const roadmap = roadmapDoor.open(
    house,
    {
      checklists: { titleOf: code => ({ nb: `Sjekkliste ${code}`, nn: code, en: code }) },
      directory: {
        pasteTitle: code => ({ nb: `En lang tekst om ${code} å kopiere`, nn: code, en: code }),
        links: async names =>
          new Map(
            names.map(link => [link, { url: `https://fjordvik.example/${'b'.repeat(120)}`, system: '' }]),
          ),
        desks: async () => [],
      },
    },
    content.roadmap,
  )
  const actions = roadmap.actions ?? []
  return {
    steps: stepsOf(guide),
    press: async (verb: string, more: Readonly<Record<string, string>> = {}) => {
      const show = await actions
        .find(action => action.verb === verb)
        ?.run({
          who: { person: lars, name, language: 'nb', unit, stands: 'inside', roles: ['leader'] },
          place: { conversation: 'a:lars', kind: 'personal' },
          text: '',
          input: { guide: guideName, ...more },
          once: 'once',
          store,
        })
      if (!show) throw new Error('There is no such card.')
      return show
    },
  }
}

describe.each(content.roadmap.guides.map(({ guide }) => guide))('the guide %s', guide => {
  it('has no step that passes 25 KB on any page, in any language', async () => {
    const { steps, press } = await open(guide)
    const page = (step: string, nth: number) => press('roadmap.step', { step, page: String(nth) })
    const sizes: number[] = []
    for (const step of steps) {
      const { pages } = (await page(step.step, 1)).data as { pages: number }
      for (let nth = 1; nth <= pages; nth += 1) {
        const show = await page(step.step, nth)
        for (const language of languages) {
          sizes.push(Buffer.byteLength(JSON.stringify(cards.render(show, language).card)))
        }
      }
    }
    expect(sizes.length).toBeGreaterThan(steps.length * 2)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(largest)
  })
  it('has an overview of all its steps that does not either', async () => {
    const show = await (await open(guide)).press('roadmap.show')
    const sizes = languages.map(language => JSON.stringify(cards.render(show, language).card))
    expect(Math.max(...sizes.map(card => Buffer.byteLength(card)))).toBeLessThanOrEqual(largest)
  })
})
