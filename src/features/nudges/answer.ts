/** One tap on a nudge, each with its effect on what comes next, and the way back. */

import { again } from '../../core/again.ts'
import { barriers } from '../../core/barriers.ts'
import { notice, type Show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { inPrivate } from '../../core/house/inPrivate.ts'
import { put } from '../../core/store.ts'
import { addDays, daysBetween } from '../../core/time/days.ts'
import type { Day } from '../../core/time/instant.ts'
import { dayOf } from '../../core/time/oslo.ts'
import { showMine } from './mine.ts'
import type { NudgeNeeds } from './needs.ts'
import { type NudgeAnswer, type NudgeReader, newReader, nudgeReaders, type Shown } from './reader.ts'
import { plannedOn, readerOf, tellAnswer } from './tell.ts'

/** After *not now*. */
const daysOff = 14

/** Taken back it is as if nobody had pressed on this one; what was said on another, or where all of theirs stand, holds. */
const without = (reader: NudgeReader, one: Shown): NudgeReader => {
  const holds = (answer: NudgeAnswer, nudge = ''): boolean =>
    reader.shown.some(
      other =>
        other !== one &&
        other.answer === answer &&
        !other.isLifted &&
        (nudge === '' || other.nudge === nudge),
    )
  if (one.isLifted) return reader
  switch (one.answer) {
    case 'stop':
      return { ...reader, stopped: reader.stopped && (reader.stoppedHere === true || holds('stop')) }
    case 'not-now':
      return { ...reader, restsUntil: holds('not-now') ? reader.restsUntil : '' }
    case 'not-for-me':
      return holds('not-for-me', one.nudge)
        ? reader
        : { ...reader, refused: reader.refused.filter(nudge => nudge !== one.nudge) }
    default:
      return reader
  }
}

const withAnswer = (
  reader: NudgeReader,
  answer: NudgeAnswer | '',
  nudge: string,
  today: Day,
): NudgeReader => ({
  ...reader,
  stopped: answer === 'stop' || reader.stopped,
  restsUntil: answer === 'not-now' ? addDays(today, daysOff) : reader.restsUntil,
  refused: answer === 'not-for-me' ? [...new Set([...reader.refused, nudge])] : reader.refused,
})

/** The last press counts; what has been counted among the sums stays there. */
const answered = (reader: NudgeReader, day: Day, answer: NudgeAnswer | '', today: Day): NudgeReader => {
  const one = reader.shown.findLast(shown => shown.day === day)
  if (!one) return reader
  const changed = withAnswer(without(reader, one), answer, one.nudge, today)
  const { isLifted: _, ...rest } = one
  return {
    ...changed,
    shown: reader.shown.map(shown => (shown === one ? { ...rest, answer, answeredOn: today } : shown)),
  }
}

/** What was answered may have been started again since, so what is written is asked of the row, and not of the answer. */
const isAlike = (one: NudgeReader, other: NudgeReader): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

const take = (answer: NudgeAnswer | '') =>
  inPrivate((needs: NudgeNeeds, ask: Ask) =>
    again(ask.store, async write => {
      const known = await readerOf(ask)
      const found = plannedOn(needs, ask, known)
      // Whoever wants no more is not asked whose card it was, or how old it is.
      if (!known || !found) return answer === 'stop' ? stopMine(needs, ask) : notice('nudge-gone')
      const { day } = found.planned
      const reader = answered(known, day, answer, dayOf(needs.clock.now()))
      if (!isAlike(reader, known)) await write([put(nudgeReaders, known, reader)])
      return tellAnswer(found, reader, answer === '' ? 'undone' : answer)
    }),
  )

export const answerUseful = take('useful')
export const answerNotNow = take('not-now')
export const answerNotForMe = take('not-for-me')
export const answerStop = take('stop')
export const undoAnswer = take('')

const change = (to: (reader: NudgeReader, ask: Ask, today: Day) => NudgeReader) =>
  inPrivate(
    (needs: NudgeNeeds, ask: Ask): Promise<Show> =>
      again(ask.store, async write => {
        const known = await readerOf(ask)
        const before = known ?? newReader(ask.who.person)
        const reader = to(before, ask, dayOf(needs.clock.now()))
        if (!isAlike(reader, before)) await write([put(nudgeReaders, known, reader)])
        const found = plannedOn(needs, ask, reader)
        return found && ask.input.from === 'told' ? tellAnswer(found, reader, 'named') : showMine(needs, ask)
      }),
  )

export const nameBarrier = change((reader, { input }, today) => {
  const barrier = [...barriers, 'none' as const].find(code => code === input.barrier)
  return barrier ? { ...reader, barrier, namedOn: today } : reader
})

const lifted = (one: Shown): Shown =>
  one.answer === 'stop' || one.answer === 'not-now' ? { ...one, isLifted: true } : one

export const startAgain = change(reader => ({
  ...reader,
  stopped: false,
  stoppedHere: false,
  restsUntil: '',
  shown: reader.shown.map(lifted),
}))

/** Who stops them elsewhere right behind one that came says something of it, too. */
const daysBehind = 2

export const stopMine = change((reader, _, today) => {
  const last = reader.shown.findLast(({ came }) => came !== '')
  const isBehind = last?.answer === '' && !reader.stopped && daysBetween(last.day, today) <= daysBehind
  const marked = (one: Shown): Shown => (isBehind && one === last ? { ...one, stoppedAfter: true } : one)
  return { ...reader, stopped: true, stoppedHere: true, shown: reader.shown.map(marked) }
})
