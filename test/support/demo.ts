/** The real demo process for tests: started as a person would, read by what it prints, ended by a signal. */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { personas } from '../../src/cli/demo/personas.ts'
import { root } from './sources.ts'

const begun: (() => void)[] = []

/** A folder that does not exist yet, in one that `remove` takes away, or the end of the test. */
export const demoFolder = () => {
  const parent = mkdtempSync(path.join(tmpdir(), 'dult-demo-'))
  const remove = () => rmSync(parent, { recursive: true, force: true })
  begun.unshift(remove)
  return { dir: path.join(parent, 'store'), remove }
}

const itself = [process.execPath, 'src/cli/demo.ts'] as const

/** For the end of a test: one that failed halfway leaves no demo behind either. */
export const endDemos = (): void => {
  // Whoever writes in a folder ends before it goes.
  for (const end of begun.splice(0).reverse()) end()
}

/** A process group of its own, as a terminal gives it, so that whatever it starts can be counted and ended. */
export const runDemo = (
  flags: readonly string[],
  [program, ...first]: readonly [string, ...string[]] = itself,
) => {
  const child = spawn(program, [...first, ...flags], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const group = child.pid ?? 0
  if (group === 0) throw new Error(`${program} could not be started.`)
  let said = ''
  let changed = Promise.withResolvers<void>()
  const wake = () => {
    changed.resolve()
    changed = Promise.withResolvers()
  }
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => {
      said += part
      wake()
    })
  }
  const ended = once(child, 'close').then(([code]: (number | null)[]) => code ?? null)
  ended.then(wake, wake)

  const killAll = () => {
    try {
      process.kill(-group, 'SIGKILL')
    } catch {
      // All of them have ended already.
    }
  }
  begun.push(killAll)

  return {
    said: () => said,
    /** Its exit code, once it and all that it printed are through; `null` when it was killed. */
    ended,
    until: async (pattern: RegExp): Promise<RegExpExecArray> => {
      for (;;) {
        const found = pattern.exec(said)
        if (found) return found
        if (child.exitCode !== null || child.signalCode !== null)
          throw new Error(`The demo ended without saying ${pattern}. It said: ${said}`)
        await changed.promise
      }
    },
    signal: (name: 'SIGINT' | 'SIGTERM' | 'SIGKILL') => child.kill(name),
    /** Ctrl-C in a terminal reaches everything that was started there. */
    pressCtrlC: () => process.kill(-group, 'SIGINT'),
    isAnythingLeft: (): boolean => {
      try {
        process.kill(-group, 0)
        return true
      } catch {
        // No such group: the last one of it has ended.
        return false
      }
    },
    killAll,
  }
}

type Options = {
  readonly playground: boolean
  readonly dir?: string
  /** The address of a database, in the place of the embedded store. */
  readonly database?: string
}

export const startDemo = async ({ playground, dir: given, database }: Options) => {
  const folder = given === undefined ? demoFolder() : { dir: given, remove: () => {} }
  const begin = given === undefined && database === undefined ? ['--fresh'] : []
  const stored = database === undefined ? [] : ['--database', database]
  const flags = [
    ...begin,
    ...stored,
    '--data',
    folder.dir,
    '--port',
    '0',
    ...(playground ? [] : ['--no-playground']),
  ]
  const run = runDemo(flags)
  try {
    await run.until(/Ctrl-C stops everything/)
  } catch (error) {
    run.killAll()
    folder.remove()
    throw error
  }
  const [, address = ''] = await run.until(/Start here\s+(http\S+[^/\s])/)
  const post = (where: string, body: object) =>
    fetch(`${address}${where}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })

  return {
    ...run,
    address,
    post,
    get: (where: string) => fetch(`${address}${where}`),
    /** Where this persona's chat is. */
    chat: (id: string): string => {
      const name = personas.find(known => known.id === id)?.name ?? id
      const chat = new RegExp(`Chat as ${name}\\s+(http\\S+)`).exec(run.said())?.[1]
      if (!chat) throw new Error(`${name} has no playground.`)
      return chat
    },
    rowsOf: async (collection: string): Promise<number> => {
      const state = (await (await fetch(`${address}/demo/state`)).json()) as {
        readonly collections: Readonly<Record<string, number>>
      }
      return state.collections[collection] ?? Number.NaN
    },
    /** Ends it in order, and complains when it leaves anything running behind. */
    stop: async (): Promise<void> => {
      run.signal('SIGINT')
      const code = await run.ended
      const left = run.isAnythingLeft()
      run.killAll()
      folder.remove()
      if (code !== 0 || left)
        throw new Error(
          `The demo ended with ${code}${left ? ' and left a process running' : ''}: ${run.said()}`,
        )
    },
  }
}

export type Demo = Awaited<ReturnType<typeof startDemo>>
