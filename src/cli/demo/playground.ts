/** Starts the Agents Playground for one persona: a Teams look-alike in the browser, on this machine only. */

import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { directoryMode, fileMode } from '../../edges/store/file/modes.ts'
import { type DemoUnit, demoUnits, type Persona, personas } from './personas.ts'

export type Playground = {
  readonly persona: Persona
  /** Known when the tool listens. */
  readonly address: Promise<string>
  stop(): Promise<void>
}

const program = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/package.json')

/** The tool wants exactly this many users besides the one at the screen. */
const othersInFile = 5

const user = ({ aadObjectId, id, name }: Persona) => ({
  id: `29:${id}`,
  name,
  userPrincipleName: `${id}@dult.example`,
  aadObjectId,
  givenName: name.split(' ')[0],
  surname: name.split(' ').slice(1).join(' '),
  email: `${id}@dult.example`,
})

const colleagues = (current: Persona) =>
  personas.filter(persona => persona.unit === current.unit && persona !== current).slice(0, othersInFile)

/** YAML takes JSON as it is. A missing field makes the tool hang without a word, so none may be left out. */
const settings = (persona: Persona, unit: DemoUnit) => ({
  version: '0.1.1',
  tenantId: 'd0170000-0000-4000-8000-0000000000ff',
  bot: { id: 'dult', name: 'Dult' },
  currentUser: user(persona),
  users: colleagues(persona).map(user),
  personalChat: { id: `a:${persona.id}` },
  groupChat: { id: `19:${persona.id}-group@thread.v2`, name: 'Prosjektgruppa' },
  team: {
    id: unit.team,
    name: unit.name,
    aadGroupId: 'd0170000-0000-4000-8000-0000000000fe',
    channels: [{ id: `19:${unit.id}-video@thread.tacv2`, name: 'Video' }],
  },
})

const patienceMs = 30_000

const untilListening = (child: ChildProcess, name: string): Promise<number> =>
  new Promise((listening, fail) => {
    let said = ''
    const late = setTimeout(() => fail(new Error(`the playground for ${name} did not start`)), patienceMs)
    child.stdout?.on('data', (part: Buffer) => {
      said += part
      // The wished port may be taken; then the tool picks another and only says so here.
      const port = /listening on\D*?(\d{2,5})\b/i.exec(said)?.[1]
      if (port) {
        clearTimeout(late)
        listening(Number(port))
      }
    })
    child.once('exit', code => {
      clearTimeout(late)
      fail(new Error(`the playground for ${name} ended with code ${code}`))
    })
  })

const asOurGuest = path.join(import.meta.dirname, 'asOurGuest.ts')

/** For this account alone, also where an earlier version made it; its log of what was written there goes. */
const prepare = (folder: string): void => {
  mkdirSync(folder, { recursive: true, mode: directoryMode })
  for (const one of [path.dirname(folder), folder]) chmodSync(one, directoryMode)
  rmSync(path.join(folder, 'devTools'), { recursive: true, force: true })
}

export const startPlayground = (
  persona: Persona,
  { botPort, port, dir }: { readonly botPort: number; readonly port: number; readonly dir: string },
): Playground => {
  const folder = path.resolve(dir, 'playground', persona.id)
  const unit = demoUnits.find(({ id }) => id === persona.unit)
  if (!unit) throw new Error(`no unit for ${persona.id}`)
  prepare(folder)
  const file = path.join(folder, '.m365agentsplayground.yml')
  writeFileSync(file, JSON.stringify(settings(persona, unit), null, 2), { mode: fileMode })
  chmodSync(file, fileMode)
  const cli = path.join(path.dirname(program), 'cli.js')
  const endpoint = `http://127.0.0.1:${botPort}/api/messages`
  const child = spawn(
    process.execPath,
    [
      '--import',
      asOurGuest,
      cli,
      'start',
      '-e',
      endpoint,
      '-c',
      'msteams',
      '-p',
      `${port}`,
      '--disable-telemetry',
    ],
    {
      cwd: folder,
      stdio: ['pipe', 'pipe', 'ignore'],
      env: {
        ...process.env,
        TEAMSAPPTESTER_BROWSER: 'none',
        M365_AGENTS_PLAYGROUND_CONFIG_PATH: file,
        // It would keep what people write, also what the guard stopped. Nothing can lie below a file; the null device it
        // would delete before it writes.
        M365_AGENTS_PLAYGROUND_LOGFILE: path.join(file, 'none'),
      },
    },
  )
  const ended = new Promise<void>(gone => child.once('exit', () => gone()))
  const address = untilListening(child, persona.name).then(listeningOn => `http://localhost:${listeningOn}`)
  // Nobody may be waiting for the address any more when the tool is told to end.
  address.catch(() => {})
  return {
    persona,
    address,
    stop: () => {
      child.kill('SIGTERM')
      return ended
    },
  }
}
