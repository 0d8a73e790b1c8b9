/** What another leader answered about something that goes to many, and who that may be: never whoever wrote it. */

import type { House } from '../../../core/house/house.ts'
import type { PersonId, UnitId } from '../../../core/ids.ts'
import { readSettings } from '../../../core/settings.ts'
import type { Collection } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'

/** Called as what it is about, so the latest answer is the one that stands. */
export type Approval = {
  readonly id: string
  readonly unit: UnitId
  readonly by: PersonId
  readonly says: 'approved' | 'back'
  /** To whoever wrote it, where it is sent back. */
  readonly line: string
  readonly at: Instant
}

export const approvals: Collection<Approval> = { name: 'approvals', index: ['by', 'unit'], time: 'at' }

export const longestLine = 300

/** More than the trust lets one leader write to alone. */
export const isForMany = async ({ store }: Pick<House, 'store'>, people: number): Promise<boolean> =>
  people > (await readSettings(store)).letters.secondLeaderAbove

export const approvers = ['leader'] as const

type Askable = { readonly people: readonly PersonId[]; readonly areAdmins: boolean }

/** Who else leads the unit; where nobody does, the administrators. */
export const othersWhoMaySayYes = async (
  { audienceOf, administrators }: Pick<House, 'audienceOf' | 'administrators'>,
  { unit, by }: { readonly unit: UnitId; readonly by: PersonId },
): Promise<Askable> => {
  const others = (people: readonly PersonId[]) => people.filter(person => person !== by)
  const leaders = others(await audienceOf(unit, 'leader'))
  if (leaders.length > 0) return { people: leaders, areAdmins: false }
  return { people: others(await administrators()), areAdmins: true }
}
