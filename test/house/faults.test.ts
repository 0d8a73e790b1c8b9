/** docs/faults.md tells what was tried: in files that are there, as often as they say, with words that people really read. */

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesIn, readText, root } from '../support/sources.ts'

type Row = {
  readonly fault: string
  readonly files: readonly string[]
  readonly often: string
  readonly seen: string
}

const backquoted = (cell: string) => Array.from(cell.matchAll(/`([^`]+)`/g), match => match[1] ?? '')

const rows: readonly Row[] = readText('docs/faults.md')
  .split('\n')
  .filter(line => line.startsWith('| ') && !line.startsWith('| fault |'))
  .map(line => {
    const [fault = '', tried = '', often = '', , seen = ''] = line.slice(2, -2).split(' | ')
    const named = backquoted(often).filter(name => name.includes('/'))
    return { fault, files: [...backquoted(tried), ...named], often, seen }
  })

/** As code writes them: 1,000 is 1_000 there. */
const numbersOf = (text: string) =>
  Array.from(text.matchAll(/\d[\d,_]*/g), ([number]) => number.replaceAll(/[,_]/g, ''))

const nb = filesIn('cards', 'texts.json').flatMap(file =>
  Object.values<{ nb?: string }>(JSON.parse(readText(file))).map(text => text.nb ?? ''),
)

describe.each(rows)('docs/faults.md, $fault', ({ files, often, seen }) => {
  it('is tried in files that are there', () => {
    expect(files).not.toEqual([])
    expect(files.filter(file => !existsSync(join(root, file)))).toEqual([])
  })

  it('as often as they say', () => {
    const known = new Set(files.flatMap(file => numbersOf(readText(file))))
    expect(numbersOf(often).filter(number => !known.has(number))).toEqual([])
  })

  it('and is told of in words that the product has', () => {
    const words = Array.from(seen.matchAll(/«([^»]+)»/g), match => match[1] ?? '')
    expect(words.filter(one => !nb.some(text => text.includes(one)))).toEqual([])
  })
})
