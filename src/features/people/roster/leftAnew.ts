/** Asked right before it leaves: what somebody who left has left behind, as it stands by then. */

import { show } from '../../../core/cards.ts'
import type { PersonId, UnitId } from '../../../core/ids.ts'
import type { Letter, Outdated } from '../../../core/letters.ts'
import type { Store } from '../../../core/store.ts'
import { functionsIn } from '../functions/functions.ts'
import { membershipId, memberships } from '../person.ts'
import { nameOf } from '../unitPeople.ts'
import type { Line } from './leave.ts'

/** A deputy who is found is missed by nobody, nor is one of somebody who has the role no more. */
const linesNow = async (store: Store, unit: UnitId, lines: readonly Line[]): Promise<readonly Line[]> => {
  const held = await functionsIn(store, unit)
  const known = await Promise.all(
    lines.map(async (line): Promise<readonly Line[]> => {
      const row = held.find(one => one.function === line.code)
      const heir = await nameOf(store, row?.holder ?? null)
      if (line.outcome === 'deputy') return row?.holder && !row.deputy ? [{ ...line, heir }] : []
      return [{ ...line, heir, outcome: heir === '' ? 'vacant' : 'taken' }]
    }),
  )
  return known.flat()
}

const isBack = async (store: Store, unit: UnitId, about: PersonId | null): Promise<boolean> =>
  about !== null && (await store.get(memberships, membershipId(unit, about))) !== null

/** Whoever is back has not left, and who leads no more has nothing to see to. */
export const leftAnew =
  ({ store }: { readonly store: Store }) =>
  async ({ about, unit, person, show: { card, data } }: Letter): Promise<Outdated | null> => {
    if (!unit) return null
    if (await isBack(store, unit, about)) return 'done'
    const roles = (await store.get(memberships, membershipId(unit, person)))?.roles ?? []
    if (!roles.some(role => role === 'leader' || role === 'project')) return 'stopped'
    const lines = Array.isArray(data.functions) ? (data.functions as readonly Line[]) : []
    return show(card, { ...data, functions: await linesNow(store, unit, lines) })
  }
