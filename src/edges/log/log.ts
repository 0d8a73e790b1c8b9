/** The log on pino: JSON lines of events, codes and counts. Messages of foreign errors may quote people, so they stay out. */

import { type DestinationStream, pino } from 'pino'
import { Fault } from '../../core/errors.ts'
import type { Log } from '../../core/log.ts'

const describe = (error: unknown): object => {
  if (error instanceof Fault) return { code: error.code, facts: error.facts, stack: framesOf(error) }
  if (error instanceof Error) return { type: error.name, stack: framesOf(error) }
  return { type: typeof error }
}

/** Where it happened, without the first line: that is the message. */
const framesOf = (error: Error): string[] =>
  (error.stack ?? '')
    .split('\n')
    .map(line => line.trim())
    .filter(line => line.startsWith('at '))
    .slice(0, 12)

/** A log that is kept beside the data. Written at once, so that the last line before the end is there too. */
export const logFile = (file: string): DestinationStream =>
  pino.destination({ dest: file, sync: true, mode: 0o600 })

export const createLog = (level: string, out?: DestinationStream): Log => {
  const logger = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    out ?? pino.destination(1),
  )
  return {
    info: (event, facts = {}) => logger.info({ event, ...facts }),
    warn: (event, facts = {}) => logger.warn({ event, ...facts }),
    error: (event, error, facts = {}) => logger.error({ event, ...facts, error: describe(error) }),
  }
}
