import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { insert } from '../../src/core/store.ts'
import type { Instant } from '../../src/core/time/instant.ts'
import { clockSeen } from '../../src/edges/clock/seen.ts'
import { openFileStore } from '../../src/edges/store/file.ts'
import { collections } from '../../src/features.ts'
import { createSignIn, type TokenWish } from '../support/signIn.ts'
import { root } from '../support/sources.ts'

/** The real process, as `npm start` runs it. */
const running: ChildProcess[] = []
const dir = mkdtempSync(path.join(tmpdir(), 'dult-start-'))

const start = (env: Readonly<Record<string, string>>, program = ['src/main.ts']) => {
  const child = spawn(process.execPath, program, {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.push(child)
  let said = ''
  const read = (part: Buffer) => {
    said += part
  }
  child.stdout.on('data', read)
  child.stderr.on('data', read)
  return {
    child,
    said: () => said,
    ended: once(child, 'close'),
    until: async (words: string) => {
      while (!said.includes(words) && child.exitCode === null)
        await Promise.race([once(child.stdout, 'data'), once(child, 'close')])
    },
  }
}

const secret = 'the-secret-of-the-bot'
const complete = {
  PORT: '0',
  DATA_DIR: dir,
  PUBLIC_URL: 'https://dult.example.no',
  MicrosoftAppId: '11110000-0000-4000-8000-00000000000b',
  MicrosoftAppPassword: secret,
  MicrosoftAppTenantId: '72f98800-0000-4000-8000-000000000001',
}

const said = (tenantId: string = complete.MicrosoftAppTenantId) => ({
  type: 'message',
  id: '1',
  text: 'meny',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/no/',
  from: { id: '29:x', aadObjectId: complete.MicrosoftAppId, name: 'X' },
  recipient: { id: '28:x' },
  conversation: { id: 'a:x', conversationType: 'personal', tenantId },
})

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
  rmSync(dir, { recursive: true, force: true })
  rmSync(`${dir}.secret`, { force: true })
})

describe('the production process', () => {
  it('prints all that is missing and exits 1', async () => {
    const dult = start({ MicrosoftAppPassword: secret })
    expect(await dult.ended).toEqual([1, null])
    for (const name of ['PUBLIC_URL', 'MicrosoftAppId', 'MicrosoftAppTenantId'])
      expect(dult.said()).toContain(`${name} is missing`)
    expect(dult.said()).not.toContain(secret)
  })

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'asks every caller for a token, and stops in order on %s',
    async signal => {
      const dult = start(complete)
      await dult.until('"started"')
      const port = /"port":(\d+)/.exec(dult.said())?.[1]
      const ready = await fetch(`http://127.0.0.1:${port}/readyz`)
      expect(await ready.json()).toEqual({ ok: true, failing: [], sending: 'running' })
      const refused = await fetch(`http://127.0.0.1:${port}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(said()),
      })
      expect(refused.status).toBe(401)
      expect((await fetch(`http://127.0.0.1:${port}/demo/state`)).status).toBe(404)
      dult.child.kill(signal)
      expect(await dult.ended).toEqual([0, null])
      expect(dult.said()).toContain('"stopped"')
    },
  )

  it('prints lines of its log and nothing else, also when Microsoft answers oddly and tokens are bad', async () => {
    const signIn = await createSignIn()
    const dult = start({ ...complete, STRANGE_KEY: JSON.stringify(signIn.keys[0]) }, [
      '--import',
      './test/support/strangeMicrosoft.ts',
      'src/main.ts',
    ])
    await dult.until('"started"')
    const port = /"port":(\d+)/.exec(dult.said())?.[1]
    const post = async (wish: Partial<TokenWish>, body: object = said()): Promise<number> => {
      const { serviceUrl } = said()
      const token = await signIn.sign({ appId: complete.MicrosoftAppId, serviceUrl, ...wish })
      const answer = await fetch(`http://127.0.0.1:${port}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify(body),
      })
      return answer.status
    }
    const stranger = '99999999-0000-4000-8000-000000000009'
    const statuses = [
      // The keys: an error, a page in their place, and an error of the second half.
      await post({}),
      await post({}),
      await post({}),
      await post({ kid: 'without-numbers' }),
      await post({ kid: 'broken' }),
      await post({ kid: 'of-others' }),
      await post({ kid: 'unheard-of' }),
      await post({ forged: true }),
      await post({ expiresInS: -600 }),
      await post({ appId: stranger }),
      await post({ issuer: `https://sts.windows.net/${stranger}/` }),
      await post({ claims: { tid: stranger } }),
      await post({ serviceUrl: 'https://smba.trafficmanager.net/de/' }),
      await post({}, said(stranger)),
      // The answers: no token for the bot, an error, an end in the middle, a refusal.
      await post({}),
      await post({}),
      await post({}),
      await post({}),
    ]
    expect(statuses).toEqual([
      ...[503, 503, 503],
      ...Array.from({ length: 10 }, () => 401),
      403,
      ...[200, 200, 200, 200],
    ])
    dult.child.kill('SIGTERM')
    expect(await dult.ended).toEqual([0, null])
    const lines = dult.said().trimEnd().split('\n')
    const events = lines.map(line => (JSON.parse(line) as { readonly event: string }).event)
    expect(new Set(events)).toEqual(new Set(['started', 'teams.refused', 'teams.send', 'stopped']))
    expect(dult.said()).not.toMatch(/words-of-a-stranger|PUBLIC KEY|botframework\/|AADSTS|the-secret/)
  })

  it('says what warns and what ends it by kind only', async () => {
    const dying = start({}, [
      '--input-type=module',
      '--eval',
      `import { createLog } from './src/edges/log/log.ts'
      import { printOnlyTheLog } from './src/edges/log/onlyTheLog.ts'
      printOnlyTheLog(createLog('info'))
      console.table(['${secret}'])
      process.once('warning', () => Promise.reject(new TypeError('${secret}')))
      process.emitWarning('${secret}', 'DeprecationWarning', 'DEP1')`,
    ])
    expect(await dying.ended).toEqual([1, null])
    // What is on its way out when the process ends comes last, so in no order.
    const lines = dying.said().trimEnd().split('\n')
    const byEvent = Object.fromEntries(lines.map(line => [JSON.parse(line).event, JSON.parse(line)]))
    expect(byEvent).toMatchObject({
      'library.printed': { library: 'unknown' },
      'process.warning': { name: 'DeprecationWarning', code: 'DEP1' },
      'process.crashed': { error: { type: 'TypeError' } },
    })
    expect(lines).toHaveLength(3)
    expect(dying.said()).not.toContain(secret)
  })

  it('doubts a clock that starts years from what its store has seen', async () => {
    const store = await openFileStore({ dir, collections })
    await store.write([insert(clockSeen, { id: 'latest', at: '2096-11-20T09:00:00.000Z' as Instant })])
    await store.close()
    const dult = start(complete)
    await dult.until('"started"')
    const port = /"port":(\d+)/.exec(dult.said())?.[1]
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`)
    expect(await ready.json()).toMatchObject({ ok: true, clock: 'doubted' })
  })

  it('is told in one line that its port or its data is taken, and so is the prompt', async () => {
    const dult = start(complete)
    await dult.until('"started"')
    const port = /"port":(\d+)/.exec(dult.said())?.[1] ?? ''
    const other = path.join(dir, 'other')
    const refused = [
      start({ ...complete, PORT: port, DATA_DIR: other }),
      start(complete),
      start({ DATA_DIR: dir }, ['src/cli/dult.ts', 'doctor']),
    ]
    expect(await Promise.all(refused.map(({ ended }) => ended))).toEqual(refused.map(() => [1, null]))
    expect(refused.map(({ said }) => said())).toEqual([
      `Dult cannot start: port ${port} is taken by another program. Stop it first, or choose another port with PORT.\n`,
      `Dult cannot start: another process holds the data in ${dir}. Stop it first, or choose other data with DATA_DIR.\n`,
      `doctor did not succeed: another process holds the data in ${dir}. Stop the bot first, or use PostgreSQL.\n`,
    ])
  })
})
