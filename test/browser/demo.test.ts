import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { watch } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { demoFolder, endDemos, runDemo } from '../support/demo.ts'

let folder: ReturnType<typeof demoFolder>

beforeEach(() => {
  folder = demoFolder()
})

afterEach(() => {
  endDemos()
  folder.remove()
})

/** Waits until an entry of this name is in the folder. */
const madeIn = async (dir: string, name: string): Promise<void> => {
  mkdirSync(dir, { recursive: true })
  writeFileSync(path.join(dir, 'dult-demo'), '')
  for await (const _ of watch(dir)) if (existsSync(path.join(dir, name))) return
}

const plain = () => ['--no-playground', '--port', '0', '--data', folder.dir]

describe('npm run demo', () => {
  /** How soon is for the benchmark `start`: ten seconds for each. */
  it('is ready for a message, and gone after Ctrl-C', async () => {
    const demo = runDemo(plain(), ['npm', 'run', 'demo', '--silent', '--'])
    const [, address] = await demo.until(/Start here\s+(http\S+)\//)
    expect((await fetch(`${address}/readyz`)).status).toBe(200)
    demo.pressCtrlC()
    await demo.ended
    await expect(fetch(`${address}/readyz`)).rejects.toThrow('fetch failed')
  })

  it('ends with 0 on Ctrl-C, through the script that npm starts', async () => {
    const demo = runDemo(plain(), [process.execPath, 'bin/bootstrap.mjs', 'src/cli/demo.ts'])
    await demo.until(/Ctrl-C/)
    demo.pressCtrlC()
    expect(await demo.ended).toBe(0)
    expect(demo.isAnythingLeft()).toBe(false)
  })

  it('says how it is used when it is told what it does not know', async () => {
    const demo = runDemo(['--colour'])
    expect(await demo.ended).toBe(2)
    expect(demo.said()).toMatch(
      /npm run demo -- \[--no-playground\] \[--port N\] \[--data DIR\]\s+\[--database URL\] \[--fresh\]/,
    )
  })

  it('says in one line that the port is taken, and what to do', async () => {
    const holder = createServer()
    await new Promise<void>(listening => holder.listen(0, '127.0.0.1', listening))
    const { port } = holder.address() as AddressInfo
    const demo = runDemo(['--no-playground', '--port', String(port), '--data', folder.dir])
    expect(await demo.ended).toBe(1)
    expect(demo.said()).toBe(
      `The demo cannot start: port ${port} is taken by another program. Stop it first, or choose another port with --port.\n`,
    )
    await new Promise(closed => holder.close(closed))
  })
})

describe('a demo that is told to end while its playgrounds start', () => {
  it('leaves none of them behind', async () => {
    const demo = runDemo(['--port', '0', '--data', folder.dir])
    // The last thing that happens before the playgrounds are up: their folders are made.
    await madeIn(folder.dir, 'playground')
    demo.signal('SIGTERM')
    expect(await demo.ended).toBe(0)
    const left = demo.isAnythingLeft()
    demo.killAll()
    expect(left).toBe(false)
  })
})

describe('the folder of the demo', () => {
  it('is left alone by --fresh when the demo did not make it', async () => {
    mkdirSync(folder.dir)
    const mine = path.join(folder.dir, 'mine.txt')
    writeFileSync(mine, 'mine')
    const demo = runDemo([...plain(), '--fresh'])
    expect(await demo.ended).toBe(1)
    expect(demo.said()).toBe(
      `${folder.dir} was not made by the demo, so --fresh leaves it alone. Choose another with --data.\n`,
    )
    expect(existsSync(mine)).toBe(true)
  })
})
