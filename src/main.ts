/** The process: read the environment, open the store, listen, tick, and stop in order on a signal. */

import { createApp } from './app.ts'
import { readConfig, readPlace } from './config.ts'
import { openShelf } from './content.ts'
import { unlessOvertaken } from './core/again.ts'
import { holdingBack, isHeldBack } from './core/house/gone/forgotten.ts'
import { plainly, remedies } from './core/plainly.ts'
import { dice } from './edges/chance/dice.ts'
import { newId } from './edges/chance/newId.ts'
import { openSteadyClock } from './edges/clock/seen.ts'
import { machine } from './edges/clock/systemClock.ts'
import { startTicker } from './edges/clock/ticker.ts'
import { createLog } from './edges/log/log.ts'
import { printOnlyTheLog } from './edges/log/onlyTheLog.ts'
import { openSecret, openStore } from './openStore.ts'
import { stopOnSignal } from './stopOnSignal.ts'

const reading = readConfig(process.env)
if ('problems' in reading) {
  console.error('Dult cannot start: the environment is incomplete.')
  for (const { variable, problem } of reading.problems) console.error(`  ${variable} ${problem}`)
  console.error('docs/operating.md lists every variable; npm run demo needs none of them.')
  process.exit(1)
}

const { config } = reading
const log = createLog(config.logLevel)
const { error: sayAtTheEnd } = console
printOnlyTheLog(log)
try {
  const shelf = openShelf(config.publicUrl)
  const store = await openStore(config, log, newId)
  const kept = await openSecret(store, readPlace(process.env), newId, () => log.warn('secret.changed'))
  // For as long as this process lives, then.
  if (kept === null) {
    log.warn('secret.unkept')
    const held = await holdingBack(store, 0)
    if (held.length > 0) await unlessOvertaken(store, held)
  }
  if (await isHeldBack(store)) log.warn('lists.held')
  const secret = kept ?? newId()
  const clock = await openSteadyClock(store, machine)
  const app = createApp(config, { store, clock, log, newId, dice, secret, shelf })
  const listening = await app.listen()
  const ticker = startTicker(app.tick)
  log.info('started', { port: listening.port, store: config.databaseUrl ? 'postgres' : 'file' })
  stopOnSignal(log, [ticker.stop, listening.stop])
} catch (error) {
  const why = plainly(error, {
    data: config.dataDir,
    whenInUse: 'Stop it first, or choose other data with DATA_DIR.',
    whenTaken: 'Stop it first, or choose another port with PORT.',
    ...remedies,
  })
  if (why === null) log.error('start', error)
  sayAtTheEnd(`Dult cannot start${why === null ? '; the log line above says where.' : `: ${why}`}`)
  process.exit(1)
}
