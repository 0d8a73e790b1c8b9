/** The log on pino: JSON lines of events, codes and counts. Messages of foreign errors may quote people, so they stay out. */

import { openSync } from 'node:fs'
import { type DestinationStream, pino } from 'pino'
import { Fault } from '../../core/errors.ts'
import type { Log } from '../../core/log.ts'
import { linesTo } from './lines.ts'

const describe = (error: unknown): object => {
  if (error instanceof Fault) return { code: error.code, facts: error.facts, stack: framesOf(error) }
  if (error instanceof Error) return { type: error.name, stack: framesOf(error) }
  return { type: typeof error }
}

const frame = /^at .*(?::\d+:\d+\)?|\(<anonymous>\)|\(native\))$/

/** Where it happened, without the message: its lines may look like frames. */
const framesOf = ({ stack = '', message }: Error): string[] => {
  const told = stack.indexOf(message)
  return stack
    .slice(told < 0 ? 0 : told + message.length)
    .split('\n')
    .map(line => line.trim())
    .filter(line => frame.test(line))
    .slice(0, 12)
}

/** A log that is kept beside the data. */
export const logFile = (file: string): DestinationStream => linesTo(openSync(file, 'a', 0o600))

/** It stands in the catches that hold all else together, so it never throws: a line that is not taken is counted. */
export const createLog = (level: string, out: DestinationStream = linesTo(1)): Log => {
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, out)
  let lost = 0
  const put = (level: 'info' | 'warn' | 'error', line: () => object): void => {
    if (!logger.isLevelEnabled(level)) return
    try {
      if (lost > 0) logger.error({ event: 'log.lost', lines: lost })
      lost = 0
      logger[level](line())
    } catch {
      lost += 1
    }
  }
  return {
    info: (event, facts = {}) => put('info', () => ({ event, ...facts })),
    warn: (event, facts = {}) => put('warn', () => ({ event, ...facts })),
    error: (event, error, facts = {}) => put('error', () => ({ event, ...facts, error: describe(error) })),
  }
}
