/** Who reads the tab and the API: the same door for both, at a pace that leaves room for others. */

import type { Request, Response } from 'express'
import type { Asker } from '../../core/conversation.ts'
import { createPace } from '../../core/house/reception/pace.ts'
import type { Instant } from '../../core/time/instant.ts'

/**
 * Who asks, by what the request carries; `null` for a stranger, `unknown` for one of the trust whom Dult has not met yet,
 * `later` where nobody can say just now.
 */
export type SignIn = (authorization: string) => Promise<Asker | 'unknown' | 'later' | 'too-fast' | null>

const answers = {
  stranger: [401, 'sign-in', 'Sign in first.'],
  unknown: [403, 'unknown', 'Write to Dult in Teams first.'],
  'not-yours': [403, 'not-yours', 'Others may see this.'],
  nothing: [404, 'not-found', 'There is nothing at this address.'],
  'too-fast': [429, 'too-fast', 'That was a lot at once. Wait a minute.'],
  later: [503, 'keys', 'The token could not be checked just now.'],
} as const

const retryAfterS = '60'

export const refuse = (response: Response, why: keyof typeof answers): void => {
  const [status, code, message] = answers[why]
  if (status === 401) response.set('www-authenticate', 'Bearer')
  if (status === 429 || status === 503) response.set('retry-after', retryAfterS)
  response.status(status).json({ error: { code, message } })
}

/** `null` for who was turned away, and has been told why. */
export const letIn = async (signIn: SignIn, request: Request, response: Response): Promise<Asker | null> => {
  const who = await signIn(request.headers.authorization ?? '')
  if (who !== null && typeof who !== 'string') return who
  refuse(response, who ?? 'stranger')
  return null
}

/** More than somebody presses, and enough for a script that reads all of a unit's. */
const mostPerMinute = 200

export const paced = (signIn: SignIn, now: () => Instant, perMinute = mostPerMinute): SignIn => {
  const pace = createPace(perMinute)
  return async authorization => {
    const who = await signIn(authorization)
    if (who === null || typeof who === 'string') return who
    return pace(who.person, now()) === 'go' ? who : 'too-fast'
  }
}
