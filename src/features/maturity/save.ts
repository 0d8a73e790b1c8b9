/** Keeps what a unit said about itself, and takes it back once. Of two who save at once, both see what is kept. */

import { again } from '../../core/again.ts'
import { type Show, unchanged } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { noUnit } from '../../core/house/noUnit.ts'
import type { UnitId } from '../../core/ids.ts'
import { type PlainChange, put, type Read, remove, update } from '../../core/store.ts'
import { monthOfDay } from '../../core/time/days.ts'
import type { Instant } from '../../core/time/instant.ts'
import { dayOf } from '../../core/time/oslo.ts'
import { answersIn, showForm } from './assess.ts'
import { isKnown, type Levels, type Maturity, maturity, maturityId, mayUndo, sameLevels } from './maturity.ts'
import type { MaturityNeeds } from './needs.ts'
import { showResult } from './result.ts'
import { latestOf } from './rows.ts'

const saved = (
  ask: Ask,
  unit: UnitId,
  levels: Levels,
  latest: Read<Maturity> | null,
  now: Instant,
): PlainChange => {
  // The clock of another process may be a little ahead, and what is saved last is the latest.
  const at = latest && latest.at > now ? latest.at : now
  const day = dayOf(at)
  const id = maturityId(unit, day)
  const known = latest?.id === id ? latest : null
  const row: Maturity = {
    id,
    unit,
    day,
    month: monthOfDay(day),
    levels,
    before: known?.levels ?? null,
    state: 'saved',
    turn: ask.once,
    by: ask.who.person,
    at,
  }
  return put(maturity, known, row)
}

export const saveLevels = async (needs: MaturityNeeds, ask: Ask): Promise<Show> => {
  const { unit } = ask.who
  if (!unit) return noUnit()
  const levels = answersIn(ask.input)
  if (!isKnown(levels)) return showForm(needs, ask, 'empty')
  return again(ask.store, async write => {
    const latest = await latestOf(ask.store, unit)
    // Whoever presses twice is told what the first press told.
    if (latest && sameLevels(latest.levels, levels))
      return latest.turn !== (ask.input.seen ?? '') && latest.by === ask.who.person
        ? showResult(needs, ask, unit, { note: 'saved' })
        : unchanged(await showResult(needs, ask, unit))
    if ((latest?.turn ?? '') !== (ask.input.seen ?? ''))
      return showResult(needs, ask, unit, { note: 'overtaken', levels })
    await write([saved(ask, unit, levels, latest, needs.clock.now())])
    return showResult(needs, ask, unit, { note: 'saved' })
  })
}

/** Only the save that the button was made for, and only as long as it is the last one. */
export const undoSave = async (needs: MaturityNeeds, ask: Ask): Promise<Show> => {
  const { unit } = ask.who
  if (!unit) return noUnit()
  const today = dayOf(needs.clock.now())
  return again(ask.store, async write => {
    const latest = await latestOf(ask.store, unit)
    if (!latest || latest.turn !== ask.input.turn || !mayUndo(latest, today))
      return showResult(needs, ask, unit)
    const { before, levels } = latest
    // Its place in time stays its own: it is still the day that it tells of.
    const back = { turn: ask.once, by: ask.who.person }
    await write([
      before
        ? update(maturity, { ...latest, ...back, levels: before, before: null, state: 'restored' })
        : remove(maturity, latest),
    ])
    return showResult(needs, ask, unit, { note: 'undone', levels })
  })
}
