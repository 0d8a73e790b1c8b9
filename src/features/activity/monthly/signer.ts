/** Who tells a unit its month: whom it looks to for the work itself. Each signs as what they are, and with a name only their own. */

import type { Asker } from '../../../core/conversation.ts'
import type { PersonId, UnitId } from '../../../core/ids.ts'
import type { Day } from '../../../core/time/instant.ts'
import type { ActivityNeeds } from '../needs.ts'

type Needs = Pick<ActivityNeeds, 'holderOf'>

const signers = ['clinical', 'champion', 'leader'] as const
type Signer = (typeof signers)[number]

/** Those who get the month: its leader, and who leads the clinical work, or else its champion. */
export const receiversOf = async (
  { holderOf }: Needs,
  unit: UnitId,
  today: Day,
): Promise<readonly PersonId[]> => {
  const [leader, clinical, champion] = await Promise.all([
    holderOf(unit, 'leader', today),
    holderOf(unit, 'clinical', today),
    holderOf(unit, 'champion', today),
  ])
  return [...new Set([leader, clinical ?? champion])].filter(one => one !== null)
}

/** Somebody of the unit, and what they are there. */
export type Reader = { readonly unit: UnitId } & Pick<Asker, 'person' | 'roles'>

/** `null` for everyone else of the unit, who read it. */
export const signerOf = async (
  { holderOf }: Needs,
  { unit, person, roles }: Reader,
  today: Day,
): Promise<Signer | null> => {
  const holders = await Promise.all(signers.map(code => holderOf(unit, code, today)))
  const held = signers.find((_, nth) => holders[nth] === person)
  return held ?? signers.find(code => code !== 'clinical' && roles.includes(code)) ?? null
}
