/**
 * Harm is counted beside benefit. What people answer becomes a row that holds nobody, read in handfuls only, on the day after:
 * who takes a press back has not answered. A nudge that too many did not want rests for all, and that takes no reading of sums.
 */

import type { Countable } from '../../../core/figures/handfuls.ts'
import { type Harm, mustRest } from '../../../core/figures/harm.ts'
import type { Collection } from '../../../core/store.ts'
import type { Day } from '../../../core/time/instant.ts'
import type { NudgeReader, Shown } from '../reader.ts'

/** By nudge, what was answered: `useful`, `not-now`, `not-for-me`; a `stop` in rows of before. */
export const nudgeAnswers: Collection<Countable> = {
  name: 'nudgeAnswers',
  index: ['unit', 'gathered'],
  time: 'day',
  anonymous: true,
  inHandfuls: true,
}

/** As long as what patients answer. */
export const daysCounted = 400

/**
 * Answers of an earlier day, as rows that hold nobody, and their reader. Of each nudge somebody counts once: a handful is of
 * as many people as it has answers. Who stopped is guessed at in a small unit, so that is in no sum of one: harm is read of all.
 */
export const countedOf = (reader: NudgeReader, day: Day, newId: () => string) => {
  const ripe = new Map(
    reader.shown
      .filter(
        one => one.answer !== '' && (one.answeredOn ?? one.day) < day && !reader.counted.includes(one.nudge),
      )
      .map(one => [one.nudge, one]),
  )
  const answers = [...ripe.values()]
    .filter(({ answer }) => answer !== 'stop')
    .map(
      ({ nudge, unit, answer }): Countable => ({
        id: newId(),
        unit,
        day,
        gathered: false,
        answers: { [nudge]: answer },
      }),
    )
  const counted = [...reader.counted, ...ripe.keys()]
  return { answers, reader: ripe.size > 0 ? { ...reader, counted } : reader }
}

const isAgainst = (answer: string): boolean => answer === 'not-for-me' || answer === 'stop'

const isUnwanted = ({ answer, stoppedAfter }: Shown): boolean => isAgainst(answer) || stoppedAfter === true

const hasCome = ({ came, answer, stoppedAfter }: Shown): boolean =>
  Boolean(came) || answer !== '' || stoppedAfter === true

/** How many got each nudge, and how many of them want no more of it. Each person once. */
export const harmIn = (
  harm: ReadonlyMap<string, Harm>,
  readers: readonly NudgeReader[],
): ReadonlyMap<string, Harm> => {
  const sums = new Map(harm)
  for (const { shown } of readers)
    for (const [nudge, each] of Map.groupBy(shown.filter(hasCome), one => one.nudge)) {
      const known = sums.get(nudge) ?? { shown: 0, against: 0 }
      const against = each.some(isUnwanted) ? 1 : 0
      sums.set(nudge, { shown: known.shown + 1, against: known.against + against })
    }
  return sums
}

export const restingOf = (harm: ReadonlyMap<string, Harm>): readonly string[] =>
  [...harm].flatMap(([nudge, one]) => (mustRest(one) ? [nudge] : [])).toSorted()
