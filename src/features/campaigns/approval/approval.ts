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

export const othersWhoLead = async (
  { audienceOf }: Pick<House, 'audienceOf'>,
  { unit, by }: { readonly unit: UnitId; readonly by: PersonId },
): Promise<readonly PersonId[]> => (await audienceOf(unit, 'leader')).filter(person => person !== by)
