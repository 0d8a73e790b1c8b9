/** `npm run demo`: the whole product on this machine, with an invented trust and a Teams look-alike for four personas. */

import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { createApp } from '../app.ts'
import { openStore } from '../collections.ts'
import { demoConfig } from '../config.ts'
import { openShelf } from '../content.ts'
import { Fault } from '../core/errors.ts'
import { dice } from '../edges/chance/dice.ts'
import { newId } from '../edges/chance/newId.ts'
import { openDemoClock } from '../edges/clock/demoClock.ts'
import { systemClock } from '../edges/clock/systemClock.ts'
import { startTicker } from '../edges/clock/ticker.ts'
import { createLog } from '../edges/log/log.ts'
import { stopOnSignal } from '../stopOnSignal.ts'
import { createDemoDesk } from './demo/desk.ts'
import { type Chat, frontPage } from './demo/frontPage.ts'
import { adminIds, personas, playedPersonas } from './demo/personas.ts'
import { type Playground, startPlayground } from './demo/playground.ts'
import { seedDemo } from './demo/seed.ts'

const usage = `npm run demo -- [--no-playground] [--port N] [--data DIR] [--fresh]

  --no-playground  only the bot and its pages; speak to it with a program of your own
  --port N         the bot's port (3978)
  --data DIR       where the demo keeps its store (.data/demo)
  --fresh          begin anew: forget what the demo has stored`

const readFlags = () => {
  try {
    const { values } = parseArgs({
      options: {
        'no-playground': { type: 'boolean', default: false },
        port: { type: 'string', default: '3978' },
        data: { type: 'string', default: path.join('.data', 'demo') },
        fresh: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
    const port = Number(values.port)
    if (!values.help && Number.isInteger(port) && port >= 0 && port <= 65_535) return { ...values, port }
  } catch {
    // A flag that does not exist: the usage says which do.
  }
  console.log(usage)
  process.exit(process.argv.includes('--help') ? 0 : 2)
}

const mark = 'dult-demo'

/** Only a folder that the demo made itself is ever emptied. */
const beginAnew = (dir: string) => {
  if (!existsSync(dir)) return
  if (!existsSync(path.join(dir, mark))) {
    console.error(`${dir} was not made by the demo, so --fresh leaves it alone. Choose another with --data.`)
    process.exit(1)
  }
  rmSync(dir, { recursive: true })
}

/** A folder that was there before may hold somebody's own things, and is never marked. */
const makeFolder = (dir: string) => {
  if (existsSync(dir)) return
  mkdirSync(dir, { recursive: true })
  writeFileSync(path.join(dir, mark), '')
}

const firstPlaygroundPort = 56_150

const startPlaygrounds = (botPort: number, dir: string): Playground[] =>
  personas
    .filter(({ id }) => (playedPersonas as readonly string[]).includes(id))
    .map((persona, nth) => startPlayground(persona, { botPort, port: firstPlaygroundPort + nth, dir }))

const tell = (port: number, chats: readonly Chat[]) => {
  const bot = `http://127.0.0.1:${port}`
  console.log(`
Dult is running, as a demo with invented people. Only this machine can reach it.

  Start here      ${bot}/
  Tab             ${bot}/tab
  Bot endpoint    ${bot}/api/messages
  Personas        ${bot}/demo/people
  State, clock    ${bot}/demo/state   ${bot}/demo/clock
${chats.map(({ persona, address }) => `  Chat as ${persona.name.padEnd(16)} ${address}   (${persona.roles.join(', ')})`).join('\n')}

Three things to try in a chat:
  1. veikart                                    as Lars or Pia: a unit halfway through its guide
  2. sjekkliste                                 as Kari: ready for a consultation in one tap
  3. avvik lyd rom 3: mikrofonen virket ikke    logs a deviation and shows the receipt

Ctrl-C stops everything.`)
}

const flags = readFlags()
if (flags.fresh) beginAnew(flags.data)
makeFolder(flags.data)
const config = demoConfig(flags.port, flags.data, adminIds)
const log = createLog(config.logLevel)
const playgrounds: Playground[] = []
let isStopping = () => false
const stopPlaygrounds = async () => {
  await Promise.all(playgrounds.map(playground => playground.stop()))
}
try {
  const store = await openStore(config, log)
  const clock = await openDemoClock(store, systemClock)
  const app = createApp(config, { store, clock, log, newId, dice, shelf: openShelf(config.publicUrl) })
  await seedDemo(store, app.people, app.features, clock.now())
  const chats: Chat[] = []
  const listening = await app.listen({
    demo: createDemoDesk(app, store, clock),
    pages: [frontPage(app.texts, chats)],
  })
  const ticker = startTicker(app.tick)
  isStopping = stopOnSignal(log, [ticker.stop, stopPlaygrounds, listening.stop])
  if (!flags['no-playground']) playgrounds.push(...startPlaygrounds(listening.port, flags.data))
  for (const { persona, address } of playgrounds) chats.push({ persona, address: await address })
  tell(listening.port, chats)
} catch (error) {
  // A playground that was told to end while it started is no failure.
  if (!isStopping()) {
    log.error('demo', error)
    console.error(
      `The demo cannot start: ${error instanceof Fault || isTaken(error) ? error.message : 'see the log line above.'}`,
    )
    await stopPlaygrounds()
    process.exit(1)
  }
}

function isTaken(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}
