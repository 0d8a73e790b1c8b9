/** Nobody may overlook what became of a write: the linter says so, here on lines that do and lines that don't. */

import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const run = promisify(execFile)
const rule = './lint/outcomes.grit'

const lines = [
  'export const press = async (store, tell, changes, letters) => {',
  '  await store.write(changes) // overlooked',
  '  if (letters) await store.tell(store, letters) // overlooked',
  '  for (const change of changes) await store.place.write(change) // overlooked',
  '  void store.write(changes) // overlooked',
  '  store.write(changes) // overlooked',
  '  const { written } = await store.write(changes)',
  '  if (!written) return store.write(changes)',
  '  return await store.tell(store, letters)',
  '}',
]

it('finds each write whose outcome is dropped, and none that is looked at', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'dult-lint-'))
  try {
    await writeFile(join(dir, 'biome.json'), JSON.stringify({ plugins: [resolve(rule)] }))
    await writeFile(join(dir, 'press.ts'), `${lines.join('\n')}\n`)
    const biome = resolve('node_modules/@biomejs/biome/bin/biome')
    const told = await run(process.execPath, [biome, 'lint', '--colors=off', 'press.ts'], { cwd: dir }).then(
      ({ stdout, stderr }) => stdout + stderr,
      ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr,
    )
    const found = [...told.matchAll(/^press\.ts:(\d+):\d+ plugin/gm)].map(([, line]) => Number(line))
    const overlooked = lines.flatMap((line, nth) => (line.endsWith('// overlooked') ? [nth + 1] : []))
    expect(found).toEqual(overlooked)
  } finally {
    await rm(dir, { recursive: true })
  }
})

it('looks at all of the source except the engines, for which a write is something else', async () => {
  const { overrides } = JSON.parse(await readFile('biome.json', 'utf8'))
  expect(overrides).toContainEqual({ includes: ['src/**', '!src/edges/store/**'], plugins: [rule] })
})
