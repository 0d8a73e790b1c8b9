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

export const resting = 'resting'

/** The word for leaders and everyone else: that somebody is left in peace or cannot be reached, and never why. */
export const publicReason = (reason: string): string =>
  isPersonal(reason) ? resting : unreachable.includes(reason) ? 'unreachable' : reason

const gaveUp = 'gave-up:'

/** A letter that is tried no more keeps the reason of its last attempt. */
export const lastReason = (reason: string): string => `${gaveUp}${reason}`

/** As it is told: that it was tried often shows in that it failed. */
export const plainReason = (reason: string): string =>
  reason.startsWith(gaveUp) ? reason.slice(gaveUp.length) : reason

const mayHaveCome: readonly Letter['state'][] = ['sending', 'delivered', 'unknown']

type Line = Pick<Letter, 'state' | 'reason'>

/** Told apart, those who are gone would tell of whoever goes whether it is them who rested. */
const restsOrIsGone = ({ reason }: Line): boolean => isPersonal(reason) || reason === 'left'

export const isInPeace = (line: Line): boolean => restsOrIsGone(line) && !mayHaveCome.includes(line.state)

/** Those that stopped, pause, have had enough, read once a week or are gone are one line: nobody can tell them apart. */
export const inPublic = <L extends Line>(line: L) =>
  isInPeace(line)
    ? { ...line, state: 'suppressed' as const, reason: resting }
    : { ...line, reason: restsOrIsGone(line) ? '' : publicReason(line.reason) }

/** Of fewer one could tell who it is. As many as a workshop needs voters. */
export const fewestTold = 3
