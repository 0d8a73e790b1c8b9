/** Which addresses replies may be sent to: a service URL comes with the activity and decides where our token goes. */

const loopback = /^(?:localhost|\[::1\]|127\.\d{1,3}\.\d{1,3}\.\d{1,3})$/

const parse = (text: string): URL | null => {
  const url = URL.parse(text)
  return url && url.username === '' && url.password === '' ? url : null
}

export type AllowServiceUrl = (url: URL) => boolean

/** Of a service URL on this machine: none, or where the Agents Playground has its connector. */
const paths: ReadonlySet<string> = new Set(['/', '/_connector'])

/** In the demo anybody may name one: it leads to no other program's pages, and says nothing behind a question mark. */
export const isLoopback: AllowServiceUrl = url =>
  /^https?:$/.test(url.protocol) &&
  loopback.test(url.hostname) &&
  paths.has(url.pathname) &&
  url.href === url.origin + url.pathname

/** Where Teams is reached, in the clouds that Microsoft tells of; the region is in the path, as in `/emea/`. */
const hostsOfTeams = [
  'smba.trafficmanager.net',
  'smba.onyx.prod.teams.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
]

/** A token that vouches for another place would still take ours there. `more`: what the trust has named itself. */
export const atTeams = (more: readonly string[] = []): AllowServiceUrl => {
  const hosts = new Set([...hostsOfTeams, ...more])
  return url => url.protocol === 'https:' && hosts.has(url.host) && url.href === url.origin + url.pathname
}

export const allows = (allow: AllowServiceUrl, serviceUrl: string): boolean => {
  const url = parse(serviceUrl)
  return url !== null && allow(url)
}
