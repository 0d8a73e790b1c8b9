/** `npm run demo`: the whole product on this machine, with an invented trust and a Teams look-alike for four personas. */

import path from 'node:path'
import { createApp } from '../app.ts'
import { openShelf } from '../content.ts'
import { plainly } from '../core/plainly.ts'
import { dice } from '../edges/chance/dice.ts'
import { newId } from '../edges/chance/newId.ts'
import { openDemoClock } from '../edges/clock/demoClock.ts'
import { systemClock } from '../edges/clock/systemClock.ts'
import { startTicker } from '../edges/clock/ticker.ts'
import { createLog, logFile } from '../edges/log/log.ts'
import { secretBeside } from '../edges/store/file/secretBeside.ts'
import { takeForDemo } from '../edges/store/postgres/demo.ts'
import { secretWithin } from '../edges/store/secretWithin.ts'
import { openStore } from '../openStore.ts'
import { stopOnSignal } from '../stopOnSignal.ts'
import { createDemoDesk } from './demo/desk.ts'
import { readFlags, usage } from './demo/flags.ts'
import { emptyFolder, isHalfEmptied, makeFolder } from './demo/folder.ts'
import { type Chat, frontPage } from './demo/frontPage.ts'
import { adminIds, demoUnits, personas, playedPersonas } from './demo/personas.ts'
import { type Playground, startPlayground } from './demo/playground.ts'
import { seedDemo } from './demo/seed.ts'
import { demoConfig } from './demoConfig.ts'

const firstPlaygroundPort = 56_150

const startPlaygrounds = (botPort: number, dir: string): Playground[] =>
  personas
    .filter(({ id }) => (playedPersonas as readonly string[]).includes(id))
    .map((persona, nth) => startPlayground(persona, { botPort, port: firstPlaygroundPort + nth, dir }))

const tell = (port: number, logged: string, chats: readonly Chat[]) => {
  const bot = `http://127.0.0.1:${port}`
  console.log(`
Dult is running, as a demo with invented people. Only this machine can reach it.

  Start here      ${bot}/
  Tab             ${bot}/tab
  Patient form    ${demoUnits.map(({ form }) => `${bot}/f/${form}`).join('   ')}
  Bot endpoint    ${bot}/api/messages
  Personas        ${bot}/demo/people
  State, clock    ${bot}/demo/state   ${bot}/demo/clock
  Log             ${logged}
${chats.map(({ persona, address }) => `  Chat as ${persona.name.padEnd(16)} ${address}   (${persona.roles.join(', ')})`).join('\n')}

Three things to try in a chat:
  1. veikart                                    as Lars or Pia: a unit halfway through its guide
  2. sjekkliste                                 as Kari: ready for a consultation in one tap
  3. avvik lyd rom 3: mikrofonen virket ikke    logs a deviation and shows the receipt

Ctrl-C stops everything.`)
}

/** Before the store is opened, for whoever runs in that folder may not lose it. */
const openFolder = (dir: string, fresh: boolean): void => {
  makeFolder(dir)
  if (!(fresh || isHalfEmptied(dir)) || emptyFolder(dir)) return
  console.error(`${dir} was not made by the demo, so --fresh leaves it alone. Choose another with --data.`)
  process.exit(1)
}

const refusals = {
  foreign:
    'holds something that is no demo, so it is left alone. Make an empty one (createdb dult_demo) and name that.',
  'in-use': 'is in use by another Dult, so --fresh leaves it alone. Stop that one first.',
} as const

/** Its password is nobody's business. */
const nameOf = (url: string): string => {
  const { host, pathname } = new URL(url)
  return `the database ${pathname.slice(1) || 'of that address'} at ${host || 'this machine'}`
}

const openDatabase = async (url: string, fresh: boolean): Promise<void> => {
  const taken = await takeForDemo(url, fresh)
  if (taken === null) return
  console.error(`The demo cannot start: ${nameOf(url)} ${refusals[taken]}`)
  process.exit(1)
}

const flags = readFlags(process.argv.slice(2))
if (flags === null || flags.help) {
  console.log(usage)
  process.exit(flags === null ? 2 : 0)
}
const config = { ...demoConfig(flags.port, flags.data, adminIds), databaseUrl: flags.database }
const playgrounds: Playground[] = []
let isStopping = () => false
const stopPlaygrounds = async () => {
  await Promise.all(playgrounds.map(playground => playground.stop()))
}
try {
  openFolder(flags.data, flags.fresh && flags.database === null)
  if (flags.database !== null) await openDatabase(flags.database, flags.fresh)
  const logged = path.join(flags.data, 'demo.log')
  const log = createLog(config.logLevel, logFile(logged))
  const store = await openStore(config, log, newId)
  const clock = await openDemoClock(store, systemClock)
  // What was posted to a demo that was ended is known again by the next one. What it holds is invented, so anyone may open it.
  const secret = flags.database
    ? await secretWithin({ store, keys: ['demo'], former: null, newSecret: newId })
    : (secretBeside(flags.data, newId) ?? newId())
  const app = createApp(config, {
    store,
    clock,
    log,
    newId,
    dice,
    secret,
    shelf: openShelf(config.publicUrl),
  })
  await seedDemo(store, app.people, app.features, clock.now())
  const chats: Chat[] = []
  const listening = await app.listen({
    demo: createDemoDesk(app, store, clock, chats),
    pages: [frontPage(app.texts, chats)],
  })
  // What its months of figures come to is there for the first who looks.
  await app.tick()
  const ticker = startTicker(app.tick)
  const sayGoodbye = async () => console.log('\nDult has stopped.')
  isStopping = stopOnSignal(log, [ticker.stop, stopPlaygrounds, listening.stop, sayGoodbye])
  if (!flags['no-playground']) playgrounds.push(...startPlaygrounds(listening.port, flags.data))
  for (const { persona, address } of playgrounds) chats.push({ persona, address: await address })
  tell(listening.port, logged, chats)
} catch (error) {
  // A playground that was told to end while it started is no failure.
  if (!isStopping()) {
    const why = plainly(error, {
      data: flags.data,
      whenInUse: 'Stop it first with Ctrl-C, or choose another folder with --data.',
      whenTaken: 'Stop it first, or choose another port with --port.',
      whenUnusable:
        'Give this account the right to write there, and room, or choose another folder with --data.',
      whenAway: 'Start it, or look at what follows --database: host, port, name, account and password.',
    })
    console.error('The demo cannot start:', why ?? error)
    await stopPlaygrounds()
    process.exit(1)
  }
}
