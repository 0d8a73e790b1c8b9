/**
 * Who is in a team or its channel and no colleague: a guest account, or somebody of another tenant in a shared channel.
 * Neither becomes one of a unit's people by what Teams tells; a leader can still say yes to them.
 */

import type { Origin } from '../../core/roster.ts'

type Account = {
  readonly tenantId?: unknown
  readonly userRole?: unknown
  readonly userPrincipalName?: unknown
}

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()

/** `home` is the tenant whose team it is, where Teams says so. */
export const originOf = (account: Account, home: string | null | undefined): Origin => {
  const { tenantId, userRole, userPrincipalName } = account
  if (typeof userRole === 'string' && same(userRole, 'guest')) return 'guest'
  if (typeof userPrincipalName === 'string' && /#ext#/i.test(userPrincipalName)) return 'guest'
  const isElsewhere =
    typeof tenantId === 'string' && tenantId !== '' && Boolean(home) && !same(tenantId, home ?? '')
  return isElsewhere ? 'elsewhere' : 'here'
}

export const isOutsider = (account: Account, home: string | null | undefined): boolean =>
  originOf(account, home) !== 'here'
