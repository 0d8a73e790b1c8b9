/** Whom somebody is sent to with what they may not do themselves: read from who may, so that nobody is sent to who may not either. */

import { notice, type Show } from '../cards.ts'
import type { Audience } from '../feature.ts'
import type { Role } from '../roles.ts'
import { mayUse } from './audience.ts'

export const reportButton = { name: 'report', verb: 'deviation.form' } as const

/** Of what all units share, a mistake is told of as other mistakes are. */
const forAdmins = (): Show => notice('for-admins', '', [reportButton, { name: 'menu', verb: 'menu.show' }])

export const forOthers = (audience: Audience): Show => {
  const may = (role: Role) => mayUse(audience, [role])
  if (may('leader')) return notice(may('project') ? 'not-yours' : 'for-leader')
  return may('project') ? notice('for-project') : forAdmins()
}
