/** Why a letter waits or was not sent, and which of it is nobody's business but the person's. */

import type { Letter } from '../../../core/letters.ts'

/** They tell something about the person's own wishes or habits; `done` that what it asked for was done meanwhile. */
export const personalReasons = ['stopped', 'paused', 'budget', 'quiet', 'digest', 'done'] as const

type PersonalReason = (typeof personalReasons)[number]

/** `closed` is the calendar: evenings, weekends, red days, holiday weeks. */
export type WaitReason = Exclude<PersonalReason, 'stopped' | 'done'> | 'closed'

export const isPersonal = (reason: string): boolean => (personalReasons as readonly string[]).includes(reason)

/** Somebody blocked Dult, or one of the things that look the same from outside: to block is a wish as well. */
const unreachable = ['blocked', 'disabled', 'gone', 'not-found', 'forbidden']

/** The word for leaders and everyone else: that somebody is left in peace or cannot be reached, and never why. */
export const publicReason = (reason: string): string =>
  isPersonal(reason) ? 'resting' : unreachable.includes(reason) ? 'unreachable' : reason

const gaveUp = 'gave-up:'

/** A letter that is tried no more keeps the reason of its last attempt. */
export const lastReason = (reason: string): string => `${gaveUp}${reason}`

/** As it is told: that it was tried often shows in that it failed. */
export const plainReason = (reason: string): string =>
  reason.startsWith(gaveUp) ? reason.slice(gaveUp.length) : reason

/** Those that stopped, pause, have had enough or read once a week are one line: nobody can tell them apart. */
export const inPublic = <L extends Pick<Letter, 'state' | 'reason'>>({ state, reason, ...line }: L) =>
  isPersonal(reason) && state !== 'sending' && state !== 'delivered'
    ? { ...line, state: 'suppressed' as const, reason: publicReason(reason) }
    : { ...line, state, reason: isPersonal(reason) ? '' : publicReason(reason) }

/** Of fewer one could tell who it is. As many as a workshop needs voters. */
export const fewestTold = 3
