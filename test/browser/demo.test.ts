import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { watch } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { demoFolder, endDemos, runDemo, startDemo } from '../support/demo.ts'

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

  it.each(['SIGINT', 'SIGTERM'] as const)('ends in order on %s', async signal => {
    const demo = runDemo(plain())
    await demo.until(/Ctrl-C/)
    demo.signal(signal)
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

  it('can be reached on the loopback address only', async () => {
    const demo = await startDemo({ playground: false })
    const { port } = new URL(demo.address)
    const outside = Object.values(networkInterfaces())
      .flatMap(list => list ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
    for (const { address } of outside) {
      await expect(fetch(`http://${address}:${port}/`)).rejects.toThrow('fetch failed')
    }
    // The whole of 127/8 is loopback; listening everywhere would answer there too.
    await expect(fetch(`http://127.0.0.2:${port}/`)).rejects.toThrow('fetch failed')
    await demo.stop()
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

  it('keeps its log beside its data, not on the screen, and says when it has stopped', async () => {
    const demo = await startDemo({ playground: false, dir: folder.dir })
    expect((await demo.post('/api/messages', {})).status).toBe(400)
    await demo.stop()
    const log = path.join(folder.dir, 'demo.log')
    expect(demo.said()).toContain(`Log             ${log}\n`)
    expect(readFileSync(log, 'utf8')).toContain('teams.refused')
    expect(demo.said()).not.toMatch(/[{}]/)
    expect(demo.said()).toMatch(/\nDult has stopped\.\n$/)
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
  const now = async (address: string | undefined) => {
    const told = (await (await fetch(`${address}/demo/clock`)).json()) as { readonly now: string }
    return Date.parse(told.now)
  }

  it.each([
    ['', []],
    [', and not emptied by --fresh either', ['--fresh']],
  ])('is refused to a second demo%s', async (_, fresh) => {
    const first = await startDemo({ playground: false, dir: folder.dir })
    await first.post('/demo/clock', { by: 'PT24H' })
    const ahead = await now(first.address)
    const second = runDemo([...plain(), ...fresh])
    expect(await second.ended).toBe(1)
    expect(second.said()).toBe(
      `The demo cannot start: another process holds the data in ${folder.dir}. Stop it first with Ctrl-C, or choose another folder with --data.\n`,
    )
    expect((await first.get('/readyz')).status).toBe(200)
    await first.stop()
    const again = await startDemo({ playground: false, dir: folder.dir })
    expect(await now(again.address)).toBeGreaterThanOrEqual(ahead)
    await again.stop()
  })

  it('is emptied by --fresh when the demo made it', async () => {
    const first = await startDemo({ playground: false, dir: folder.dir })
    await first.post('/demo/clock', { by: 'PT24H' })
    const ahead = await now(first.address)
    await first.stop()
    const fresh = runDemo([...plain(), '--fresh'])
    const [, address] = await fresh.until(/Start here\s+(http\S+)\//)
    expect(await now(address)).toBeLessThan(ahead)
    fresh.signal('SIGINT')
    expect(await fresh.ended).toBe(0)
  })

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

describe('the clock of the demo', () => {
  const now = async (demo: Awaited<ReturnType<typeof startDemo>>) => {
    const told = (await (await demo.get('/demo/clock')).json()) as { readonly now: string }
    return Date.parse(told.now)
  }
  const dayMs = 24 * 60 * 60 * 1000

  it('goes forward as asked, never back, and not back by a restart either', async () => {
    const demo = await startDemo({ playground: false, dir: folder.dir })
    const before = await now(demo)
    const moved = await demo.post('/demo/clock', { by: 'PT24H' })
    expect(moved.status).toBe(200)
    const ahead = await now(demo)
    expect(ahead).toBeGreaterThanOrEqual(before + dayMs)
    for (const asked of [{ to: '2020-01-01T08:00:00+01:00' }, { by: '-PT1H' }, { by: 'soon' }, {}]) {
      const refused = await demo.post('/demo/clock', asked)
      expect(refused.status).toBe(400)
      expect(await refused.text()).toContain('Time only goes forward')
    }
    expect(await now(demo)).toBeGreaterThanOrEqual(ahead)
    await demo.stop()

    const again = await startDemo({ playground: false, dir: folder.dir })
    expect(await now(again)).toBeGreaterThanOrEqual(ahead)
    await again.stop()
  })
})
