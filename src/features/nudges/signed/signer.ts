/** A colleague’s consent that nudges of their unit bear their name: given in one tap, on record, and theirs to take back. */

import type { PersonId, UnitId } from '../../../core/ids.ts'
import type { Collection, Read, Store } from '../../../core/store.ts'
import type { Day, Instant } from '../../../core/time/instant.ts'
import { whole } from '../../../core/walk.ts'
import type { NudgeNeeds } from '../needs.ts'

/** Those whom colleagues ask, and who stand for the matter. A leader’s name would be an order. */
export const signable = ['champion', 'clinical'] as const
type Signable = (typeof signable)[number]

export const readSignable = (text: string | undefined): Signable | null =>
  signable.find(code => code === text) ?? null

export type Signer = {
  /** `{unit}:{code}:{person}` */
  readonly id: string
  readonly unit: UnitId
  readonly code: Signable
  readonly person: PersonId
  /** `ended` until no card bears the name any more; then the row goes. */
  readonly state: 'given' | 'ended'
  readonly at: Instant
}

export const nudgeSigners: Collection<Signer> = {
  name: 'nudgeSigners',
  index: ['unit', 'person', 'state'],
  time: 'at',
}

export const signerId = (unit: UnitId, code: Signable, person: PersonId): string =>
  `${unit}:${code}:${person}`

export type Signature = { readonly name: string; readonly row: Read<Signer> }

/** By unit and function: whoever holds it now, works there, and has said yes. */
export type Signatures = ReadonlyMap<string, Signature>

export const placeOf = (unit: UnitId, sender: string): string => `${unit}:${sender}`

type Needs = Pick<NudgeNeeds, 'holderOf' | 'rolesIn' | 'nameOf'>

const stands = async (needs: Needs, { unit, code, person }: Signer, today: Day): Promise<boolean> =>
  (await needs.holderOf(unit, code, today)) === person && (await needs.rolesIn(unit, person)) !== null

export const signaturesIn = async (
  needs: Needs,
  store: Pick<Store, 'list'>,
  units: readonly UnitId[],
  today: Day,
): Promise<Signatures> => {
  const found = new Map<string, Signature>()
  if (units.length === 0) return found
  for (const row of await whole(store, nudgeSigners, { where: { unit: [...units], state: 'given' } }))
    if (await stands(needs, row, today))
      found.set(placeOf(row.unit, row.code), { name: await needs.nameOf(row.person), row })
  return found
}
