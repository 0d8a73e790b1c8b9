/** The page of the attack suite names files and lines that are there, and forgets no file of its own folder. */

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesIn, readText, root } from '../support/sources.ts'

const page = 'test/attacks/README.md'

const rows = readText(page)
  .split('\n')
  .filter(line => line.startsWith('| ') && line.includes('`test/'))
  .map(line => line.slice(2, -2).split(' | '))
  .map(([was = '', _must, where = '', title = '']) => ({ was, file: where.replaceAll('`', ''), title }))

describe(page, () => {
  it('names lines that are there', () => {
    const gone = rows.filter(
      ({ file, title }) => !existsSync(join(root, file)) || !readText(file).includes(`'${title}'`),
    )
    expect(rows.length).toBeGreaterThan(10)
    expect(gone, `Who moves or renames a test says so in ${page}:`).toEqual([])
  })

  it('answers all that the first attackers found', () => {
    const answered = new Set(rows.flatMap(({ was }) => was.split(', ')))
    const found = Array.from({ length: 21 }, (_, nth) => `B${nth + 1}`)
    expect(found.filter(one => !answered.has(one))).toEqual([])
  })

  it('forgets no file of its folder', () => {
    const named = new Set(rows.map(({ file }) => file))
    expect(
      filesIn('test/attacks', '.test.ts').filter(file => !named.has(file)),
      `Name in ${page}:`,
    ).toEqual([])
  })
})
