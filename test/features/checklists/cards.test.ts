/** The real lists through the real cards: nothing too large, and nothing that the guard would stop on its way back. */

import { describe, expect, it } from 'vitest'
import { readContent } from '../../../src/content.ts'
import type { Ask } from '../../../src/core/conversation.ts'
import { screenAll } from '../../../src/core/guard/guard.ts'
import { id } from '../../../src/core/ids.ts'
import { type Language, languages } from '../../../src/core/language.ts'
import { insert } from '../../../src/core/store.ts'
import type { Day, Instant } from '../../../src/core/time/instant.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { checklistDays } from '../../../src/features/checklists/consultation/count.ts'
import { summarise } from '../../../src/features/checklists/consultation/summary.ts'
import { historyOf } from '../../../src/features/checklists/history.ts'
import { checklistsDoor } from '../../../src/features/checklists/index.ts'
import { partsOf } from '../../../src/features/checklists/lists/lists.ts'
import { keepLook } from '../../../src/features/checklists/places/places.ts'
import { groupDecisions } from '../../../src/features/checklists/suitability/decision.ts'
import { weeklyTimes } from '../../../src/features/checklists/times/times.ts'
import { collections } from '../../../src/features.ts'
import { nodesIn } from '../../support/cardJson.ts'
import { lintCard, lintWording } from '../../support/cardLint.ts'
import { emptyHouse } from '../../support/house.ts'
import { realCards } from '../../support/realCards.ts'

const content = readContent()
const unit = id<'unit'>('hud')
const now = '2026-11-20T09:00:00.000Z' as Instant
const once = 'AbCdEfGhIjKlMnOpQrStUv'

const start = () => {
  const store = openMemoryStore(collections)
  const house = emptyHouse(store, {
    clock: { now: () => now },
    newId: () => once,
    say: realCards.texts.text,
    unitFacts: async () => ({
      unit,
      name: 'Hud',
      service: 'video',
      goLive: null,
      language: 'nb',
      specialty: 'dermatology',
    }),
    shifts: async () =>
      Array.from({ length: 20 }, (_, nth) => ({ person: id<'person'>(`p${nth}`), from: now, to: now })),
    nameOf: async () => 'Alexandria Christoffersen-Abrahamsen',
  })
  const directory = { desks: async () => [], pasteTitle: () => null, links: async () => new Map() }
  const checklists = checklistsDoor.open(house, { directory }, content.checklists)
  const press = (verb: string, input: Record<string, string>, language: Language = 'nb') => {
    const action = checklists.actions?.find(known => known.verb === verb)
    if (!action) throw new Error(`There is no ${verb}.`)
    const stands = 'inside' as const
    const who = {
      person: id<'person'>('lars'),
      name: 'Lars',
      language,
      unit,
      stands,
      roles: ['leader'] as const,
    }
    const ask: Ask = { who, place: { conversation: 'c', kind: 'personal' }, text: '', input, once, store }
    return action.run(ask)
  }
  return { store, checklists, press }
}

const problemsOf = (card: Parameters<typeof lintCard>[0]) => [...lintCard(card), ...lintWording(card)]

const lists = content.checklists.checklists.map(list => [list.checklist, list] as const)

describe.each(lists)('the list %s', (code, list) => {
  const role = list.roles[0]?.role ?? ''
  const run = { checklist: code, role, place: list.of ? 'Videorom 204 i andre etasje nr' : '' }
  const all = list.parts.flatMap(({ items }) => items.map(({ item }) => item)).join()

  it.each(languages)('keeps to the rules on every card in %s, at its largest', async language => {
    const { press } = start()
    const pages = list.parts.map((_, to) => ['consultation.part', { to: String(to), kept: all }] as const)
    const cards = [
      ['consultation.open', {}] as const,
      ['consultation.trouble', {}] as const,
      ['consultation.done', {}] as const,
      ['consultation.count', { failed: all, way: 'left' }] as const,
      ...pages,
    ]
    for (const [verb, input] of cards) {
      const { card } = realCards.render(await press(verb, { ...run, ...input }, language), language)
      expect(problemsOf(card)).toEqual([])
    }
  })

  it.each(languages)('says each line as a deviation that comes through in %s', async language => {
    const shown = partsOf(list, { records: [], consent: 'local' }, '').flatMap(({ items }) => items)
    for (const { item, trouble } of shown) {
      const { press } = start()
      const failed = await press(
        'consultation.count',
        { ...run, role: '', failed: item, way: 'left' },
        language,
      )
      const { text, category } = failed.data.deviation as { text: string; category: string }
      expect(category).toBe(trouble)
      expect(text.length).toBeLessThanOrEqual(300)
      expect(screenAll({ text })).toBeNull()
    }
  })
})

describe('cards at their largest', () => {
  const largest = async () => {
    const started = start()
    const { store } = started
    for (let nth = 0; nth < 60; nth += 1) {
      const look = {
        unit,
        kind: 'room' as const,
        name: `Videorom ${nth} i andre etasje`,
        day: '2026-11-20' as Day,
        by: '',
      }
      const missing =
        content.checklists.checklists.find(({ of }) => of === 'room')?.parts.flatMap(({ items }) => items) ??
        []
      await store.write([await keepLook(store, { ...look, missing: missing.map(({ item }) => item) })])
    }
    await store.write(
      Array.from({ length: 12 }, (_, nth) =>
        insert(weeklyTimes, {
          id: `${once}${nth}`,
          unit,
          checklist: 'wound-home',
          weekday: 3,
          from: `${10 + nth}:00`,
          to: '23:00',
          minutes: 60,
          role: 'everyone',
          sent: '',
        }),
      ),
    )
    await store.write(
      content.checklists.suitability.groups.map(({ group }) =>
        insert(groupDecisions, {
          id: `hud:${group}`,
          unit,
          group,
          choice: 'some',
          setting: content.checklists.suitability.settings[0]?.setting ?? '',
          revise: '2026-11-01' as Day,
          at: now,
          by: id<'person'>('lars'),
          before: null,
          byBefore: null,
          log: '',
        }),
      ),
    )
    return started
  }

  it.each([
    ['room.list', {}],
    ['consultation.open', { checklist: 'room' }],
    ['consultation.list', {}],
    ['consultation.times', {}],
    ['consultation.help', {}],
    ['suitability.show', {}],
    ['suitability.group', { group: content.checklists.suitability.groups[0]?.group ?? '' }],
    ['emergency.show', {}],
  ])('%s keeps to the rules', async (verb, input) => {
    const { press } = await largest()
    const answer = await press(verb, input)
    for (const language of languages) expect(problemsOf(realCards.render(answer, language).card)).toEqual([])
  })

  it('has no place to write on the emergency card and the short lists', async () => {
    const { press } = start()
    for (const [verb, input] of [
      ['emergency.show', {}],
      ['consultation.open', { checklist: 'clinician' }],
      ['consultation.part', { checklist: 'clinician' }],
      ['consultation.trouble', { checklist: 'clinician' }],
    ] as const) {
      const { card } = realCards.render(await press(verb, input), 'nb')
      const typed = nodesIn(card).filter(({ type }) => /^Input\.(?:Text|Number|Date)$/.test(String(type)))
      expect(typed).toEqual([])
    }
  })
})

describe('what evaluation is told', () => {
  it('is a month’s sums: how often, all clear, and by line what was not', async () => {
    const { store, press } = start()
    await press('consultation.clear', { checklist: 'clinician' })
    const told = { runs: 1, allClear: 1 }
    expect(await summarise(store, unit, '2026-11' as never)).toEqual({ name: 'checklists', figures: told })
    await press('consultation.count', { checklist: 'clinician', failed: 'locked', once: `${once.slice(1)}2` })
    expect((await summarise(store, unit, '2026-11' as never)).figures).toEqual({
      runs: 2,
      allClear: 1,
      'problem.clinician.locked': 1,
    })
    expect((await summarise(store, unit, '2026-10' as never)).figures).toEqual({ runs: 0, allClear: 0 })
  })
})

describe('the demo’s past', () => {
  it('adds up, day by day, and gets better', async () => {
    const days = Array.from(
      { length: 150 },
      (_, nth) => `2026-0${1 + Math.floor(nth / 28)}-${String(1 + (nth % 28)).padStart(2, '0')}` as Day,
    )
    let seed = 1
    const dice = () => {
      seed = (seed * 16_807) % 2_147_483_647
      return seed / 2_147_483_647
    }
    const changes = historyOf(content.checklists.checklists, {
      units: [{ id: unit, service: 'video', people: [] }],
      days,
      dice,
    })
    const store = openMemoryStore(collections)
    expect(await store.write(changes)).toEqual({ written: true })
    const rows = await store.list(checklistDays, { limit: 1000 })
    const share = (part: typeof rows) =>
      part.reduce((sum, row) => sum + row.allClear, 0) / part.reduce((sum, row) => sum + row.runs, 0)
    for (const { runs, allClear, problems } of rows)
      expect(allClear + Object.values(problems).reduce((sum, count) => sum + count, 0)).toBe(runs)
    expect(share(rows.slice(-40))).toBeGreaterThan(share(rows.slice(0, 40)))
  })
})
