/** What every answer says, so that no route can forget it: it is what it is called, is kept and framed by nobody, asks for no device, and tells nobody where the reader came from. */

import type { RequestHandler } from 'express'

/** A page, a file that may be kept and a route that needs a device say so themselves, over these. */
const headers = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

export const everyAnswer: RequestHandler = (_request, response, next) => {
  response.set(headers)
  next()
}
