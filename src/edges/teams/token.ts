/** A first look at a token, before the SDK checks its signature: lets only Teams' own kind get that far. */

const channelIssuer = 'https://api.botframework.com'
const botFrameworkTenant = 'd6d49420-f39b-4df7-a1dc-d59a935871db'

const readClaims = (header: string): Record<string, unknown> | null => {
  const [scheme, token, ...rest] = header.split(' ')
  if (scheme !== 'Bearer' || !token || rest.length > 0) return null
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
    return typeof claims === 'object' && claims !== null ? { ...claims } : null
  } catch {
    return null
  }
}

/**
 * The SDK also takes tokens that Entra made for the emulator and for skills, without comparing the service URL or the
 * audience, and adds any tenant that an unchecked token names to the list of those it trusts. Neither is for us.
 */
export const looksLikeTeams = (header: string, tenantId: string): boolean => {
  const claims = readClaims(header)
  if (claims?.iss !== channelIssuer) return false
  const { tid } = claims
  return tid === undefined || tid === tenantId || tid === botFrameworkTenant
}
