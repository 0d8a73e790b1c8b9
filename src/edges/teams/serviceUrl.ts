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

/** In production the token vouches for the service URL; here only that it is not sent in the open. */
export const isSecure: AllowServiceUrl = url => url.protocol === 'https:'

export const allows = (allow: AllowServiceUrl, serviceUrl: string): boolean => {
  const url = parse(serviceUrl)
  return url !== null && allow(url)
}
