/** After the whole suite: whatever the samples of a card have, code has passed to it in a trip or in a test of the house. */

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Reporter, TestModule } from 'vitest/node'
import { sampleKeys } from './cardKeys.ts'
import { sampledCards } from './samples.ts'
import { root } from './sources.ts'

/** What none of them comes by, with the reason why it needn't. */
const elsewhere: Readonly<Record<string, string>> = {
  'letters/digest': 'letters that waited; test/features/letters/sender.test.ts has it',
  'letters/pace': 'a question after weeks of letters; test/features/letters/sender.test.ts has it',
  'letters/shut-out': 'the end of an outage of hours; test/features/letters/shutOut.test.ts has it',
  'deviations/list: nextPage.page': 'a list of many deviations; test/core/pages.test.ts has the pages',
  'worksheets/decisions: previousPage.page': 'many decisions; test/core/pages.test.ts has the pages',
  'worksheets/result: previousPage.page': 'many proposals; test/core/pages.test.ts has the pages',
  'roadmap/step: others.sheets.sheet':
    'no guide has so many tools in a step; test/content/cards.test.ts draws them',
  'roadmap/step: others.sheets.icon': 'as above',
  'roadmap/step: others.sheets.emoji': 'as above',
  'roadmap/step: others.checklists.checklist': 'as above',
  'roadmap/step: others.checklists.says': 'as above',
  'roadmap/news: gone.says': 'a point that its guide retired; test/features/roadmap/news.test.ts has it',
  'roadmap/news: gone.why': 'a point that its guide retired; test/features/roadmap/news.test.ts has it',
}

const needed = ['test/trips', 'test/house'].flatMap(folder =>
  readdirSync(join(root, folder))
    .filter(file => file.endsWith('.test.ts'))
    .map(file => join(root, folder, file)),
)

/** With a filter, or where something failed, some of it may not have been passed, which says nothing. */
const allRan = (modules: readonly TestModule[]): boolean => {
  const whole = modules.filter(module => module.ok() && module.children.allTests('skipped').next().done)
  const ran = new Set(whole.map(({ moduleId }) => moduleId))
  return needed.every(file => ran.has(file))
}

const passedIn = (modules: readonly TestModule[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const passed = new Map<string, Set<string>>()
  for (const module of modules)
    for (const test of module.children.allTests())
      for (const [card, keys] of Object.entries(test.meta().shown ?? {}))
        passed.set(card, new Set([...(passed.get(card) ?? []), ...keys]))
  return passed
}

export const compareKeys: Reporter = {
  onTestRunEnd(modules) {
    if (!allRan(modules)) return
    const passed = passedIn(modules)
    const invented = sampledCards.flatMap(card => {
      const keys = passed.get(card)
      return keys ? [...sampleKeys(card)].filter(key => !keys.has(key)).map(key => `${card}: ${key}`) : [card]
    })
    const wrong = invented.filter(one => !Object.hasOwn(elsewhere, one))
    if (wrong.length === 0) return
    process.exitCode = 1
    process.stderr.write(
      `Samples and code don't agree (test/support/keysReporter.ts):\n${wrong.map(one => `nothing passes ${one}`).join('\n')}\n`,
    )
  },
}
