/**
 * Stands before every npm script: installs what the lock file names when that has not been done, then runs the
 * script on the project's own Node. Plain JavaScript without dependencies, for the oldest Node that may start it.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const inRoot = (...parts) => path.join(root, ...parts)
const wait = ms => new Promise(done => setTimeout(done, ms))

const installed = inRoot('node_modules', '.package-lock.json')
const isInstalled = () =>
  existsSync(installed) && statSync(installed).mtimeMs >= statSync(inRoot('package-lock.json')).mtimeMs

/** One installer at a time: `npm test` and `npm run demo` may be started side by side on a fresh clone. */
const lock = path.join(
  tmpdir(),
  `dult-install-${createHash('sha256').update(root).digest('hex').slice(0, 16)}`,
)

const isAlive = pid => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

const takeLock = () => {
  try {
    mkdirSync(lock)
    writeFileSync(path.join(lock, 'pid'), String(process.pid))
    return true
  } catch {
    const holder = path.join(lock, 'pid')
    const abandoned = existsSync(holder)
      ? !isAlive(Number(readFileSync(holder, 'utf8')))
      : Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0) > 10_000
    if (abandoned) rmSync(lock, { recursive: true, force: true })
    return false
  }
}

const install = async () => {
  let told = false
  while (!takeLock()) {
    if (!told) console.log('Dult: another command is installing the packages; waiting for it.')
    told = true
    await wait(300)
  }
  try {
    if (isInstalled()) return
    console.log(
      'Dult: installing the packages of package-lock.json with npm ci. Once only, about half a minute.',
    )
    const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    })
    if (npm.status !== 0) {
      console.error(
        'Dult: npm ci did not succeed (see above). Check the network and try the same command again.',
      )
      process.exit(npm.status ?? 1)
    }
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

const newEnough = version => {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 18)
}

const chooseNode = () => {
  const own = inRoot('node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')
  if (existsSync(own)) return own
  if (newEnough(process.versions.node)) return process.execPath
  console.error(
    `Dult needs Node 22.18 or newer; this is ${process.versions.node} and the packages bring no own one.`,
  )
  process.exit(1)
}

const [script, ...rest] = process.argv.slice(2)
if (!script) {
  console.error('Usage: node bin/bootstrap.mjs SCRIPT [ARGUMENTS]')
  process.exit(2)
}
if (!isInstalled() && process.env.NODE_ENV !== 'production') await install()

// Room for what is soon forgotten: twice as much, as is usual, holds some 90 MB more in a large trust, and makes no turn quicker.
const small = script === 'src/main.ts' ? ['--max-semi-space-size=16'] : []
const flags = ['--disable-warning=ExperimentalWarning', ...small]
const child = spawn(chooseNode(), [...flags, inRoot(script), ...rest], {
  stdio: 'inherit',
  env: {
    // What was compiled once need not be compiled at the next start. Where it cannot be kept, Node goes on without.
    NODE_COMPILE_CACHE: inRoot('node_modules', '.cache', 'compile'),
    ...process.env,
    PATH: `${inRoot('node_modules', '.bin')}${path.delimiter}${process.env.PATH}`,
  },
})
// Ctrl-C reaches the whole group by itself; a signal to this process alone is passed on. The child decides when to end.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => child.kill('SIGTERM'))
child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)))
