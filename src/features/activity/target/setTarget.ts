/** A leader says what the unit wants to reach in a year, and can take it back. */

import { again } from '../../../core/again.ts'
import { isAsWished } from '../../../core/asWished.ts'
import { type Show, unchanged } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { mayUse } from '../../../core/house/audience.ts'
import { forOthers } from '../../../core/house/forOthers.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import type { UnitId } from '../../../core/ids.ts'
import { isUntouched } from '../../../core/shown.ts'
import { put, update } from '../../../core/store.ts'
import { yearOf } from '../../../core/time/oslo.ts'
import { type ActivityNeeds, kindIn } from '../needs.ts'
import { partsOf, showTarget } from './showTarget.ts'
import {
  askedYear,
  isYearToSet,
  readTarget,
  setters,
  type TargetLine,
  targetId,
  targetIn,
  targets,
} from './target.ts'

export const openTarget = async (needs: ActivityNeeds, ask: Ask): Promise<Show> =>
  ask.who.unit ? showTarget(needs, ask, ask.who.unit) : noUnit()

const setTo = async (
  needs: ActivityNeeds,
  ask: Ask,
  unit: UnitId,
  line: TargetLine | null,
): Promise<Show> => {
  const { person } = ask.who
  const now = needs.clock.now()
  if (line === null) return showTarget(needs, ask, unit)
  if (!mayUse(setters, ask.who.roles)) return forOthers(setters)
  const { year, typed, target } = line
  if (target === null) {
    const meant = isYearToSet(year, yearOf(now)) ? year : yearOf(now)
    return showTarget(needs, ask, unit, meant, { problem: 'number', typed })
  }
  const kind = await kindIn(needs, unit)
  return again(ask.store, async write => {
    const known = await ask.store.get(targets, targetId(unit, year))
    const isTyped = ask.input.target === undefined
    const isSaid = isTyped || isUntouched(ask.input.shown, partsOf(target))
    // Whoever presses twice is told what the first press told.
    if (known && !isSaid && isAsWished(known, { target, by: person, undid: '' }))
      return showTarget(needs, ask, unit, year, { note: 'saved', turn: known.turn })
    // Said anew, it is of what the unit counts by now.
    const isOfOld = known?.kind !== kind.kind || known.count !== kind.aim
    if (known?.target === target && !(isTyped && isOfOld))
      return unchanged(await showTarget(needs, ask, unit, year))
    await write([
      put(targets, known, {
        id: targetId(unit, year),
        unit,
        year,
        kind: kind.kind,
        count: kind.aim,
        target,
        before: known?.target ?? null,
        ...(known && { beforeOf: { kind: known.kind, count: known.count } }),
        by: person,
        at: now,
        turn: ask.once,
        undid: '',
      }),
    ])
    return showTarget(needs, ask, unit, year, { note: 'saved', turn: ask.once })
  })
}

/** `mål` alone or with a year shows it, to everyone in the unit; with a number whoever may sets it. */
export const target = async (needs: ActivityNeeds, ask: Ask): Promise<Show> => {
  const { unit } = ask.who
  if (!unit) return noUnit()
  const thisYear = yearOf(needs.clock.now())
  const { year, target: filled } = ask.input
  if (year) return setTo(needs, ask, unit, targetIn(filled ?? '', Number(year), thisYear))
  const asked = filled ? null : askedYear(ask.text, thisYear)
  if (asked !== null) return showTarget(needs, ask, unit, asked)
  return setTo(needs, ask, unit, readTarget(filled || ask.text, thisYear))
}

/** What a button carries may have been in anybody's hands. */
const readYear = (text: string | undefined): number | null =>
  /^20\d\d$/.test(text ?? '') ? Number(text) : null

/** Only what the button was made for, and only while it stands. */
export const undoTarget = async (needs: ActivityNeeds, ask: Ask): Promise<Show> => {
  const { unit, person } = ask.who
  if (!unit) return noUnit()
  const year = readYear(ask.input.year) ?? yearOf(needs.clock.now())
  return again(ask.store, async write => {
    const known = await ask.store.get(targets, targetId(unit, year))
    const { turn } = ask.input
    if (!known || known.turn !== turn)
      return showTarget(needs, ask, unit, year, turn && known?.undid === turn ? { note: 'undone' } : {})
    const at = needs.clock.now()
    const { beforeOf, ...row } = known
    const back = { target: known.before, before: null, by: person, at, turn: ask.once, undid: known.turn }
    await write([update(targets, { ...row, ...beforeOf, ...back })])
    return showTarget(needs, ask, unit, year, { note: 'undone' })
  })
}
