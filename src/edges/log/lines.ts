/**
 * Where the log's lines go: beside all other work, and what a full disk does not take waits here, so that the log holds
 * nothing up. pino's own destination throws there, and asks for room without a pause when the process ends.
 */

import { write, writeSync } from 'node:fs'

type Out = (fd: number, bytes: Buffer, done: (error: Error | null, written: number) => void) => void

/** Some thousand lines. */
const mostBytes = 1024 * 1024
/** A disk without room is asked no more often. */
const restMs = 1_000

const lastWords: (() => void)[] = []

/** The last lines say why a process ended. Whoever does not take them then never will. */
const atTheEnd = (say: () => void): void => {
  lastWords.push(say)
  if (lastWords.length > 1) return
  process.on('exit', () => {
    for (const each of lastWords) each()
  })
}

/** Throws for a line too many. */
export const linesTo = (fd: number, out: Out = write) => {
  let waiting: Buffer[] = []
  let waitingBytes = 0
  /** What is written, and of it what is not yet. */
  let underWay = Buffer.alloc(0)
  let isAsked = false
  let isResting = false

  const goOn = (): void => {
    if (isAsked || isResting) return
    if (underWay.length === 0) {
      underWay = Buffer.concat(waiting)
      waiting = []
      waitingBytes = 0
    }
    if (underWay.length === 0) return
    isAsked = true
    out(fd, underWay, (error, written) => {
      isAsked = false
      if (error) rest()
      else underWay = underWay.subarray(written)
      goOn()
    })
  }

  const rest = (): void => {
    isResting = true
    const wake = () => {
      isResting = false
      goOn()
    }
    setTimeout(wake, restMs).unref()
  }

  atTheEnd(() => {
    let left = Buffer.concat(isAsked ? waiting : [underWay, ...waiting])
    try {
      while (left.length > 0) left = left.subarray(writeSync(fd, left))
    } catch {}
  })

  return {
    write: (line: string): void => {
      const bytes = Buffer.from(line)
      if (underWay.length + waitingBytes + bytes.length > mostBytes) throw new Error('Too many lines wait.')
      waiting.push(bytes)
      waitingBytes += bytes.length
      goOn()
    },
  }
}
