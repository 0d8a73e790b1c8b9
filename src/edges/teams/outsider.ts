/**
 * Who is in a team or its channel and no colleague: a guest account, or somebody of another tenant in a shared channel.
 * Neither becomes one of a unit's people by what Teams tells; a leader can still say yes to them.
 */

type Account = {
  readonly tenantId?: unknown
  readonly userRole?: unknown
  readonly userPrincipalName?: unknown
}

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()

/** `home` is the tenant whose team it is, where Teams says so. */
export const isOutsider = (account: Account, home: string | null | undefined): boolean => {
  const { tenantId, userRole, userPrincipalName } = account
  if (typeof userRole === 'string' && same(userRole, 'guest')) return true
  if (typeof userPrincipalName === 'string' && /#ext#/i.test(userPrincipalName)) return true
  return typeof tenantId === 'string' && tenantId !== '' && Boolean(home) && !same(tenantId, home ?? '')
}
