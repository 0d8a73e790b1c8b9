/**
 * A process that brings old letters up to date, as each start does, and dies at one of its writes, half of it unwritten.
 * Arguments: the store, a directory or postgres:// address; the write it dies at, 0 for none.
 */

import { bringUpToDate } from '../../src/core/migration.ts'
import { letterMigrations } from '../../src/features/letters/earlier.ts'
import { silentLog } from './letters.ts'
import { openAsItLies } from './oldLetters.ts'

const [place = '', diesAt = '0'] = process.argv.slice(2)
const store = await openAsItLies(place)
let writes = 0
const dying: typeof store = {
  ...store,
  write: changes => {
    writes += 1
    const written = store.write(changes)
    if (writes === Number(diesAt)) process.kill(process.pid, 'SIGKILL')
    return written
  },
}
await bringUpToDate(dying, letterMigrations, silentLog)
await store.close()
