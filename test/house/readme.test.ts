import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import commonTexts from '../../cards/common/texts.json' with { type: 'json' }
import packageJson from '../../package.json' with { type: 'json' }
import { variables } from '../../src/config.ts'
import { faults } from '../../src/core/errors.ts'
import { fold } from '../../src/core/fold.ts'
import { defaultSettings } from '../../src/core/settingsShape.ts'
import { filesIn, readText, root } from '../support/sources.ts'
import { startTrust } from '../support/trust.ts'
import { fences, rules } from './importRules.ts'

const readme = readText('README.md')

/** The rows of the table under a header row of a file, each as its cells without back quotes. */
const table = (file: string, header: string): string[][] => {
  const lines = readText(file).split('\n')
  const start = lines.findIndex(line => line.replaceAll(' ', '') === header.replaceAll(' ', ''))
  const end = lines.findIndex((line, nth) => nth > start && !line.startsWith('|'))
  return lines.slice(start + 2, end).map(line =>
    line
      .slice(1, -1)
      .split('|')
      .map(cell => cell.trim().replaceAll('`', '')),
  )
}

describe('docs/operating.md', () => {
  it('lists every environment variable as the code describes it', () => {
    expect(table('docs/operating.md', '| variable | what it is |')).toEqual(Object.entries(variables))
  })

  it('is joined by .env.example in naming every variable', () => {
    const named = readText('.env.example')
      .split('\n')
      .map(line => /^#?\s?(\w+)=/.exec(line)?.[1])
      .filter(Boolean)
    expect(named).toEqual(Object.keys(variables))
  })

  it('lists every setting with what holds where nobody has decided', () => {
    const { directory: _, links: __, consent, ...groups } = defaultSettings
    const known = Object.entries(groups).flatMap(([group, inside]) =>
      Object.entries(inside).map(([name, value]) => [`${group}.${name}`, [value].flat().join(', ')]),
    )
    const told = table('docs/operating.md', '| setting | else | decides |')
    expect(told.map(([name, value]) => [name, value])).toEqual([...known, ['consent', consent]])
  })

  it('lists every fault as the code describes it', () => {
    expect(table('docs/operating.md', '| code | means |')).toEqual(Object.entries(faults))
  })

  it('lists the scripts of package.json', () => {
    const told = table('docs/operating.md', '| command | does |').map(([command]) =>
      command?.replace(/^npm (run )?/, ''),
    )
    expect(told.sort()).toEqual(Object.keys(packageJson.scripts).sort())
  })
})

describe('docs/house-rules.md', () => {
  it('lists the import rules that the test enforces', () => {
    expect(table('docs/house-rules.md', '| from | may import |')).toEqual(
      rules.map(({ from, may }) => [from, may.join(', ')]),
    )
    expect(table('docs/house-rules.md', '| package | only in |')).toEqual(
      Object.entries(fences).map(([name, places]) => [name, places.join(', ')]),
    )
  })
})

describe('the README', () => {
  it('lists every chat command with its words and who may use it', async () => {
    const trust = await startTrust()
    const commands = trust.app.commands.map(({ words, audience }) => [
      words[0],
      words.slice(1).join(', '),
      typeof audience === 'string' ? audience : audience.join(', '),
    ])
    await trust.close()
    expect(
      table('README.md', '| command | also | who | does |').map(cells => cells.slice(0, 3)),
      'README.md, In the chat: a row for each command, in the order of the menu, roles in the order of the code:',
    ).toEqual(commands)
  })

  it('shows pictures that exist', () => {
    const shown = Array.from(readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g), match => match[1] ?? '')
    expect(shown.length).toBeGreaterThan(0)
    for (const file of shown) expect(readText(file).length).toBeGreaterThan(1000)
  })

  it('is read in one sitting', () => {
    expect(readme.trimEnd().split('\n').length).toBeLessThan(120)
    // Every feature adds rows to its tables, to be looked up and not read: the rest must leave them room.
    expect(readme.split('\n').filter(line => !line.startsWith('|')).length).toBeLessThan(80)
  })
})

/** Code that a recipe shows, with the file that it is from. */
const shownIn = (text: string) =>
  Array.from(text.matchAll(/```\w+ (\S+)\n([\s\S]*?)```/g), ([, file = '', code = '']) => ({ file, code }))

const unindented = (text: string): string => text.replaceAll(/^ +/gm, '')

describe('docs/recipes.md', () => {
  it('shows code as it stands in the file that it names', () => {
    const recipes = readText('docs/recipes.md')
    const shown = shownIn(recipes)
    expect(shown).toHaveLength(recipes.match(/^ *```\w/gm)?.length ?? 0)
    const gone = shown.filter(
      ({ file, code }) => !unindented(readText(file)).includes(unindented(code).trim()),
    )
    expect(gone).toEqual([])
  })

  it('is right about the texts that the menu needs of each command', async () => {
    const trust = await startTrust()
    const names = trust.app.commands
      .filter(({ hidden }) => !hidden)
      .map(({ words }) => fold(words[0] ?? '').replaceAll(' ', '-'))
    await trust.close()
    const needed = names.flatMap(name => [`word.${name}`, `menu.item.${name}`])
    expect(
      needed.filter(name => !Object.hasOwn(commonTexts, name)),
      'Say these in cards/common/texts.json, or the menu cannot be shown:',
    ).toEqual([])
  })
})

const pages = ['README.md', ...filesIn('docs', '.md'), ...filesIn('cards', '.md')]

/** As GitHub names a heading in a link. */
const anchorsIn = (text: string): string[] =>
  Array.from(text.matchAll(/^#+ (.+)$/gm), match =>
    (match[1] ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  )

/** Links within the project that lead nowhere, be it a file or a heading. */
const astray = (file: string, text: string): string[] =>
  Array.from(text.matchAll(/\]\(([^)\s]+)\)/g), match => match[1] ?? '')
    .filter(link => !/^https?:/.test(link))
    .filter(link => {
      const [target = '', anchor] = link.split('#')
      const path = target === '' ? file : posix.join(posix.dirname(file), target)
      if (!existsSync(join(root, path))) return true
      return anchor !== undefined && !anchorsIn(readText(path)).includes(anchor)
    })

describe('a page', () => {
  it.each(pages)('leads somewhere with each of its links: %s', file => {
    expect(astray(file, readText(file))).toEqual([])
  })

  it.each(['(nowhere.md)', '(docs/operating.md#nowhere)', '(#nowhere)'])('is caught with %s', link => {
    expect(astray('README.md', `[a]${link}`)).toHaveLength(1)
  })

  it('of docs is reached from the README', () => {
    for (const file of filesIn('docs', '.md')) expect(readme).toContain(`](${file})`)
  })

  it('of docs names only files that are there', () => {
    const named = ['README.md', ...filesIn('docs', '.md')].flatMap(file =>
      Array.from(
        readText(file).matchAll(/`((?:src|test|cards|bench|bin|docs)\/[\w./-]+)`/g),
        match => match[1] ?? '',
      ),
    )
    expect(named.length).toBeGreaterThan(30)
    expect(named.filter(file => !existsSync(join(root, file)))).toEqual([])
  })
})
