/** Letters at full rate under Teams' limits and faults, next to botbuilder's own, planned, killed, and taken over. */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ledgerOf } from '../src/features/letters/ledger.ts'
import { campaign, diceFrom, openCampaign, openCampaignStore } from '../test/support/lettersCampaign.ts'
import { disagreements } from '../test/support/lettersCheck.ts'
import { startLettersConnector } from '../test/support/lettersConnector.ts'
import { killCampaign, startSender } from '../test/support/lettersKills.ts'
import { startPostgres } from '../test/support/postgres.ts'
import { type Measure, median } from './measure.ts'

const full = process.env.BENCH_FULL === '1'

type Dirs = { readonly make: (name: string) => string; readonly cache: string }

/** How long nothing else could have run, measured by a timer that wants to run all the time. */
const watchBlocks = () => {
  let longestMs = 0
  let lastMs = performance.now()
  const tick = () => {
    const nowMs = performance.now()
    longestMs = Math.max(longestMs, nowMs - lastMs)
    lastMs = nowMs
  }
  const timer = setInterval(tick, 1)
  return () => {
    tick()
    clearInterval(timer)
    return longestMs
  }
}

const planning = async ({ make }: Dirs): Promise<Measure[]> => {
  const people = 20_000
  const options = { connector: 'http://127.0.0.1:9/', sendRate: 45, holder: 'planner' }
  // A small campaign first, so that what is measured is planning and not the start of a process.
  const warm = await openCampaign({ ...options, place: make('warm'), people: 2_000 })
  await warm.store.close()
  const { store, letters, drafts } = await openCampaign({
    ...options,
    place: make('plan'),
    people,
    plans: false,
  })
  const longestBlock = watchBlocks()
  const startedMs = performance.now()
  const told = await letters.tell(store, drafts)
  const planned = told.written ? told.letters : 0
  const seconds = (performance.now() - startedMs) / 1_000
  const blockMs = longestBlock()
  await store.close()
  return [
    { what: `planning ${planned} letters`, value: seconds, unit: 's', must: { atMost: 2 } },
    { what: 'the longest that planning lets others wait', value: blockMs, unit: 'ms', must: { atMost: 50 } },
  ]
}

/** Above what must hold by what faults take: of a hundred requests, about two have to be made again. */
const sendRate = 48

const underLimits = async ({ make, cache }: Dirs): Promise<Measure[]> => {
  const people = full ? 20_000 : 3_600
  const connector = await startLettersConnector({ limits: true, dice: diceFrom(11) })
  const place = make('limits')
  const sender = startSender({ place, connector: connector.url, people, sendRate, cache })
  try {
    // The last few wait for their back-off; the rate is that of the campaign until then.
    const settledBy = await connector.reached(Math.floor(people * 0.95))
    const ended = await sender.ended
    if (ended !== '0') throw new Error(`The sender ended with ${ended}.`)
    const store = await openCampaignStore(place)
    const problems = await disagreements(store, people, connector.arrivals)
    const { byState } = await ledgerOf(store, campaign)
    await store.close()
    const what = `${people} letters at rate ${sendRate} with limits and faults:`
    const { delivered, failed, unknown } = byState
    return [
      { what: `${what} delivered`, value: settledBy.perSecond, unit: 'letters/s', must: { atLeast: 45 } },
      { what: `${what} 429 of our own making`, value: connector.throttled(), unit: '', must: { atMost: 0 } },
      {
        what: `${what} not accounted for`,
        value: people - delivered - failed - unknown,
        unit: 'letters',
        must: { atMost: 0 },
      },
      { what: `${what} books that disagree`, value: problems.length, unit: '', must: { atMost: 0 } },
      { what: `${what} failed for good, by 403`, value: failed, unit: 'letters' },
      { what: `${what} unknown, by a broken connection`, value: unknown, unit: 'letters' },
    ]
  } finally {
    sender.child.kill('SIGKILL')
    connector.close()
  }
}

const bareRate = async (people: number): Promise<number> => {
  const connector = await startLettersConnector()
  const script = join(import.meta.dirname, 'bareLetters.ts')
  const child = spawn(process.execPath, [script, connector.url, String(people)], { stdio: 'inherit' })
  const [code] = await once(child, 'close')
  connector.close()
  if (code !== 0 || connector.arrivals.size !== people) throw new Error('The bare loop failed.')
  return people / connector.seconds()
}

const ownRate = async (people: number, place: string, cache: string): Promise<number> => {
  const connector = await startLettersConnector()
  const sender = startSender({ place, connector: connector.url, people, sendRate: 1_000_000, cache })
  const ended = await sender.ended
  connector.close()
  if (ended !== '0' || connector.arrivals.size !== people) throw new Error(`The sender ended with ${ended}.`)
  return people / connector.seconds()
}

const againstBare = async ({ make, cache }: Dirs): Promise<Measure[]> => {
  const people = 6_000
  const rates: Record<'bare' | 'own', number[]> = { bare: [], own: [] }
  for (let round = 0; round < 3; round += 1) {
    rates.bare.push(await bareRate(people))
    rates.own.push(await ownRate(people, make(`free-${round}`), cache))
  }
  const ratios = rates.own.map((rate, round) => rate / (rates.bare[round] ?? Number.NaN))
  return [
    { what: 'a bare loop of continueConversationAsync', value: median(rates.bare), unit: 'letters/s' },
    {
      what: 'letters with no limit, claimed and written durably',
      value: median(rates.own),
      unit: 'letters/s',
    },
    {
      what: 'letters against the bare loop, median of pairs',
      value: median(ratios),
      unit: 'of its rate',
      must: { atLeast: 0.7 },
    },
  ]
}

const killing = async ({ make, cache }: Dirs): Promise<Measure[]> => {
  const wanted = 200
  const lane = async (nth: number) => {
    const dice = diceFrom(100 + nth)
    let deaths = 0
    let problems = 0
    let campaigns = 0
    while (deaths < wanted / 2) {
      const kills = Math.min(20, wanted / 2 - deaths)
      const dir = make(`kill-${nth}-${campaigns}`)
      const life = await killCampaign({ dir, cache, people: 500, kills, dice })
      deaths += life.deaths
      problems += life.problems.length + (life.end === '0' ? 0 : 1)
      campaigns += 1
    }
    return { deaths, problems }
  }
  const lanes = await Promise.all([0, 1].map(lane))
  const sum = (of: (one: (typeof lanes)[number]) => number) =>
    lanes.reduce((total, one) => total + of(one), 0)
  return [
    {
      what: 'kill -9 of a campaign of 500',
      value: sum(({ deaths }) => deaths),
      unit: 'deaths',
      must: { atLeast: wanted },
    },
    {
      what: 'books that disagree after a death',
      value: sum(({ problems }) => problems),
      unit: '',
      must: { atMost: 0 },
    },
  ]
}

const takingOver = async ({ cache }: Dirs): Promise<Measure[]> => {
  const people = 1_200
  const postgres = await startPostgres()
  const place = `${postgres.url}#${postgres.newSchema()}`
  const connector = await startLettersConnector()
  const sending = { place, connector: connector.url, people, sendRate: 45, cache }
  const first = startSender(sending)
  await connector.reached(100)
  const second = startSender(sending)
  try {
    await second.ready
    await connector.reached(connector.arrivals.size + 50)
    first.child.kill('SIGKILL')
    await first.ended
    const killedMs = performance.now()
    // Whatever was on its way has arrived by then.
    await new Promise(setImmediate)
    const { atMs } = await connector.reached(connector.arrivals.size + 1)
    const ended = await second.ended
    if (ended !== '0') throw new Error(`The second process ended with ${ended}.`)
    const store = await openCampaignStore(place)
    const problems = await disagreements(store, people, connector.arrivals)
    await store.close()
    return [
      {
        what: 'another process takes over on PostgreSQL',
        value: (atMs - killedMs) / 1_000,
        unit: 's',
        must: { atMost: 15 },
      },
      {
        what: 'books that disagree after the takeover',
        value: problems.length,
        unit: '',
        must: { atMost: 0 },
      },
    ]
  } finally {
    first.child.kill('SIGKILL')
    second.child.kill('SIGKILL')
    connector.close()
    await postgres.stop()
  }
}

const parts: Readonly<Record<string, (dirs: Dirs) => Promise<Measure[]>>> = {
  planning,
  againstBare,
  underLimits,
  takingOver,
  killing,
}

/** `npm run bench -- letters killing` runs one part. */
const only = parts[process.argv[3] ?? '']

export const name = 'letters'

export const run = async (): Promise<Measure[]> => {
  const root = await mkdtemp(join(tmpdir(), 'dult-bench-letters-'))
  const dirs: Dirs = { make: directory => join(root, directory), cache: join(root, 'cache') }
  try {
    const measures: Measure[] = []
    for (const part of only ? [only] : Object.values(parts)) measures.push(...(await part(dirs)))
    return measures
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}
