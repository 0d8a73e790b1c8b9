/** Bodies of JSON, and called so: what a form or a page of another site may send without asking is left unread. */

import express, { type RequestHandler } from 'express'

const refuseOthers: RequestHandler = (request, response, next) => {
  if (request.is('application/json') !== false) return next()
  response
    .status(415)
    .json({ error: { code: 'not-json', message: 'The content type must be application/json.' } })
}

export const onlyJson = (limit: string): RequestHandler[] => [refuseOthers, express.json({ limit })]
