/** The demo's door: nobody signs in there, so only this machine is answered, and no page of another site may drive it. */

import type { IncomingHttpHeaders } from 'node:http'
import type { RequestHandler } from 'express'

const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i

/** A name of somebody else's that was made to point here arrives as the Host it was asked by. */
const isHere = (host: string | undefined): boolean => host !== undefined && loopback.test(host)

/** Our own forms come without an origin, as their pages tell nobody where the reader came from; the browser vouches for those. */
const isOwn = (origin: string | undefined, host: string | undefined, site: unknown): boolean =>
  origin === undefined || origin === `http://${host}` || (origin === 'null' && site === 'same-origin')

export const isFromHere = (headers: IncomingHttpHeaders): boolean =>
  isHere(headers.host) && isOwn(headers.origin, headers.host, headers['sec-fetch-site'])

export const onlyFromHere: RequestHandler = ({ headers }, response, next) => {
  if (isFromHere(headers)) return next()
  response
    .status(403)
    .json({ error: { code: 'elsewhere', message: 'The demo answers this machine and its own pages only.' } })
}
