/** What goes out in somebody's name does so while they are there to answer for it, and to stop it. */

import { mayUse } from '../../../core/house/audience.ts'
import type { UnitId } from '../../../core/ids.ts'
import type { CampaignNeeds } from '../needs.ts'
import { senders } from '../senders.ts'
import type { Trial } from './trial.ts'

type Needs = Pick<CampaignNeeds, 'rolesIn' | 'administrators'>

/** In each unit that it goes to, or looking after Dult. */
export const isSenderThere = async (
  { rolesIn, administrators }: Needs,
  { units, by }: Pick<Trial, 'units' | 'by'>,
): Promise<boolean> => {
  const roles = await Promise.all(units.map(unit => rolesIn(unit, by)))
  return roles.every(own => own !== null) || (await administrators()).includes(by)
}

/** Those of these units that somebody writes to. */
export const unitsWrittenTo = async (
  { rolesIn }: Pick<Needs, 'rolesIn'>,
  units: readonly UnitId[],
  by: Trial['by'],
): Promise<readonly UnitId[]> => {
  const roles = await Promise.all(units.map(unit => rolesIn(unit, by)))
  return units.filter((_, nth) => mayUse(senders, roles[nth] ?? []))
}

/** What is not begun goes to none that its writer has left since it was written, its own aside. */
export const inReach = async <T extends Pick<Trial, 'state' | 'unit' | 'units' | 'by'>>(
  needs: Pick<Needs, 'rolesIn'>,
  trial: T,
): Promise<T> => {
  if (trial.state !== 'draft' && trial.state !== 'asks') return trial
  const there = await unitsWrittenTo(needs, trial.units, trial.by)
  return { ...trial, units: trial.units.filter(unit => unit === trial.unit || there.includes(unit)) }
}
