/** What patients answer: years of it are read in no time, a flood of it stands in nobody's way, and who was thanked is there. */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { personas } from '../src/cli/demo/personas.ts'
import { createCrowds } from '../src/core/figures/crowd.ts'
import { handfuls, held } from '../src/core/figures/handfuls.ts'
import { runChart } from '../src/core/figures/picture.ts'
import { shareOf } from '../src/core/figures/share.ts'
import { signalIn } from '../src/core/figures/signal.ts'
import { id } from '../src/core/ids.ts'
import { insert, type OpenStore } from '../src/core/store.ts'
import { addDays } from '../src/core/time/days.ts'
import { mondayOf, type Week, weeksFromTo } from '../src/core/time/weeks.ts'
import { createDraw } from '../src/edges/pictures/pictures.ts'
import { openFileStore } from '../src/edges/store/file.ts'
import { openPostgresStore } from '../src/edges/store/postgres.ts'
import { responses } from '../src/features/feedback/response.ts'
import { collections } from '../src/features.ts'
import { startConnector } from '../test/support/connector.ts'
import { demoFolder, startDemo } from '../test/support/demo.ts'
import { reportOf } from '../test/support/httpReports.ts'
import { patientAt } from '../test/support/patient.ts'
import { startPostgres } from '../test/support/postgres.ts'
import { type Measure, median } from './measure.ts'

export const name = 'feedback'

const weeks = weeksFromTo('2024-W01' as Week, '2026-W52' as Week)
const units = Array.from({ length: 35 }, (_, nth) => id<'unit'>(`unit-${nth}`))
const asked = ['joining', 'sound', 'heard', 'alone', 'suited', 'whole', 'who']
const rounds = 25

/** A handful of each week, as a busy unit has them. */
const fill = async (store: OpenStore): Promise<void> => {
  const { name: of } = responses
  for (const [at, unit] of units.entries()) {
    const rows = weeks.map((week, nth) => ({
      id: `${of}:${unit}:${String(nth).padStart(6, '0')}`,
      of,
      unit,
      from: mondayOf(week),
      to: addDays(mondayOf(week), 4),
      answers: 9,
      tallies: Object.fromEntries(
        asked.map(one => [one, { a: 1, b: 1, c: 2, d: 2, e: 3 + ((nth + at) % 3) }]),
      ),
    }))
    const { written } = await store.write([
      ...rows.map(row => insert(handfuls, row)),
      insert(held, { id: `${of}:${unit}`, of, unit, next: rows.length, tallies: {} }),
    ])
    if (!written) throw new Error('It was filled before.')
  }
}

/** All units in one look, week by week, with what it says and one picture of it. */
const readOn = async (engine: string, store: OpenStore): Promise<Measure[]> => {
  await fill(store)
  const crowds = createCrowds(store)
  const draw = createDraw()
  const spans = weeks.map(week => ({ from: mondayOf(week), to: addDays(mondayOf(week), 6) }))
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now()
    const found = await crowds(responses, units, spans)
    const points = found.map(({ questions }, nth) => ({
      at: weeks[nth] ?? ('' as Week),
      value: shareOf(questions.suited?.choices.e ?? 0, questions.suited?.of ?? 0)?.share ?? null,
    }))
    draw(runChart({ points, signal: signalIn(points), style: 'percent', target: round / 100 }), 'nb', {})
    times.push(performance.now() - begun)
  }
  const what = `the answers of 35 units over three years of weeks, and their picture, on ${engine}`
  return [
    { what, value: median(times), unit: 'ms', must: { atMost: 50 } },
    { what: 'the very first look after a start there', value: times[0] ?? Number.NaN, unit: 'ms' },
  ]
}

const reading = async (): Promise<Measure[]> => {
  const dir = await mkdtemp(join(tmpdir(), 'dult-bench-feedback-'))
  const file = await openFileStore({ dir, collections })
  const server = await startPostgres()
  const database = await openPostgresStore({ url: server.url, collections })
  try {
    return [...(await readOn('the file store', file)), ...(await readOn('PostgreSQL', database))]
  } finally {
    await file.close()
    await database.close()
    await server.stop()
    await rm(dir, { recursive: true, force: true })
  }
}

const answers = 1_000
const withinMs = 60_000

const p99 = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? Number.NaN

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

/** A thousand in a minute beside people who report as usual; then more, until the process is killed. */
const flood = async (): Promise<Measure[]> => {
  const folder = demoFolder()
  const connector = await startConnector()
  const demo = await startDemo({ playground: false, dir: folder.dir })
  const there = (await (await demo.get('/demo/state')).json()) as {
    readonly collections: Readonly<Record<string, number>>
  }
  const sent: number[] = []
  const chatted: number[] = []
  let thanked = 0
  let posted = 0
  const answer = async (nth: number) => {
    const patient = patientAt(demo.address, 'HUDPUNKT', { 'x-forwarded-for': `198.51.100.${nth % 250}` })
    const page = patient.pageOf(await patient.opens())
    posted += 1
    sent.push(
      await timed(async () => {
        const { status, html } = await patient.posts({ page, 'q-joining': 'easy' })
        if (status === 200 && !html.includes('name="page"')) thanked += 1
      }),
    )
  }
  const chat = async (nth: number) => {
    const by = personas[nth % 8]
    if (!by) return
    const { activity } = reportOf(by, nth, connector.url)
    const headers = { 'content-type': 'application/json', connection: 'close' }
    const post = () =>
      fetch(`${demo.address}/api/messages`, { method: 'POST', headers, body: JSON.stringify(activity) })
    chatted.push(await timed(async () => (await post()).text()))
  }
  const going: Promise<unknown>[] = []
  for (let nth = 0; nth < answers; nth += 1) {
    going.push(answer(nth))
    if (nth % 5 === 0) going.push(chat(nth / 5))
    await pause(withinMs / answers)
  }
  await Promise.all(going)
  const inTime = { sent: p99(sent), chatted: p99(chatted), thanked }
  const dying = Array.from({ length: 200 }, (_, nth) => answer(nth).catch(() => {}))
  await Promise.race([Promise.all(dying.slice(0, 60)), pause(2_000)])
  demo.killAll()
  await Promise.all(dying)
  await demo.ended
  const store = await openFileStore({ dir: folder.dir, collections })
  const [all] = await store.tally(responses, { by: [] })
  await store.close()
  await connector.close()
  folder.remove()
  const stored = (all?.count ?? 0) - (there.collections.feedback ?? 0)
  return [
    {
      what: 'answers that were thanked in a minute',
      value: inTime.thanked,
      unit: 'answers',
      must: { atLeast: answers },
    },
    { what: 'an answer, of a hundred the slowest', value: inTime.sent, unit: 'ms', must: { atMost: 100 } },
    {
      what: 'a report in the chat meanwhile, of a hundred the slowest',
      value: inTime.chatted,
      unit: 'ms',
      must: { atMost: 100 },
    },
    { what: 'thanked until it was killed', value: thanked, unit: 'answers' },
    { what: 'thanked and lost', value: Math.max(0, thanked - stored), unit: 'answers', must: { atMost: 0 } },
    {
      what: 'stored and never sent',
      value: Math.max(0, stored - posted),
      unit: 'answers',
      must: { atMost: 0 },
    },
  ]
}

export const run = async (): Promise<Measure[]> => [...(await reading()), ...(await flood())]
