/** A log that cannot be written holds nothing up and brings nothing down, and tells afterwards how much of it is missing. */

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { linesTo } from '../../../src/edges/log/lines.ts'
import { createLog } from '../../../src/edges/log/log.ts'

const full = Object.assign(new Error('no room'), { code: 'ENOSPC' })

const read = (text: string) =>
  text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as object)

it('throws nothing where its destination does, and tells how many lines are missing', () => {
  const lines: string[] = []
  let hasRoom = true
  const log = createLog('error', {
    write: line => {
      if (!hasRoom) throw full
      lines.push(line)
    },
  })
  log.error('first', full)
  hasRoom = false
  log.error('second', full)
  log.error('third', full)
  log.info('never written anyway')
  hasRoom = true
  log.error('fourth', full)
  log.error('fifth', full)
  expect(read(lines.join(''))).toMatchObject([
    { event: 'first' },
    { event: 'log.lost', lines: 2 },
    { event: 'fourth' },
    { event: 'fifth' },
  ])
})

it('throws nothing where what it is told cannot be read', () => {
  const log = createLog('info', { write: () => {} })
  const facts = {
    get code(): string {
      throw new Error('of a stranger')
    },
  }
  expect(() => log.info('strange', facts)).not.toThrow()
})

it('takes no line of a message for a place in the code', () => {
  const lines: string[] = []
  const log = createLog('error', { write: line => void lines.push(line) })
  const quoting = new Error('cannot read «Hei\nat Kari Nordmann, Storgata 12:4:1\nat home» here')
  const changed = new Error('cannot read «Hei\nat Kari Nordmann»')
  changed.message = 'something else'
  log.error('quoted', quoting)
  log.error('quoted', changed)
  expect(lines.join('')).not.toMatch(/Kari|home/)
  expect(lines).toHaveLength(2)
  for (const line of lines) expect(line).toMatch(/log\.test\.ts:\d+/)
})

describe('lines on their way to a disk', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  const disk = () => {
    let [text, room, asked] = ['', Number.POSITIVE_INFINITY, 0]
    const lines = linesTo(-1, (_fd, bytes, done) => {
      asked += 1
      const written = Math.min(room, bytes.length)
      if (written === 0) return done(full, 0)
      text += Buffer.from(bytes.subarray(0, written)).toString()
      room -= written
      done(null, written)
    })
    return {
      write: lines.write,
      text: () => text,
      asked: () => asked,
      has: (bytes: number) => {
        room = bytes
      },
    }
  }

  it('wait while it has no room, are asked for once a second, and come whole and in order', () => {
    const { write, text, asked, has } = disk()
    has(9)
    for (const line of ['first\n', 'second\n', 'third\n']) write(line)
    expect([text(), asked()]).toEqual(['first\nsec', 3])
    vi.advanceTimersByTime(10_000)
    expect([text(), asked()]).toEqual(['first\nsec', 13])
    has(1_000)
    vi.advanceTimersByTime(1_000)
    expect(text()).toBe('first\nsecond\nthird\n')
  })

  it('are taken up to a bound', () => {
    const { write, text, has } = disk()
    has(0)
    const line = `${'x'.repeat(1_023)}\n`
    let taken = 0
    const fill = () => {
      for (; taken < 10_000; taken += 1) write(line)
    }
    expect(fill).toThrow('Too many')
    expect(taken).toBe(1_024)
    has(Number.POSITIVE_INFINITY)
    vi.advanceTimersByTime(1_000)
    expect(text().length).toBe(taken * line.length)
  })
})

it('waits for the end of the process once, however many logs there are', () => {
  linesTo(-1)
  const before = process.listenerCount('exit')
  for (let logs = 0; logs < 12; logs += 1) linesTo(-1)
  expect(process.listenerCount('exit')).toBe(before)
})
