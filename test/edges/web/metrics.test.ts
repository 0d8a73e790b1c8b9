import express from 'express'
import { expect, it } from 'vitest'
import { createMetrics } from '../../../src/edges/web/metrics.ts'
import { listen } from '../../../src/edges/web/web.ts'

const told = async (kept: () => Promise<never>) => {
  const metrics = createMetrics({
    token: null,
    lettersByState: kept,
    lettersBySeries: kept,
    isStopped: kept,
    areListsHeld: kept,
    trouble: () => 'refused',
    isDoubted: () => false,
    storeTellsWithinMs: 10,
  })
  metrics.wentOut('letter', '503')
  const app = express()
  metrics.mount(app)
  const open = await listen(app, 0, '127.0.0.1')
  const response = await fetch(`http://127.0.0.1:${open.port}/metrics`)
  const text = await response.text()
  await open.close()
  return { status: response.status, lines: text.split('\n').filter(line => /^dult_[^p]/.test(line)) }
}

it.each([
  ['is frozen', () => new Promise<never>(() => {})],
  ['fails', () => Promise.reject(new Error('gone'))],
])(
  'what is known here is told while the store %s, and nothing in place of what it keeps',
  async (_how, kept) => {
    const { status, lines } = await told(kept)
    expect(status).toBe(200)
    expect(lines).toContain('dult_requests_to_teams_total{kind="letter",outcome="503"} 1')
    expect(lines).toContain('dult_teams_refused 1')
    expect(lines.filter(line => /^dult_(?:letters|sending_stopped|lists_held)/.test(line))).toEqual([])
  },
)
