/** Opens the doors in the order of their needs, and gathers what the features give to all. */

import type { AnyDoor, Folders, OffersOf, Opened } from '../door.ts'
import { Fault } from '../errors.ts'
import { together } from '../facts.ts'
import { own } from '../own.ts'
import { claimed, refuseClashes } from './claims.ts'
import type { Gathered } from './house.ts'

/** What each door read, by the door's name. */
export type Packs = Readonly<Record<string, unknown>>

/** A door that others need comes before them, whatever the list says; each comes once. */
const inOrderOfNeeds = (doors: readonly AnyDoor[]): readonly AnyDoor[] => [
  ...new Set(doors.flatMap(each => [...inOrderOfNeeds(Object.values(each.needs ?? {})), each])),
]

const ofNeeds = (each: AnyDoor, known: ReadonlyMap<string, unknown>) =>
  Object.fromEntries(Object.entries(each.needs ?? {}).map(([key, { name }]) => [key, known.get(name)]))

export const readDoors = (doors: readonly AnyDoor[], folders: Folders): Packs => {
  const read = new Map<string, unknown>()
  for (const each of inOrderOfNeeds(doors)) {
    if (each.packs) read.set(each.name, each.packs(folders, ofNeeds(each, read) as never))
  }
  return Object.fromEntries(read)
}

type OpenHouse = Gathered & {
  /** In the order of the list. */
  readonly features: readonly Opened[]
  /** What a door's feature offers, for whoever puts the house together. */
  readonly offersOf: <D extends AnyDoor>(door: D) => OffersOf<D>
}

/** `house` is all but what the features give to it themselves; they find that in it when they are asked something. */
export const openDoors = (doors: readonly AnyDoor[], house: object, packs: Packs): OpenHouse => {
  const opened = new Map<string, Opened>()
  const offers = new Map<string, unknown>()
  const features = () => doors.flatMap(({ name }) => opened.get(name) ?? [])
  const gathered: Gathered = {
    leadsTo: word => {
      const [found] = features().flatMap(({ words = {} }) => own(words, word) ?? [])
      return found ?? null
    },
    readinessOf: async unit =>
      (await Promise.all(features().map(feature => feature.readiness?.(unit) ?? []))).flat(),
    goLiveOf: async unit =>
      (await Promise.all(features().map(feature => feature.goLive?.(unit) ?? null))).find(
        day => day !== null,
      ) ?? null,
    awaitedRolesOf: async unit => [
      ...new Set((await Promise.all(features().map(feature => feature.awaitedRoles?.(unit) ?? []))).flat()),
    ],
    counterweightsOf: async (unit, period) =>
      (await Promise.all(features().map(feature => feature.counterweights?.(unit, period) ?? []))).flat(),
    suits: async (person, barrier) =>
      (await Promise.all(features().map(feature => feature.suits?.(person, barrier) ?? true))).every(Boolean),
    outdated: async (letter, now) =>
      (await features()
        .flatMap(({ outdated = [] }) => outdated)
        .find(({ series }) => series === letter.series)
        ?.why(letter, now)) ?? null,
    mineOf: async who => (await Promise.all(features().map(feature => feature.mine?.(who) ?? []))).flat(),
    factsOf: async (unit, day) =>
      together(await Promise.all(features().map(feature => feature.facts?.(unit, day) ?? {}))),
    contents: () => features().flatMap(({ contents = [] }) => contents),
    outcomes: () => features().flatMap(({ outcomes = [] }) => outcomes),
    summaries: (unit, month) =>
      Promise.all(features().flatMap(feature => (feature.summary ? [feature.summary(unit, month)] : []))),
  }
  const all = { ...house, ...gathered }
  claimed(
    'door',
    doors.map(each => [each.name, each] as const),
  )
  for (const each of inOrderOfNeeds(doors)) {
    if (!doors.includes(each)) throw new Fault('house.unlisted', { door: each.name })
    const feature = each.open(all as never, ofNeeds(each, offers) as never, own(packs, each.name) as never)
    opened.set(each.name, feature)
    offers.set(each.name, feature.offers)
  }
  refuseClashes(features())
  return {
    ...gathered,
    features: features(),
    offersOf: <D extends AnyDoor>({ name }: D) => offers.get(name) as OffersOf<D>,
  }
}
