/** Lines come whole and in order, however they lie over the pieces in which a file is read. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { scanLines, sealLine } from '../../../src/edges/store/file/lines.ts'

const fileOf = async (content: string): Promise<string> => {
  const dir = await mkdtemp(join(tmpdir(), 'lines-'))
  onTestFinished(() => rm(dir, { recursive: true }))
  await writeFile(join(dir, 'file'), content)
  return join(dir, 'file')
}

const scan = async (path: string) => {
  const found: unknown[] = []
  const left = await scanLines(path, {
    line: ({ text }, number) => found.push([number, text]),
    damage: (number, because) => found.push([number, because]),
  })
  return { found, left: left.bytes.toString(), position: left.position }
}

const piece = 512 * 1024
const textOf = (bytes: number, n: number) => String.fromCodePoint(97 + (n % 26)).repeat(bytes)

test.each([
  ['short ones', Array.from({ length: 4_000 }, (_, n) => n % 700)],
  ['ones about as long as a piece', [piece - 30, piece, piece + 1, 3, piece - 60, piece - 31, 1]],
  ['one many times as long among short ones', [5, 9 * piece, 70_000, 5, 65_000, 2 * piece, 3 * piece, 7]],
])('%s, and what stands behind the last', async (_, lengths) => {
  const texts = lengths.map(textOf)
  const whole = texts.map(text => sealLine(`"text":"${text}"`)).join('')
  const { found, left, position } = await scan(await fileOf(`${whole}half a li`))
  expect(found).toEqual(texts.map((text, n) => [n + 1, text]))
  expect({ left, position }).toEqual({ left: 'half a li', position: whole.length })
})

test('a file that is not there is told as such, and has nothing in it', async () => {
  const path = await fileOf('')
  expect(await scan(`${path}-not`)).toEqual({ found: [[1, 'unread']], left: '', position: 0 })
  expect(await scan(path)).toEqual({ found: [], left: '', position: 0 })
})

test('whoever ends at a damaged line waits for nothing more', async () => {
  const path = await fileOf(`${sealLine('"text":"a"')}nonsense\n${'x'.repeat(2 * piece)}`)
  const ended = new Error('ended')
  const scanning = scanLines(path, {
    line: () => {},
    damage: () => {
      throw ended
    },
  })
  await expect(scanning).rejects.toBe(ended)
})
