/** Where messages are under a conversation, and the id that Teams gives to what it took. */

import { isObject } from '../fields.ts'

/** `activity`: the message that is answered or changed. */
export const activityPath = (conversation: string, activity = ''): string => {
  const path = `/${encodeURIComponent(conversation)}/activities`
  return activity === '' ? path : `${path}/${encodeURIComponent(activity)}`
}

export const readId = (body: unknown): string =>
  isObject(body) && typeof body.id === 'string' && body.id.length <= 1000 ? body.id : ''
