/**
 * What became of the nudges that were planned for somebody: whether each came, and whether what it asks for was seen in its days
 * behind it. Kept with them, as letters and facts of that day are gone later. Pure.
 */

import type { UnitId } from '../../../core/ids.ts'
import { type Letter, letterId, mayHaveArrived } from '../../../core/letters.ts'
import { daysBetween } from '../../../core/time/days.ts'
import type { Day } from '../../../core/time/instant.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { wasDone } from '../choose/done.ts'
import type { Known } from '../choose/fires.ts'
import type { Nudge } from '../nudge.ts'
import type { NudgeReader, Shown } from '../reader.ts'
import { causeOf } from './letter.ts'

type Arrival = Pick<Letter, 'state' | 'takenBack' | 'due'>

/** Days on which nothing is planned may lie behind the last of its own. */
const slack = 7

const letterOf = (reader: Pick<NudgeReader, 'id'>, { day }: Shown): string =>
  letterId(causeOf(day), reader.id)

/** Their letters, which are yet to be asked what became of them. */
export const lettersToAsk = (reader: NudgeReader): readonly string[] =>
  reader.shown.flatMap(one => (one.came === undefined ? [letterOf(reader, one)] : []))

/** Of a letter that is gone by age nobody knows any more, and who answered has read it. */
const cameOn = (one: Shown, letter: Arrival | undefined): Day | '' | undefined => {
  if (letter?.state === 'queued' || letter?.state === 'sending') return undefined
  if (letter && mayHaveArrived(letter)) return dayOf(letter.due)
  return letter === undefined || one.answer !== '' ? one.day : ''
}

type Told = {
  readonly nudges: readonly Nudge[]
  readonly unit: UnitId
  readonly known: Known
  readonly letters: ReadonlyMap<string, Arrival>
}

const withCame = (reader: NudgeReader, one: Shown, { letters }: Told): Shown => {
  const came = one.came === undefined ? cameOn(one, letters.get(letterOf(reader, one))) : undefined
  return came === undefined ? one : { ...one, came }
}

const withActed = (one: Shown, { nudges, unit, known }: Told): Shown => {
  if (!one.came || one.acted || one.unit !== unit) return one
  const nudge = nudges.find(({ nudge }) => nudge === one.nudge)
  const since = daysBetween(one.came, known.day)
  if (!nudge || since < 0 || since > nudge.known.within + slack) return one
  return wasDone(nudge, known, one.came) ? { ...one, acted: true } : one
}

export const settle = (reader: NudgeReader, told: Told): NudgeReader => {
  const shown = reader.shown.map(one => withActed(withCame(reader, one, told), told))
  return shown.some((one, nth) => one !== reader.shown[nth]) ? { ...reader, shown } : reader
}
