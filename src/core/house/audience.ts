/** Who may do what: the one place where roles are checked. Whoever belongs to a unit has a role in it, and nobody else. */

import type { Audience } from '../feature.ts'
import type { Role } from '../roles.ts'

export const mayUse = (audience: Audience, roles: readonly Role[]): boolean =>
  audience === 'anyone' ||
  roles.includes('admin') ||
  (audience === 'all' ? roles.length > 0 : audience.some(role => roles.includes(role)))
