/** A process to be killed: it plans a day's nudges, and kills itself when it is in the middle of so many writes. */

import { setImmediate as turn } from 'node:timers/promises'
import type { OpenStore } from '../../src/core/store.ts'
import type { Instant } from '../../src/core/time/instant.ts'
import { openPlace, roundIn } from './nudgeDay.ts'

const [place = '', now = '', deadly = '', turns = ''] = process.argv.slice(2)

const inner = await openPlace(place)
let writes = 0

const store: OpenStore = {
  ...inner,
  write: async changes => {
    writes += 1
    const written = inner.write(changes)
    if (writes === Number(deadly)) {
      for (let nth = 0; nth < Number(turns); nth += 1) await turn()
      process.kill(process.pid, 'SIGKILL')
    }
    return written
  },
}

await roundIn(store, now as Instant)()
await inner.close()
