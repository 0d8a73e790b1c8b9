/** Finds a Chromium for the browser tests, installs Debian's when it may, and otherwise says what is missing. */

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const onPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']

const elsewhere = [
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

const packages = ['chromium', 'fonts-noto-core', 'fonts-noto-color-emoji']

/** What root needs to run it, and what keeps it from asking a closed network for anything. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

type Environment = Readonly<Record<string, string | undefined>>

/** A path that was asked for and does not exist is an error; another browser would surprise. */
export const findBrowser = (env: Environment): string | null => {
  if (env.CHROME_PATH) {
    if (existsSync(env.CHROME_PATH)) return env.CHROME_PATH
    throw new Error(`CHROME_PATH names ${env.CHROME_PATH}, and there is no such file.`)
  }
  const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean)
  const known = [...folders, '/usr/bin'].flatMap(folder => onPath.map(name => path.join(folder, name)))
  return [...known, ...elsewhere].find(file => existsSync(file)) ?? null
}

const install = (): void => {
  process.stderr.write(`No browser found: installing ${packages.join(', ')} with apt-get.\n`)
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    spawnSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  }
}

const mayInstall = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

/** Never none: a machine without a browser fails the tests and says what to do, so that nobody believes they passed. */
export const chooseBrowser = (find: () => string | null, installIt: (() => void) | null): string => {
  const found = find()
  if (found) return found
  installIt?.()
  const installed = find()
  if (installed) return installed
  throw new Error(
    `The browser tests need Chromium, Chrome or Edge. On Debian and Ubuntu: apt-get install ${packages.join(' ')}. ` +
      'Elsewhere install one of them, or set CHROME_PATH to its program.',
  )
}

export const openBrowser = (): Promise<Browser> => {
  const executablePath = chooseBrowser(() => findBrowser(process.env), mayInstall() ? install : null)
  return chromium.launch({ executablePath, args: flags })
}
