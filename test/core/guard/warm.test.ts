/** A process that has run for long has compiled much, and V8 compiles what follows without its optimizations: what is found stays the same. */

import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { root, sourcesIn } from '../../support/sources.ts'

const run = promisify(execFile)

const findings = async (...flags: string[]): Promise<readonly (readonly [string, boolean])[]> => {
  const given = [...flags, join(root, 'test/support/guardLines.ts'), '3']
  const { stdout } = await run(process.execPath, given, { maxBuffer: 64 * 1024 * 1024 })
  return JSON.parse(stdout)
}

test('every third line of the tables is read alike with and without what V8 makes of a pattern at first', async () => {
  const [first, late] = await Promise.all([findings(), findings('--no-regexp-optimization')])
  expect(first.length).toBeGreaterThan(2_000)
  expect(late).toEqual(first)
})

/** V8 then reads all of the pattern as if it were of two minds about large letters. */
const repeatsInside = /\(\?-i:(?:[^()]|\\[()])*\((?:[^()]|\\[()])*\)[*+?{]/

test('no pattern repeats a group where large letters count inside one for which they do not', () => {
  expect(repeatsInside.test('(?<name>(?-i:A(?: B){1,3}))')).toBe(true)
  const guard = sourcesIn('src/core/guard')
  expect(guard.length).toBeGreaterThan(50)
  expect(guard.filter(({ text }) => repeatsInside.test(text)).map(({ file }) => file)).toEqual([])
})
