/** One folder's life, start by start: a demo in it, others that want it too, the next demo, and one that begins anew. */

import { readFileSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Demo, demoFolder, endDemos, runDemo, startDemo } from '../support/demo.ts'

const folder = demoFolder()
const dayMs = 24 * 60 * 60 * 1000

let first: Demo
/** What its clock showed when it had been moved. */
let ahead: number

const now = async (address: string | undefined): Promise<number> => {
  const told = (await (await fetch(`${address}/demo/clock`)).json()) as { readonly now: string }
  return Date.parse(told.now)
}

const plain = ['--no-playground', '--port', '0', '--data', folder.dir]

beforeAll(async () => {
  first = await startDemo({ playground: false, dir: folder.dir })
})

afterAll(() => {
  endDemos()
  folder.remove()
})

describe('a demo that runs', () => {
  it('can be reached on the loopback address only', async () => {
    const { port } = new URL(first.address)
    const outside = Object.values(networkInterfaces())
      .flatMap(list => list ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
    for (const { address } of outside) {
      await expect(fetch(`http://${address}:${port}/`)).rejects.toThrow('fetch failed')
    }
    // The whole of 127/8 is loopback; listening everywhere would answer there too.
    await expect(fetch(`http://127.0.0.2:${port}/`)).rejects.toThrow('fetch failed')
  })

  it('has a clock that goes forward as asked, and never back', async () => {
    const before = await now(first.address)
    const moved = await first.post('/demo/clock', { by: 'PT24H' })
    expect(moved.status).toBe(200)
    ahead = await now(first.address)
    expect(ahead).toBeGreaterThanOrEqual(before + dayMs)
    for (const asked of [{ to: '2020-01-01T08:00:00+01:00' }, { by: '-PT1H' }, { by: 'soon' }, {}]) {
      const refused = await first.post('/demo/clock', asked)
      expect(refused.status).toBe(400)
      expect(await refused.text()).toContain('Time only goes forward')
    }
    expect(await now(first.address)).toBeGreaterThanOrEqual(ahead)
  })

  it.each([
    ['refused to a second demo', []],
    ['refused to a second demo, and not emptied by --fresh either', ['--fresh']],
  ])('has a folder that is %s', async (_, fresh) => {
    const second = runDemo([...plain, ...fresh])
    expect(await second.ended).toBe(1)
    expect(second.said()).toBe(
      `The demo cannot start: another process holds the data in ${folder.dir}. Stop it first with Ctrl-C, or choose another folder with --data.\n`,
    )
    expect((await first.get('/readyz')).status).toBe(200)
  })

  it('ends in order on SIGINT', async () => {
    expect((await first.post('/api/messages', {})).status).toBe(400)
    await first.stop()
  })

  it('keeps its log beside its data, not on the screen, and says when it has stopped', () => {
    const log = path.join(folder.dir, 'demo.log')
    expect(first.said()).toContain(`Log             ${log}\n`)
    expect(readFileSync(log, 'utf8')).toContain('teams.refused')
    expect(first.said()).not.toMatch(/[{}]/)
    expect(first.said()).toMatch(/\nDult has stopped\.\n$/)
  })
})

describe('its folder', () => {
  let next: ReturnType<typeof runDemo>

  it('still holds what was there, and the clock does not go back by a restart either', async () => {
    next = runDemo(plain)
    const [, address] = await next.until(/Start here\s+(http\S+)\//)
    expect(await now(address)).toBeGreaterThanOrEqual(ahead)
  })

  it('is left in order on SIGTERM', async () => {
    await next.until(/Ctrl-C/)
    next.signal('SIGTERM')
    expect(await next.ended).toBe(0)
    expect(next.isAnythingLeft()).toBe(false)
  })

  it('is emptied by --fresh, as a demo made it', async () => {
    const fresh = runDemo([...plain, '--fresh'])
    const [, address] = await fresh.until(/Start here\s+(http\S+)\//)
    expect(await now(address)).toBeLessThan(ahead)
    fresh.signal('SIGINT')
    expect(await fresh.ended).toBe(0)
  })
})
