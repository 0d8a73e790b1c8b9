import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
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

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
  rmSync(dir, { recursive: true, force: true })
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
        body: JSON.stringify({
          type: 'message',
          id: '1',
          text: 'meny',
          channelId: 'msteams',
          serviceUrl: 'https://smba.trafficmanager.net/no/',
          from: { id: '29:x', aadObjectId: complete.MicrosoftAppId, name: 'X' },
          recipient: { id: '28:x' },
          conversation: { id: 'a:x', tenantId: complete.MicrosoftAppTenantId },
        }),
      })
      expect(refused.status).toBe(401)
      expect((await fetch(`http://127.0.0.1:${port}/demo/state`)).status).toBe(404)
      dult.child.kill(signal)
      expect(await dult.ended).toEqual([0, null])
      expect(dult.said()).toContain('"stopped"')
    },
  )

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
