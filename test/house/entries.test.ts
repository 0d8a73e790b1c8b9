/** What features plug in by a name: each name once, since the first one would be found, and every panel of the tab is a page. */

import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Feature } from '../../src/core/feature.ts'
import { id } from '../../src/core/ids.ts'
import { type Language, languages } from '../../src/core/language.ts'
import { createDraw } from '../../src/edges/pictures/pictures.ts'
import { openPages } from '../../src/edges/web/render.ts'
import { realCards } from '../support/realCards.ts'
import { startTrust, type Trust } from '../support/trust.ts'

let trust: Trust

beforeAll(async () => {
  trust = await startTrust()
})

afterAll(async () => {
  await trust.close()
})

const namesIn: Readonly<Record<string, (feature: Feature) => readonly string[]>> = {
  commands: ({ commands = [] }) => commands.flatMap(({ words }) => words),
  actions: ({ actions = [] }) => actions.map(({ verb }) => verb),
  jobs: ({ jobs = [] }) => jobs.map(({ name }) => name),
  'pages, forms and files': ({ pages = [], forms = [], files = [] }) =>
    [...pages, ...forms, ...files].map(({ path }) => path),
  handouts: ({ handouts = [] }) => handouts.map(({ what }) => what),
  resources: ({ resources = [] }) => resources.map(({ path }) => path),
  tabs: ({ tabs = [] }) => tabs.map(({ name }) => name),
  'words after «veikart»': ({ words = {} }) => Object.keys(words),
}

const twice = (names: readonly string[]): readonly string[] =>
  names.filter((name, at) => names.indexOf(name) !== at)

it.each(Object.entries(namesIn))('%s bear each name once', (_, names) => {
  expect(twice(trust.app.features.flatMap(names))).toEqual([])
})

it('a name that two bear is reported', () => {
  expect(twice(['links', 'steps', 'links'])).toEqual(['links'])
})

const readAs = (language: Language) =>
  ({
    person: id<'person'>('lars'),
    name: 'Lars',
    language,
    unit: id<'unit'>('hud'),
    stands: 'inside',
    roles: ['leader'],
  }) as const

it.each(languages)(
  'every panel of the tab has a template with a heading, and its texts in %s',
  async language => {
    const render = openPages(realCards.texts, false, {}, createDraw())
    for (const { name, template, get } of trust.app.features.flatMap(({ tabs = [] }) => tabs)) {
      const data = await get(readAs(language), {})
      const html = render({ status: 200, template, data }, language)
      expect(html, `src/edges/web/templates/${template}.html`).toContain(`id="${name}-heading"`)
    }
  },
)
