/** What a leader should know of somebody before a yes: a guest, another tenant's, or one who is called as a colleague is. */

import { fold } from '../../../core/fold.ts'
import type { UnitId } from '../../../core/ids.ts'
import type { Store } from '../../../core/store.ts'
import { nameOf, unitPeople } from '../unitPeople.ts'
import type { Newcomer } from './newcomer.ts'

type Warning = { readonly code: 'guest' | 'elsewhere' | 'namesake' }

const plain = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The unit's names are read once for all who wait. */
export const warningsIn = async (store: Pick<Store, 'get' | 'list'>, unit: UnitId) => {
  const names = new Set((await unitPeople(store, unit)).map(({ name }) => plain(name)))
  return async ({ person, origin }: Pick<Newcomer, 'person' | 'origin'>): Promise<readonly Warning[]> => [
    ...(origin === 'guest' || origin === 'elsewhere' ? [{ code: origin }] : []),
    ...(names.has(plain(await nameOf(store, person))) ? [{ code: 'namesake' as const }] : []),
  ]
}
