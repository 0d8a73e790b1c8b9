/**
 * The door of a feature: one value that says what the feature is called, keeps, forgets, reads and needs, and how it
 * opens. `src/features.ts` lists the doors, and everything else follows from that list.
 */

import type { Erasure } from './erasure.ts'
import type { Feature } from './feature.ts'
import type { House } from './house/house.ts'
import type { Migration } from './migration.ts'
import type { KeptText } from './ownTexts.ts'
import type { Source } from './packs.ts'
import type { Retention } from './retention.ts'
import type { AnyCollection } from './store.ts'

/** Whoever keeps rows says what becomes of a person's rows in each collection, and how long rows are kept. */
export type Keeper = {
  readonly name: string
  readonly collections: readonly AnyCollection[]
  readonly erasures: readonly Erasure[]
  /** What is not named is kept for as long as the trust keeps Dult. */
  readonly retention?: readonly Retention[]
  /** Where what people write is kept, so that it can be taken away, and names out of it. */
  readonly texts?: readonly KeptText[]
  /** What earlier versions wrote otherwise. */
  readonly migrations?: readonly Migration[]
}

/** Every pack of a folder of `cards/`, or of `../nudges` beside it, by the name of its file without the ending. */
export type Folders = (folder: string) => ReadonlyMap<string, Source>

/** What somebody hands to the doors that need theirs. */
export type Opened<Offers = unknown> = Feature & { readonly offers?: Offers }

/** `never` stands where each door is given its own: what it needs, and what it read. */
export type AnyDoor = Keeper & {
  readonly needs?: Readonly<Record<string, AnyDoor>>
  readonly packs?: (folders: Folders, others: never) => unknown
  readonly open: (house: never, needs: never, packs: never) => Opened
}

export type PacksOf<D> = D extends { readonly packs?: (folders: Folders, others: never) => infer P }
  ? P
  : unknown

export type OffersOf<D> = D extends {
  readonly open: (house: never, needs: never, packs: never) => { readonly offers: infer O }
}
  ? O
  : unknown

type Doors = Readonly<Record<string, AnyDoor>>

/** Only so that each part of a door knows the types of the others. */
export const door = <
  const Name extends string,
  Packs,
  O extends Opened,
  Needs extends Doors = Record<never, never>,
  H extends House = House,
>(door: {
  readonly name: Name
  readonly collections: readonly AnyCollection[]
  readonly erasures: readonly Erasure[]
  readonly retention?: readonly Retention[]
  readonly texts?: readonly KeptText[]
  readonly migrations?: readonly Migration[]
  /** The few features that this one cannot do without. What all need of all is in the house. */
  readonly needs?: Needs
  /** Reads the packs that authors write, and refuses a wrong one by file and line; `others` are those of `needs`. */
  readonly packs?: (folders: Folders, others: { readonly [K in keyof Needs]: PacksOf<Needs[K]> }) => Packs
  /** Called once, after the doors that it needs. */
  readonly open: (house: H, needs: { readonly [K in keyof Needs]: OffersOf<Needs[K]> }, packs: Packs) => O
}) => door
