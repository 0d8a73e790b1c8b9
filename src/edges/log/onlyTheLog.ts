/** Libraries print on their own, keys and stacks too: from here on a line of our log says that one did, and none of its words. */

import { Console } from 'node:console'
import { Writable } from 'node:stream'
import type { Log } from '../../core/log.ts'

const packages = /node_modules\/((?:@[^/]+\/)?[^/]+)\//

/** Whoever is innermost on the stack, beside ourselves. */
const printing = (): string => packages.exec(new Error().stack ?? '')?.[1] ?? 'unknown'

/** For good, and for all of the process: what it has to say itself it says by the log, or has said before. */
export const printOnlyTheLog = (log: Log): void => {
  const nowhere = new Writable({
    decodeStrings: false,
    write: (_words, _encoding, written) => {
      log.warn('library.printed', { library: printing() })
      written()
    },
  })
  // In place, as some hold on to the console that they found.
  Object.assign(console, new Console(nowhere, nowhere))
  process.removeAllListeners('warning')
  process.on('warning', ({ name, code = '' }: NodeJS.ErrnoException) =>
    log.warn('process.warning', { name, code }),
  )
  process.on('uncaughtException', error => {
    log.error('process.crashed', error)
    process.exit(1)
  })
}
