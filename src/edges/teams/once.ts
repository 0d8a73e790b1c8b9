/**
 * A short name for a turn that stays the same when Teams posts the same activity again. An activity's id is the moment
 * in which it was written, so whoever knows a chat could try out which turn is whose: hence the secret.
 */

import { hash } from 'node:crypto'
import type { Clock } from '../../core/time/instant.ts'
import { readAction, readFields, readVerb } from './fields.ts'
import type { Incoming } from './incoming.ts'

const length = 22

const short = (parts: readonly unknown[]): string =>
  hash('sha256', JSON.stringify(parts), 'base64url').slice(0, length)

/** From what anyone can make of an activity to a name that takes the secret. One hash, as every turn pays for it. */
export const nameWith =
  (secret: string) =>
  (of: string): string =>
    short([secret, of])

/**
 * Teams always gives an id. An activity without one (from another client) is known by all that it says about itself;
 * if it doesn't even say when, it can't be told from the next one and counts as new.
 */
export const createOnce = (clock: Clock, nameOf: (of: string) => string) => {
  let unnamed = 0
  /** `part` tells apart the several things that one activity may report. */
  return (incoming: Incoming, part = ''): string => {
    const { conversation, type, name, id, timestamp, from, text, value, action } = incoming
    if (id) return nameOf(short([conversation.id, type, name ?? '', id, part]))
    const when = timestamp ?? `${clock.now()} ${++unnamed}`
    // A value may be nested deeper than anything can write it down, so only what is read of it says something.
    const pressed = readAction(value)
    const said = [value, pressed, pressed.data].map(one => [readVerb(one), readFields(one)])
    return nameOf(short([conversation.id, type, name ?? '', when, from?.id, text, said, action, part]))
  }
}

export type Once = ReturnType<typeof createOnce>
