/** 100 units with three guides each: any card of the roadmap comes back in under 50 ms, pressed like in Teams. */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createApp } from '../src/app.ts'
import { demoConfig } from '../src/cli/demoConfig.ts'
import { openShelf } from '../src/content.ts'
import { id } from '../src/core/ids.ts'
import { type Change, insert } from '../src/core/store.ts'
import { addDays } from '../src/core/time/days.ts'
import { type Day, epochMsOf, type Instant, instantOf } from '../src/core/time/instant.ts'
import { newId } from '../src/edges/chance/newId.ts'
import { createLog } from '../src/edges/log/log.ts'
import { type FileStore, openFileStore } from '../src/edges/store/file.ts'
import { membershipId, memberships } from '../src/features/people/person.ts'
import { type Guide, stepsOf } from '../src/features/roadmap/guides/guide.ts'
import { freshPlan, plans, tickRow, ticks } from '../src/features/roadmap/plan/plan.ts'
import { collections } from '../src/features.ts'
import { type Measure, median } from './measure.ts'

export const name = 'roadmap'

const unitCount = 100
const samples = 60
const now = '2026-11-20T09:00:00.000Z' as Instant
const leader = id<'person'>('leader')
const leaderEntra = 'd0170000-0000-4000-8000-000000000099'

const unitOf = (nth: number) => id<'unit'>(`unit-${nth}`)

const planOf = (nth: number, guide: Guide): Change[] => {
  const goLive = addDays('2027-01-04' as Day, nth % 60)
  const plan = freshPlan({ unit: unitOf(nth), guide, goLive, by: leader, at: now })
  const items = stepsOf(guide).flatMap(step => step.items.map(({ item }) => ({ step: step.step, item })))
  return [
    insert(plans, plan),
    ...items
      .slice(0, items.length / 2)
      .map(placed => insert(ticks, tickRow(plan, { ...placed, state: 'done', by: leader, at: now }))),
  ]
}

const writeAll = async (store: FileStore, changes: readonly Change[]): Promise<void> => {
  for (let from = 0; from < changes.length; from += 1_000)
    await store.write(changes.slice(from, from + 1_000))
}

const cardsPressed = (
  guide: string,
  unit: string,
): readonly (readonly [string, Record<string, string>])[] => [
  ['roadmap.show', { guide, unit }],
  ['roadmap.step', { guide, unit, step: 'stakeholders' }],
  ['roadmap.activity', { guide, unit }],
  ['roadmap.ready', { guide, unit }],
  ['roadmap.gate', { guide, unit, phase: 'implementation' }],
  ['roadmap.units', {}],
  ['roadmap.arrangement', { guide, unit, step: 'stakeholders' }],
  ['roadmap.item', { guide, unit, step: 'stakeholders', item: 'analysis' }],
  ['roadmap.tick', { guide, unit, step: 'implementation-plan', item: 'plan' }],
]

export const run = async (): Promise<Measure[]> => {
  const dir = await mkdtemp(path.join(tmpdir(), 'dult-bench-roadmap-'))
  const log = createLog('error')
  const store = await openFileStore({ dir, collections, log })
  const config = demoConfig(0, '', [])
  const shelf = openShelf(config.publicUrl)
  const [first] = shelf.content.roadmap.guides.filter(({ guide }) => guide === 'video')
  if (!first) throw new Error('There is no video guide.')
  let activities = 0
  const guides = [...shelf.content.roadmap.guides, { ...first, guide: 'third' }]
  const app = createApp(config, {
    store,
    // A second for each press, so that nobody is too fast.
    clock: { now: () => instantOf(epochMsOf(now) + activities * 1_000) },
    log,
    newId,
    dice: Math.random,
    secret: newId(),
    shelf: { ...shelf, content: { ...shelf.content, roadmap: { guides } } },
  })
  const nths = Array.from({ length: unitCount }, (_, nth) => nth)
  const founded = nths.map(nth => ({
    id: unitOf(nth),
    name: `Enhet ${nth}`,
    service: 'video' as const,
    team: `19:${nth}@thread.tacv2`,
    functions: { leader, project: leader, clinical: leader },
  }))
  const persons = nths.map(nth => ({
    id: nth === 0 ? leader : id<'person'>(`person-${nth}`),
    aadObjectId: nth === 0 ? leaderEntra : `entra-${nth}`,
    name: 'Lars Eikeland',
    roles: ['leader' as const],
    unit: unitOf(nth),
    language: 'nb' as const,
  }))
  await writeAll(store, app.people.found(founded, persons, now))
  await writeAll(
    store,
    nths.slice(1).map(nth => {
      const unit = unitOf(nth)
      return insert(memberships, { id: membershipId(unit, leader), unit, person: leader, roles: ['leader'] })
    }),
  )
  await writeAll(
    store,
    nths.flatMap(nth => guides.flatMap(guide => planOf(nth, guide))),
  )

  const listening = await app.listen()
  const press = async (verb: string, data: Record<string, string>): Promise<number> => {
    activities += 1
    const startMs = performance.now()
    const response = await fetch(`http://127.0.0.1:${listening.port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        type: 'invoke',
        name: 'adaptiveCard/action',
        id: `activity-${activities}`,
        channelId: 'msteams',
        serviceUrl: 'http://127.0.0.1:9/',
        from: { id: '29:leader', aadObjectId: leaderEntra, name: 'Lars Eikeland' },
        recipient: { id: '28:dult' },
        conversation: { id: 'a:leader', conversationType: 'personal' },
        value: { action: { type: 'Action.Execute', verb, data } },
      }),
    })
    const { value } = (await response.json()) as { value?: { type?: string } }
    const isTooFast = JSON.stringify(value).includes('litt fort')
    if (value?.type !== 'AdaptiveCard' || isTooFast) throw new Error(`${verb} was not answered with a card.`)
    return performance.now() - startMs
  }

  const measures: Measure[] = []
  const worst: number[] = []
  try {
    for (const [verb, data] of cardsPressed('video', unitOf(40))) {
      const timesMs: number[] = []
      for (let nth = 0; nth < samples; nth += 1) {
        const unit = unitOf((nth * 7) % unitCount)
        timesMs.push(await press(verb, data.unit ? { ...data, unit } : data))
      }
      worst.push(median(timesMs))
      measures.push({ what: `${verb}, 100 units × 3 guides, median`, value: median(timesMs), unit: 'ms' })
    }
    const slowest = { what: 'the slowest card of the roadmap, median', value: Math.max(...worst), unit: 'ms' }
    measures.push({ ...slowest, must: { atMost: 50 } })
  } finally {
    await listening.stop()
    await rm(dir, { recursive: true, force: true })
  }
  return measures
}
