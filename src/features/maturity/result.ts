/** The picture: where the unit stands on each step, what moved, and what could help next. Nobody else's is beside it. */

import { type Show, show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { mayUse } from '../../core/house/audience.ts'
import { noUnit } from '../../core/house/noUnit.ts'
import type { UnitId } from '../../core/ids.ts'
import { dayOf } from '../../core/time/oslo.ts'
import { adoptedIn } from './adopted.ts'
import { carriedFrom } from './assess.ts'
import type { Measure } from './assessment.ts'
import { fillers, type Levels, letters, type Maturity, mayUndo } from './maturity.ts'
import type { MaturityNeeds } from './needs.ts'
import { boxesOf, columnsOf, keepingUp, moveOf, stepOf, weakest } from './picture.ts'
import { newestOf } from './rows.ts'

/** What the picture is shown for, so that the reader sees what became of it. */
export type Told = {
  readonly note?: 'saved' | 'overtaken' | 'undone' | 'adopted' | 'dropped' | 'kept'
  /** Answers that were not kept, or are not any more: they can be taken up again. */
  readonly levels?: Levels
  /** A measure that was just put in the log. */
  readonly adopted?: string
}

const mostEarlier = 4

const stepsOf = ({ assessment }: MaturityNeeds, now: Levels, before: Levels) =>
  letters.flatMap(letter => {
    const step = stepOf(assessment, letter)
    const level = now[letter]
    return step
      ? [
          {
            letter,
            title: step.title,
            isKnown: level !== undefined,
            boxes: level === undefined ? '' : boxesOf(level),
            says: level === undefined ? null : step.levels[level],
            moved: moveOf(letter, now, before),
          },
        ]
      : []
  })

/** In the order of time, the newest first; each beside the one before it. */
const earlierOf = (rows: readonly Maturity[]) =>
  rows.slice(1, mostEarlier + 1).map(({ day, levels }, at) => {
    const before = rows[at + 2]?.levels
    const moves = letters.map(letter => moveOf(letter, levels, before ?? {}))
    return {
      day,
      hasBefore: before !== undefined,
      line: letters.map(letter => `${letter} ${levels[letter] ?? '–'}`).join(' · '),
      up: moves.filter(move => move === 'up').length,
      down: moves.filter(move => move === 'down').length,
    }
  })

export const showResult = async (
  needs: MaturityNeeds,
  ask: Ask,
  unit: UnitId,
  { note, levels, adopted = '' }: Told = {},
): Promise<Show> => {
  const { assessment } = needs
  const rows = await newestOf(ask.store, unit, mostEarlier + 2)
  const [latest, previous] = rows
  const now = latest?.levels ?? {}
  const before = previous?.levels ?? {}
  const weak = weakest(assessment, now, before)
  const keep = keepingUp(assessment, now, before, weak)
  const suggested = [...weak.flatMap(({ measures }) => measures), ...keep]
  const [unitName, by, inLog] = await Promise.all([
    needs.unitName(unit),
    needs.nameOf(latest?.by ?? null),
    adoptedIn(ask.store, unit, suggested),
  ])
  const moved = letters.map(letter => moveOf(letter, now, before))
  const mayFill = mayUse(fillers, ask.who.roles)
  const told = ({ measure, says, responsible }: Measure) => ({
    measure,
    says,
    responsible,
    inLog: inLog.has(measure),
    mayAdopt: mayFill && !inLog.has(measure),
  })
  const undo = latest && mayFill && mayUndo(latest, dayOf(needs.clock.now())) ? [{ turn: latest.turn }] : []
  return show('maturity/result', {
    unit: unitName,
    isEmpty: !latest,
    note: note ?? '',
    about: latest ? null : assessment.about,
    ours: assessment.ours,
    day: latest?.day ?? null,
    by,
    isKnownBy: by !== '',
    steps: latest ? stepsOf(needs, now, before) : [],
    up: moved.filter(way => way === 'up').length,
    down: moved.filter(way => way === 'down').length,
    picture: columnsOf(
      now,
      before,
      weak.map(({ letter }) => letter),
    ),
    weakest: weak.map(({ letter, step, level, measures }) => ({
      letter,
      title: step.title,
      level,
      says: step.levels[level],
      measures: measures.map(told),
    })),
    keeping: keep.map(told),
    earlier: earlierOf(rows),
    mayFill,
    answers: note === 'undone' && levels ? carriedFrom(levels) : {},
    mine:
      note === 'overtaken' && levels && latest ? [{ seen: latest.turn, answers: carriedFrom(levels) }] : [],
    undo: note === 'saved' ? undo : [],
    undoLater: note === 'saved' ? [] : undo,
    adopted: adopted === '' ? [] : [{ measure: adopted }],
  })
}

export const openMaturity = async (needs: MaturityNeeds, ask: Ask): Promise<Show> =>
  ask.who.unit ? showResult(needs, ask, ask.who.unit) : noUnit()
