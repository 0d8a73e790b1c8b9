/** Whose units these are: those that somebody belongs to, those that they plan for, and for an administrator all. */

import type { Asker } from '../../../core/conversation.ts'
import { mayUse } from '../../../core/house/audience.ts'
import type { UnitId } from '../../../core/ids.ts'
import type { RoadmapNeeds } from '../needs.ts'
import { planners } from '../who.ts'

type Needs = Pick<RoadmapNeeds, 'allUnits' | 'unitsOf' | 'rolesIn'>

export const unitsSeenBy = async (needs: Needs, { person, roles }: Asker): Promise<readonly UnitId[]> =>
  roles.includes('admin') ? needs.allUnits() : needs.unitsOf(person)

export const unitsPlannedBy = async (needs: Needs, who: Asker): Promise<readonly UnitId[]> => {
  const seen = await unitsSeenBy(needs, who)
  if (who.roles.includes('admin')) return seen
  const own = await Promise.all(seen.map(unit => needs.rolesIn(unit, who.person)))
  return seen.filter((_unit, nth) => mayUse(planners, own[nth] ?? []))
}
