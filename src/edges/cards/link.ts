/** The one way for an address from data into a card: it must begin with an origin that the settings name. */

import { isPhone, isSite } from '../../core/desk.ts'
import { Fault } from '../../core/errors.ts'

export type Link = (address: unknown) => string

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

const isAllowed = (url: URL, origins: readonly string[]): boolean =>
  origins.includes(url.origin) &&
  (url.protocol === 'https:' || (url.protocol === 'http:' && loopback.has(url.hostname))) &&
  url.username === '' &&
  url.password === ''

/** Plain http passes for loopback only, where the demo lives. */
export const createLink = (allowed: readonly string[]): Link => {
  const origins = allowed.map(address => URL.parse(address)?.origin ?? '')
  return address => {
    const url = typeof address === 'string' ? URL.parse(address) : null
    if (!url || !isAllowed(url, origins)) throw new Fault('cards.invalid', { wanted: 'link' })
    return url.href
  }
}

/** For addresses from content packs and from forms that only some may fill in, never for what anyone writes in a chat. */
export const siteOf: Link = address => {
  if (typeof address !== 'string' || !isSite(address)) throw new Fault('cards.invalid', { wanted: 'site' })
  return new URL(address).href
}

/** Calls a number: digits, after a plus at most, so that no other thing than a call can begin. */
export const callTo: Link = number => {
  if (typeof number !== 'string' || !isPhone(number)) throw new Fault('cards.invalid', { wanted: 'phone' })
  return `tel:${number.replaceAll(' ', '')}`
}

/** Inside `[title](address)` these marks would end the address or open emphasis. */
export const insideMarkdown = (address: string): string =>
  address.replace(/[()*_~\\`]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
