/**
 * Whether a letter may leave at this moment. Asked again for every letter right before it is sent, so that a stop, a
 * pause or a spent budget counts even when the letter was planned before it.
 *
 * Critical letters pass everything but their expiry. Service letters are part of what people take part in, so a stop,
 * a pause and the budget don't hold them back; they keep to waking hours of any day and to the person's quiet hours.
 * Friendly letters keep to everything. Where no open moment comes before the expiry, the letter expires right away.
 */

import { endOf, isTakenBack, type Letter, takenBackUnsent } from '../../../core/letters.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { nextAllowed } from './budget.ts'
import { afterQuiet, nextDigest, nextOfficeHour, nextServiceHour, nextWithin } from './openHours.ts'
import type { Preferences } from './preferences.ts'
import type { WaitReason } from './reasons.ts'
import type { LetterSettings } from './settings.ts'
import { type Standing, until } from './standing.ts'

type EndState = 'suppressed' | 'expired' | 'failed' | 'unknown'

export type Decision =
  | { readonly do: 'send' }
  | { readonly do: 'wait'; readonly until: Instant; readonly reason: WaitReason }
  | { readonly do: 'end'; readonly state: EndState; readonly reason: string }

/** Answers the first moment from the given one on that it lets pass. */
type Gate = { readonly reason: WaitReason; readonly next: (at: Instant) => Instant }

type Weighed = Pick<Letter, 'kind' | 'expires' | 'expiresTogether' | 'takenBack' | 'hours' | 'doubted'>

const gatesOf = (
  { kind, hours }: Weighed,
  { pausedUntil, quiet, digest }: Preferences,
  standing: Standing,
  settings: LetterSettings,
  now: Instant,
): readonly Gate[] => {
  const quietly: Gate = { reason: 'quiet', next: at => afterQuiet(at, quiet) }
  if (kind === 'critical') return []
  if (kind === 'service') return [quietly, { reason: 'closed', next: at => nextServiceHour(at, settings) }]
  const paused: Gate = {
    reason: 'paused',
    next: at => (pausedUntil !== null && pausedUntil > at ? pausedUntil : at),
  }
  const lived = { ...standing, recent: until(standing.recent, now) }
  const own: readonly Gate[] = hours ? [{ reason: 'closed', next: at => nextWithin(at, hours) }] : []
  const weekly: Gate = { reason: 'digest', next: at => nextDigest(at, settings) }
  return [
    paused,
    { reason: 'budget', next: at => nextAllowed(settings, lived, at) },
    ...(digest ? [weekly] : own),
    quietly,
    { reason: 'closed', next: at => nextOfficeHour(at, settings) },
  ]
}

/** The first moment before the expiry that all gates let pass, and the first gate that was closed. */
const firstOpening = (gates: readonly Gate[], now: Instant, expires: Instant) => {
  let reason: WaitReason | null = null
  let at = now
  let last = ''
  while (at !== last && at < expires) {
    last = at
    for (const gate of gates) {
      const next = gate.next(at)
      if (next > at) reason ??= gate.reason
      if (next > at) at = next
    }
  }
  return { at, reason }
}

type Ending = Extract<Decision, { do: 'end' }>

export const endsAs = (letter: Pick<Letter, 'doubted'>, end: Omit<Ending, 'do'>): Ending => ({
  do: 'end',
  ...endOf(letter, end),
})

export const decide = (
  letter: Weighed,
  preferences: Preferences,
  standing: Standing,
  settings: LetterSettings,
  now: Instant,
): Decision => {
  if (isTakenBack(letter)) return endsAs(letter, takenBackUnsent)
  const expires = (preferences.digest && letter.expiresTogether) || letter.expires
  if (expires <= now) return endsAs(letter, { state: 'expired', reason: 'stale' })
  if (letter.kind === 'friendly' && preferences.stopped)
    return endsAs(letter, { state: 'suppressed', reason: 'stopped' })
  const gates = gatesOf(letter, preferences, standing, settings, now)
  const { at, reason } = firstOpening(gates, now, expires)
  if (reason === null) return { do: 'send' }
  if (at >= expires) return endsAs(letter, { state: 'expired', reason })
  return { do: 'wait', until: at, reason }
}
