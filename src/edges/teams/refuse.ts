/** What a caller is told whose request is not taken: a code and a plain sentence, nothing of what they sent. */

import type { ServerResponse } from 'node:http'
import { asciiJson } from '../../core/asciiJson.ts'
import { Finished } from './message.ts'

const refusals = {
  malformed: { status: 400, message: 'The body is not a Bot Framework activity.' },
  token: { status: 401, message: 'The token is missing or not valid here.' },
  'service-url': { status: 403, message: 'Replies are not sent to that service URL.' },
  channel: { status: 403, message: 'Only activities from Microsoft Teams are taken.' },
  tenant: { status: 403, message: 'The bot does not serve this tenant.' },
  trouble: { status: 500, message: 'The activity could not be taken.' },
  store: { status: 503, message: 'The activity waits for the store.' },
  keys: { status: 503, message: 'The token could not be checked just now.' },
} as const

export type Refusal = keyof typeof refusals

export const respondJson = (res: ServerResponse, status: number, body: unknown): void => {
  res.statusCode = status
  if (body === undefined || body === null) {
    res.end()
    return
  }
  res.setHeader('content-type', 'application/json; charset=utf-8')
  res.end(body instanceof Finished ? body.json : asciiJson(body), 'latin1')
}

/** `field` is one of our own names. */
export const refuse = (res: ServerResponse, code: Refusal, field?: string): void => {
  const { status, message } = refusals[code]
  if (status === 401) res.setHeader('www-authenticate', 'Bearer')
  respondJson(res, status, { error: { code, message: field ? `${message} Look at: ${field}.` : message } })
}

export const statusOf = (code: Refusal): number => refusals[code].status
