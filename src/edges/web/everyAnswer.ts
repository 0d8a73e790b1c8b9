/** What every answer says, so that no route can forget it: it is what it is called, and it asks for no device and tells nobody where the reader came from. */

import type { RequestHandler } from 'express'

/** A route that needs a device says so itself, over these. */
const headers = {
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

export const everyAnswer: RequestHandler = (_request, response, next) => {
  response.set(headers)
  next()
}
