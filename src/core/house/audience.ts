/** Who may do what: the one place where roles are checked. */

import type { Audience } from '../feature.ts'
import type { Role } from '../roles.ts'

export const mayUse = (audience: Audience, roles: readonly Role[]): boolean =>
  audience === 'all' || roles.includes('admin') || audience.some(role => roles.includes(role))
