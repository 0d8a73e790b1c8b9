/** Puts the house together: who is who and how letters leave come first, then its doors open. */

import type { Config } from './config.ts'
import type { Face, Show } from './core/cards.ts'
import type { AnyDoor } from './core/door.ts'
import type { Job } from './core/feature.ts'
import { createCrowds, nobody } from './core/figures/crowd.ts'
import { gatherAll } from './core/figures/gather.ts'
import { layOut } from './core/handouts.ts'
import { createForgetting } from './core/house/gone/forgetting.ts'
import type { MarkOf } from './core/house/gone/forgotten.ts'
import { keepToPeriods } from './core/house/gone/periods.ts'
import type { Handfuls } from './core/house/house.ts'
import { onlyInHandfuls } from './core/house/inHandfuls.ts'
import { openDoors, type Packs } from './core/house/open.ts'
import { forgetMarks } from './core/house/reception/marks.ts'
import type { PersonId, UnitId } from './core/ids.ts'
import type { Language } from './core/language.ts'
import type { Letter, Outdated, Post } from './core/letters.ts'
import type { Log } from './core/log.ts'
import type { Roster } from './core/roster.ts'
import type { OpenStore, Store } from './core/store.ts'
import type { Texts } from './core/texts.ts'
import type { Clock, Instant } from './core/time/instant.ts'
import { createLetters, realWait } from './features/letters/index.ts'
import { eraseLate, finishErasing, peopleIn, personsOf, readerOf } from './features/people/index.ts'
import { keptBehind } from './features.ts'

type Needs = {
  readonly config: Config
  readonly doors: readonly AnyDoor[]
  readonly content: Packs
  readonly store: OpenStore
  readonly clock: Clock
  readonly log: Log
  readonly newId: () => string
  readonly dice: () => number
  readonly markOf: MarkOf
  readonly texts: Texts
  readonly inputs: ReadonlySet<string>
  /** What a card says in one line. */
  readonly summarise: (show: Show, language: Language) => string
  /** What a card is known by among others. */
  readonly faceOf: (show: Show, language: Language) => Face | null
  /** The messaging edge. */
  readonly post: Post
  readonly reach: (aadObjectId: string) => Promise<string | null>
  readonly roster: Roster
  readonly chatWith: (aadObjectId: string) => Promise<string>
  readonly conversationsOf: (store: Store, aadObjectId: string) => Promise<readonly string[]>
}

const handfulsIn = (store: Store): Handfuls => {
  const readEach = createCrowds(store)
  return {
    read: async (of, units, span = {}) => {
      const [crowd = nobody] = await readEach(of, units, [span])
      return crowd
    },
    readEach,
  }
}

/** `given.store` gives out everything; what nobody may read one by one stops here. */
export const createHouse = (given: Needs) => {
  const { config, doors, newId, texts, reach } = given
  const { collections, erasures, texts: kept, periods } = keptBehind(doors)
  const store = onlyInHandfuls(given.store, collections)
  const needs = { ...given, store }
  const people = peopleIn(store)
  const reader = (person: PersonId) => readerOf(store, person)
  /** Where nobody leads a unit, its newcomers are told of to the administrators. */
  const belongs = async (person: PersonId, unit: UnitId) =>
    (await people.rolesIn(unit, person)) !== null ||
    config.admins.includes((await reader(person))?.aadObjectId ?? '')
  const administrators = () => personsOf(store, config.admins)
  const letters = createLetters({
    ...needs,
    reader,
    belongs,
    unitNames: people.unitFacts,
    // The doors are open before anything leaves.
    outdated: (letter: Letter, now: Instant): Promise<Outdated | null> => open.outdated(letter, now),
    admins: administrators,
    unreachable: async person => {
      const known = await reader(person)
      return known ? reach(known.aadObjectId) : 'left'
    },
    wait: realWait,
    holder: newId(),
    alone: config.databaseUrl === null,
    sendRate: config.sendRate,
    inRounds: config.mode === 'demo',
  })
  const finish = (person: PersonId) =>
    finishErasing(store, { ...needs, erasures, kept, onLeave: [] }, person, needs.clock.now())
  const forgetting = createForgetting({
    ...needs,
    kept,
    alone: config.databaseUrl === null,
    wait: realWait,
    finish,
    late: (store, person) => eraseLate(store, { ...needs, erasures }, person),
  })
  /** Before what is owed is paid: the letters of what was taken back are on the disk with all that they say. */
  const withdrawing: Job = { name: 'finish-withdrawals', run: letters.finishWithdrawals }
  const house = {
    ...needs,
    ...people,
    say: texts.text,
    language: config.language,
    admins: config.admins,
    administrators,
    layOut: layOut(store, newId, config.publicUrl),
    ourAddress: (path: string) => `${config.publicUrl}${path}`,
    chatWith: async (person: PersonId) => {
      const known = await reader(person)
      return known ? needs.chatWith(known.aadObjectId) : ''
    },
    handfuls: handfulsIn(given.store),
    letters,
    tell: letters.tell,
    erasures,
    kept,
    forget: forgetting.forget,
    /** Before anything new is taken on. */
    payDebts: [withdrawing, forgetting.job],
  }
  const open = openDoors(doors, house, needs.content)
  const jobs: readonly Job[] = [
    forgetMarks(store),
    withdrawing,
    forgetting.job,
    gatherAll(given.store, collections),
    keepToPeriods({ ...house, store: given.store }, periods),
    ...open.features.flatMap(feature => feature.jobs ?? []),
  ]
  return { ...house, ...open, jobs }
}
