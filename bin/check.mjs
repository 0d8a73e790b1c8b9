/** `npm test`: types, format, lint, then every test. Runs all of them even when one fails, and says which did. */
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const inModules = (...parts) => path.join(root, 'node_modules', ...parts)

const checks = [
  { name: 'types', command: [inModules('typescript', 'bin', 'tsc'), '--noEmit', '-p', root] },
  {
    name: 'format and lint',
    command: [
      inModules('@biomejs', 'biome', 'bin', 'biome'),
      'ci',
      '--error-on-warnings',
      ...(process.stdout.isTTY ? [] : ['--colors=off']),
      root,
    ],
  },
  {
    name: 'tests',
    command: [inModules('vitest', 'vitest.mjs'), 'run', '--root', root, ...process.argv.slice(2)],
  },
]

const failed = checks.filter(({ name, command }) => {
  const started = performance.now()
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${status === 0 ? 'passed' : 'FAILED'}: ${name} (${seconds} s)`)
  return status !== 0
})

console.log(`${checks.length - failed.length} passed, ${failed.length} failed`)
process.exit(failed.length === 0 ? 0 : 1)
