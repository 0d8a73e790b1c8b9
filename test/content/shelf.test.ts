/** What stands on the shelf is called as its file is: a copy under another name stops the start. */

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readContent } from '../../src/content.ts'
import { root } from '../support/sources.ts'

let dir = ''
beforeEach(() => {
  dir = path.join(mkdtempSync(path.join(tmpdir(), 'dult-shelf-')), 'cards')
  for (const shelf of ['cards', 'nudges'])
    cpSync(path.join(root, shelf), path.join(path.dirname(dir), shelf), { recursive: true })
})
afterEach(() => rmSync(path.dirname(dir), { recursive: true }))

it.each([
  ['roadmap', 'home', 'guide must be copied'],
  ['checklists', 'room', 'checklist must be copied'],
])('a %s pack that was copied and not renamed stops the start', (folder, name, problem) => {
  expect(readContent(dir).roadmap.guides).toHaveLength(2)
  const text = readFileSync(path.join(dir, folder, `${name}.yaml`), 'utf8')
  writeFileSync(path.join(dir, folder, 'copied.yaml'), text)
  expect(() => readContent(dir)).toThrow(expect.objectContaining({ code: 'packs.invalid' }))
  expect(() => readContent(dir)).toThrow(`cards/${folder}/copied.yaml`)
  expect(() => readContent(dir)).toThrow(problem)
})

it.each([
  ['checklist: clinician', 'checklist: clinicians'],
  ['paste: mandate', 'paste: mandat'],
])('a guide that offers what is not there stops the start: %s', (right, wrong) => {
  const file = path.join(dir, 'roadmap', 'video.yaml')
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace(right, wrong))
  const line = text.slice(0, text.indexOf(right)).split('\n').length
  expect(() => readContent(dir)).toThrow(
    expect.objectContaining({ facts: expect.objectContaining({ file: 'cards/roadmap/video.yaml', line }) }),
  )
})

it('a nudge that was copied and not renamed stops the start', () => {
  const nudges = path.join(path.dirname(dir), 'nudges')
  cpSync(path.join(nudges, 'begin-small.yaml'), path.join(nudges, 'copied.yaml'))
  expect(() => readContent(dir)).toThrow('nudges/copied.yaml, line 1, problem nudge must be copied')
})
