/** What only one can be called: of two that claim the same, one would be dropped without a word, so the start stops. */

import { Fault } from '../errors.ts'
import type { Feature } from '../feature.ts'

type Claims<V> = readonly (readonly [string, V])[]

/** By what each is called; claiming one's own twice is no clash. */
export const claimed = <V>(what: string, claims: Claims<V>): ReadonlyMap<string, V> => {
  const taken = new Map<string, V>()
  for (const [name, claimant] of claims) {
    if (taken.has(name) && taken.get(name) !== claimant) throw new Fault('house.claimed', { what, name })
    taken.set(name, claimant)
  }
  return taken
}

const byPath = <P extends { readonly path: string }>(all: readonly P[]) =>
  all.map(one => [one.path, one] as const)
const byName = <N extends { readonly name: string }>(all: readonly N[]) =>
  all.map(one => [one.name, one] as const)

/** Commands and verbs are looked at by the reception, which has some of its own. */
const callings: Readonly<Record<string, (feature: Feature) => Claims<unknown>>> = {
  word: ({ words = {} }) => Object.entries(words),
  page: ({ pages = [], forms = [] }) => byPath([...pages, ...forms]),
  file: ({ files = [] }) => byPath(files),
  handout: ({ handouts = [] }) => handouts.map(one => [one.what, one] as const),
  resource: ({ resources = [] }) => byPath(resources),
  tab: ({ tabs = [] }) => byName(tabs),
  job: ({ jobs = [] }) => byName(jobs),
}

export const refuseClashes = (features: readonly Feature[]): void => {
  for (const [what, of] of Object.entries(callings)) claimed(what, features.flatMap(of))
}
