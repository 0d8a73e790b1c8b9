import { describe, expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { variables } from '../../src/config.ts'
import { faults } from '../../src/core/errors.ts'
import { readText } from '../support/sources.ts'
import { startTrust } from '../support/trust.ts'
import { fences, rules } from './importRules.ts'

const readme = readText('README.md')

/** The rows of the table under a header row, each as its cells without back quotes. */
const table = (header: string): string[][] => {
  const lines = readme.split('\n')
  const start = lines.findIndex(line => line.replaceAll(' ', '') === header.replaceAll(' ', ''))
  const end = lines.findIndex((line, nth) => nth > start && !line.startsWith('|'))
  return lines.slice(start + 2, end).map(line =>
    line
      .slice(1, -1)
      .split('|')
      .map(cell => cell.trim().replaceAll('`', '')),
  )
}

describe('the README', () => {
  it('lists every environment variable as the code describes it', () => {
    expect(table('| variable | what it is |')).toEqual(Object.entries(variables))
  })

  it('is joined by .env.example in naming every variable', () => {
    const named = readText('.env.example')
      .split('\n')
      .map(line => /^#?\s?(\w+)=/.exec(line)?.[1])
      .filter(Boolean)
    expect(named).toEqual(Object.keys(variables))
  })

  it('lists every fault as the code describes it', () => {
    expect(table('| code | means |')).toEqual(Object.entries(faults))
  })

  it('lists the import rules that the test enforces', () => {
    expect(table('| from | may import |')).toEqual(rules.map(({ from, may }) => [from, may.join(', ')]))
    expect(table('| package | only in |')).toEqual(
      Object.entries(fences).map(([name, places]) => [name, places.join(', ')]),
    )
  })

  it('lists the scripts of package.json', () => {
    const told = table('| command | does |').map(([command]) => command?.replace(/^npm (run )?/, ''))
    expect(told.sort()).toEqual(Object.keys(packageJson.scripts).sort())
  })

  it('lists every chat command with its words and who may use it', async () => {
    const trust = await startTrust()
    const commands = trust.app.commands.map(({ words, audience }) => [
      words[0],
      words.slice(1).join(', '),
      audience === 'all' ? 'all' : audience.join(', '),
    ])
    await trust.close()
    expect(table('| command | also | who | does |').map(cells => cells.slice(0, 3))).toEqual(commands)
  })

  it('shows pictures that exist', () => {
    const shown = Array.from(readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g), match => match[1] ?? '')
    expect(shown.length).toBeGreaterThan(0)
    for (const file of shown) expect(readText(file).length).toBeGreaterThan(1000)
  })
})
