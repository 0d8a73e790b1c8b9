/** A small world for letters: a store in memory, a clock that is set by hand, and a post that answers as it is told. */

import type { PersonId } from '../../src/core/ids.ts'
import { id } from '../../src/core/ids.ts'
import {
  type Delivery,
  type Draft,
  type Letter,
  letterId,
  letters,
  type Outdated,
  type Post,
} from '../../src/core/letters.ts'
import type { Log } from '../../src/core/log.ts'
import { settings } from '../../src/core/settings.ts'
import type { Change, OpenStore } from '../../src/core/store.ts'
import { tell } from '../../src/core/tell.ts'
import { epochMsOf, type Instant, instantOf } from '../../src/core/time/instant.ts'
import { openMemoryStore } from '../../src/edges/store/memory.ts'
import { createLetters, lettersDoor } from '../../src/features/letters/index.ts'
import { prefer } from '../../src/features/letters/policy/preferences.ts'

export const moment = (text: string): Instant => text as Instant

/** A Wednesday morning in Oslo. */
export const wednesday = moment('2026-11-18T09:00:00.000Z')

export const allLetterCollections = [...lettersDoor.collections, settings]

export const draft = (person: string, more: Partial<Draft> = {}): Draft => ({
  series: 'campaign',
  campaign: 'c1',
  kind: 'friendly',
  person: id(person),
  unit: null,
  show: { card: 'common/notice', data: { name: person } },
  due: wednesday,
  expires: moment('2026-12-18T09:00:00.000Z'),
  ...more,
})

export const people = (count: number): string[] =>
  Array.from({ length: count }, (_, n) => `p${String(n).padStart(5, '0')}`)

type Asked = {
  readonly person: string
  readonly card: string
  readonly data: Readonly<Record<string, unknown>>
  readonly language: string
  readonly replaces: string | null
}

type Answers = (asked: Asked, nth: number) => Delivery | Promise<Delivery>

export const arrived = (asked: Asked, nth: number): Delivery => ({
  outcome: 'delivered',
  conversation: `a:${asked.person}`,
  activity: asked.replaces ?? `activity-${nth}`,
})

/** Keeps all that it was asked, and how many were under way at once. */
export const scriptedPost = (answers: Answers = arrived) => {
  const asked: Asked[] = []
  let underWay = 0
  let mostUnderWay = 0
  const take = async (one: Asked): Promise<Delivery> => {
    asked.push(one)
    underWay += 1
    mostUnderWay = Math.max(mostUnderWay, underWay)
    const answer = await answers(one, asked.length)
    underWay -= 1
    return answer
  }
  const post: Post = {
    deliver: (aadObjectId, { card, data }, language) =>
      take({ person: aadObjectId.replace(/^aad-/, ''), card, data, language, replaces: null }),
    replace: (aadObjectId, at, { card, data }, language) =>
      take({
        person: aadObjectId.replace(/^aad-/, ''),
        card,
        data,
        language,
        replaces: at.activity,
      }),
  }
  return { post, asked, mostUnderWay: () => mostUnderWay }
}

export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} }

/** Fails the test that hears it. */
const loudLog: Log = {
  ...silentLog,
  error: (_event, error) => {
    throw error
  },
}

type WorldOptions = {
  readonly store?: OpenStore
  readonly answers?: Answers
  readonly now?: Instant
  readonly holder?: string
  readonly alone?: boolean
  readonly inRounds?: boolean
  readonly gone?: readonly string[]
  readonly sendRate?: number
  readonly log?: Log
  /** Who is in no unit. */
  readonly outside?: readonly string[]
  /** Why a letter is not true any more. */
  readonly outdated?: (letter: Letter) => Promise<Outdated | null>
  readonly admins?: readonly string[]
  readonly isDoubted?: () => boolean
  readonly refusal?: Post['refusal']
  readonly awaySince?: Post['awaySince']
  readonly summarise?: Parameters<typeof createLetters>[0]['summarise']
}

/** Waits move the clock on, so that nothing takes longer than its work. */
export const lettersWorld = (options: WorldOptions = {}) => {
  const store = options.store ?? openMemoryStore(allLetterCollections)
  let nowMs = epochMsOf(options.now ?? wednesday)
  const clock = { now: () => instantOf(nowMs), isDoubted: options.isDoubted ?? (() => false) }
  const scripted = scriptedPost(options.answers)
  const created = createLetters({
    store,
    clock,
    post: {
      ...scripted.post,
      ...(options.refusal ? { refusal: options.refusal } : {}),
      ...(options.awaySince ? { awaySince: options.awaySince } : {}),
    },
    log: options.log ?? loudLog,
    dice: () => 0.5,
    wait: async ms => {
      nowMs += ms
      await new Promise(setImmediate)
    },
    holder: options.holder ?? 'h1',
    alone: options.alone ?? true,
    inRounds: options.inRounds ?? true,
    sendRate: options.sendRate ?? 45,
    reader: async (person: PersonId) =>
      options.gone?.includes(person) ? null : { aadObjectId: `aad-${person}`, language: 'nb' },
    belongs: async person => !options.outside?.includes(person),
    ...(options.outdated && { outdated: options.outdated }),
    admins: async () => options.admins?.map(one => id<'person'>(one)) ?? [],
    unreachable: async person => (options.gone?.includes(person) ? 'left' : null),
    summarise: options.summarise ?? (({ data }) => `about ${String(data.name)}`),
  })
  const set = (now: Instant) => {
    nowMs = epochMsOf(now)
  }
  return {
    store,
    clock,
    ...created,
    withdraw: (cause: string, changes: readonly Change[] = []) => created.withdraw(store, cause, changes),
    retry: (campaign: string) => created.retry({ store }, campaign),
    /** Without waking the sender, so that tests say when it works. Answers how many of them there are then. */
    plan: async (drafts: readonly Draft[]) => {
      await tell(store, drafts)
      const ids = new Set(drafts.map(({ campaign, person }) => letterId(campaign, person)))
      const found = await Promise.all([...ids].map(each => store.get(letters, each)))
      return found.filter(one => one !== null).length
    },
    prefer: (person: PersonId, wish: Parameters<typeof created.prefer>[1]) =>
      prefer(store, person, wish, clock.now()),
    asked: scripted.asked,
    mostUnderWay: scripted.mostUnderWay,
    set,
    pass: (ms: number) => set(instantOf(nowMs + ms)),
    drain: (now?: Instant) => {
      if (now) set(now)
      return created.sender.drain(clock.now())
    },
    letterOf: (person: string, campaign = 'c1') => store.get(letters, `${campaign}:${person}`),
  }
}
