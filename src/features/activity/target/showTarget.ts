/** The target of a year: how far, how much is left, what stands beside it, and for a leader the way to change it. */

import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { wordBack } from '../../../core/givenBack.ts'
import { mayUse } from '../../../core/house/audience.ts'
import type { UnitId } from '../../../core/ids.ts'
import { shownOf } from '../../../core/shown.ts'
import { yearOf } from '../../../core/time/oslo.ts'
import { countIn } from '../kinds.ts'
import type { ActivityNeeds } from '../needs.ts'
import { adoptedIn } from './adopted.ts'
import { besideTarget } from './beside.ts'
import type { Way } from './path.ts'
import { isYearToSet, mostTarget, setters } from './target.ts'
import { barOf, wayIn } from './wayIn.ts'

export type Told = {
  readonly note?: 'saved' | 'undone'
  readonly problem?: 'number'
  readonly typed?: string
  readonly turn?: string
}

/** As the input of the form is called. */
export const partsOf = (target: number | null) => ({ target: String(target ?? '') })

export const standingOf = (way: Way | null) => {
  if (way === null) return { standing: 'none', colour: 'emphasis' }
  if (way.left === 0) return { standing: 'reached', colour: 'good' }
  // What a pilot has counted is on its way already.
  if (way.begins !== null && way.reached === 0) return { standing: 'ahead', colour: 'emphasis' }
  if (way.reached >= way.path) return { standing: 'on', colour: 'good' }
  // What nobody registered may be what lacks.
  return way.missing > 0
    ? { standing: 'missing', colour: 'emphasis' }
    : { standing: 'below', colour: 'accent' }
}

export const showTarget = async (
  needs: ActivityNeeds,
  ask: Ask,
  unit: UnitId,
  year: number = yearOf(needs.clock.now()),
  { note, problem, typed, turn }: Told = {},
): Promise<Show> => {
  const { row, kind, count, way } = await wayIn(needs, ask.store, unit, year)
  const [unitName, adopted, beside] = await Promise.all([
    needs.unitName(unit),
    adoptedIn(needs, ask.store, unit),
    besideTarget(needs, unit, year, ask.who.language),
  ])
  const mayChange = mayUse(setters, ask.who.roles) && isYearToSet(year, yearOf(needs.clock.now()))
  const isOpen = way === null || problem !== undefined
  const stands = standingOf(way)
  const isAhead = stands.standing === 'ahead'
  return show('activity/target', {
    unitName,
    year,
    title: countIn(kind, count)?.title ?? kind.title,
    said: countIn(kind, count)?.said ?? kind.title,
    ...stands,
    note: note ?? null,
    most: mostTarget,
    problem: problem ?? null,
    ways:
      way === null
        ? []
        : [{ ...way, ...barOf(way.reached, way.target), isAhead, isUnderWay: !isAhead && way.left > 0 }],
    steps: (way?.steps ?? []).map(step => ({
      ...step,
      reached: step.reached ?? 0,
      isPast: step.reached !== null,
    })),
    ...adopted,
    beside,
    // Open where there is none, or what was typed is none.
    asks: mayChange && isOpen,
    changes: mayChange && !isOpen,
    value: wordBack(typed ?? String(row?.target ?? '')),
    shown: shownOf(partsOf(row?.target ?? null)),
    undo: turn ? [{ turn }] : [],
  })
}
