/** What is taken back stays so wherever the process died meanwhile: nothing leaves that waited, and what lies there is changed. */

import { describe, expect, it } from 'vitest'
import { letters } from '../../src/core/letters.ts'
import type { OpenStore } from '../../src/core/store.ts'
import { openFileStore } from '../../src/edges/store/file.ts'
import { campaigns } from '../../src/features/campaigns/campaign.ts'
import { withdrawals } from '../../src/features/letters/withdrawn.ts'
import { newcomers } from '../../src/features/people/newcomers/newcomer.ts'
import { collections } from '../../src/features.ts'
import type { Card } from '../support/card.ts'
import { dying } from '../support/dying.ts'
import { emptiedDatabase } from '../support/emptiedDatabase.ts'
import { storeDirs } from '../support/storeDirs.ts'
import { startTrust, type Trust } from '../support/trust.ts'

const newDir = storeDirs()
const emptied = emptiedDatabase()

type Open = () => Promise<OpenStore>

/** An empty store, that can be opened again. */
const engines: Readonly<Record<string, () => Promise<Open>>> = {
  file: async () => {
    const dir = await newDir()
    return () => openFileStore({ dir, collections })
  },
  PostgreSQL: async () => {
    const store = await emptied()
    return async () => store
  },
}

type Became = 'back' | 'as it was' | readonly string[]

type Scene = {
  readonly at: string
  readonly before: (trust: Trust) => Promise<unknown>
  readonly press: (trust: Trust) => Promise<unknown>
  /** In the next life, with everybody there whom anything could reach. */
  readonly later: string
  /** All of it or nothing; else what is wrong. */
  readonly became: (trust: Trust) => Promise<Became>
}

const nina = 'eeeeeeee-0000-4000-8000-000000000011'
const reached = ['kari', 'lars', 'samir']

/** Answers what became of it in the next life, and whether the press outlived it all. */
const die = async (open: Open, scene: Scene, afterWrites: number) => {
  const inner = await open()
  const { store, diesAfter, isDead, rests } = dying(inner)
  const trust = await startTrust({ store, at: scene.at })
  for (const person of reached) await trust.person(person).says('meny')
  await scene.before(trust)
  diesAfter(afterWrites)
  await scene.press(trust)
  const survived = !isDead()
  await trust.app.letters.sender.stop().catch(() => {})
  rests()
  await trust.close()
  await inner.close()

  const next = await open()
  const later = await startTrust({ store: next, at: scene.later, seeded: false })
  for (const person of reached) await later.person(person).says('meny')
  await later.stranger(nina, 'Nina Nyland').says('meny')
  for (let ticks = 0; ticks < 3; ticks += 1) await later.app.tick()
  const became = await scene.became(later)
  const left = await next.list(withdrawals, { where: { state: 'open' }, limit: 9 })
  await later.close()
  await next.close()
  return { became: left.length > 0 ? ['it is not finished'] : became, survived }
}

/** Dies after each write of the press in turn, until one press outlives them all. */
const dieEverywhere = async (newStore: () => Promise<Open>, scene: Scene): Promise<readonly Became[]> => {
  const mostWrites = 40
  const all: Became[] = []
  for (let writes = 1; writes < mostWrites; writes += 1) {
    const { became, survived } = await die(await newStore(), scene, writes)
    all.push(became)
    if (survived) return all
  }
  throw new Error('It writes without end.')
}

const ofUnit = { unit: 'hud' }
const text = 'Husk kurset'

const lars = (trust: Trust, verb: string, data: object) =>
  trust.person('lars').press(verb, { ...ofUnit, ...data })

const campaignOf = async ({ store }: Trust) => (await store.list(campaigns, { limit: 1 }))[0]
const newcomerOf = async ({ store }: Trust) => (await store.list(newcomers, { limit: 1 }))[0]

/** Where it did not come about there is nothing to take back, and what people read says why. */
const isSetUp = (wanted: string, state: string | undefined, ...told: readonly Card[]) => {
  if (state !== wanted)
    throw new Error(`It is ${state}, after «${told.map(card => card.text).join('» and «')}»`)
}

const sends = (time: string) => async (trust: Trust) => {
  const asked = await lars(trust, 'campaign.preview', { text, audience: 'everyone', time })
  const started = await lars(trust, 'campaign.start', { campaign: (await campaignOf(trust))?.id })
  isSetUp('running', (await campaignOf(trust))?.status, asked, started)
  await trust.app.tick()
}

const becameOfMessage = async (trust: Trust): Promise<Became> => {
  const campaign = await campaignOf(trust)
  const all = await trust.store.list(letters, { where: { series: 'campaign' }, limit: 50 })
  if (campaign?.status === 'running' && all.every(({ takenBack }) => takenBack === '')) return 'as it was'
  const got = trust.connector.sent.filter(
    ({ how, activity }) => how === 'sent' && JSON.stringify(activity).includes(text),
  )
  const told = all.filter(
    ({ state, takenBack, show }) =>
      Object.keys(show.data).length === 0 &&
      (takenBack === 'done' || state === 'failed' || state === 'suppressed'),
  )
  return campaign?.status === 'withdrawn' && got.length === 0 && all.length > 0 && told.length === all.length
    ? 'back'
    : [
        `${got.length} got it`,
        ...all.map(({ person, state, takenBack }) => `${person}: ${state} ${takenBack}`),
      ]
}

const takesBack = async (trust: Trust) =>
  lars(trust, 'campaign.withdraw', { campaign: (await campaignOf(trust))?.id, sure: 'yes' })

const scenes: Readonly<Record<string, Scene>> = {
  'a message that everybody has got': {
    at: '2026-11-20T09:00:00Z',
    before: sends('now'),
    press: takesBack,
    later: '2026-11-20T10:00:00Z',
    became: becameOfMessage,
  },
  'a message that waits': {
    at: '2026-11-20T09:00:00Z',
    before: sends('monday'),
    press: takesBack,
    later: '2026-11-23T10:00:00Z',
    became: becameOfMessage,
  },
  'a no to a newcomer': {
    at: '2026-11-23T22:00:00Z',
    before: async trust => {
      const asked = await trust.stranger(nina, 'Nina Nyland').press('unit.choose', ofUnit)
      const answered = await lars(trust, 'newcomer.decline', { person: (await newcomerOf(trust))?.person })
      isSetUp('declined', (await newcomerOf(trust))?.state, asked, answered)
    },
    press: async trust => lars(trust, 'newcomer.undo', { person: (await newcomerOf(trust))?.person }),
    later: '2026-11-24T10:00:00Z',
    became: async trust => {
      const answer = (await newcomerOf(trust))?.state
      const [letter] = await trust.store.list(letters, { where: { series: 'newcomer-answered' }, limit: 1 })
      if (answer === 'declined' && letter?.state === 'delivered') return 'as it was'
      return answer === 'waiting' && letter?.state === 'suppressed'
        ? 'back'
        : [`${answer}, and the letter is ${letter?.state}`]
    },
  },
}

describe.each(Object.entries(engines))(
  'in %s',
  (_, newStore) => {
    it.each(Object.entries(scenes))('%s', async (_, scene) => {
      const all = await dieEverywhere(newStore, scene)
      expect(all.filter(became => became !== 'back' && became !== 'as it was')).toEqual([])
      expect(all.at(-1)).toBe('back')
      expect(all.filter(became => became === 'back').length).toBeGreaterThan(2)
    })
  },
  60_000,
)
