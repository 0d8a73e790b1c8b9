/** The nudges to a unit's channel, in one card: whether it wants them, and those that came. A leader stops them and starts them again. */

import { again } from '../../../core/again.ts'
import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { mayUse } from '../../../core/house/audience.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import { put, type Store } from '../../../core/store.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { answersIn, areAnswered } from '../defaults.ts'
import { leaders } from '../leader/showDefaults.ts'
import type { NudgeNeeds } from '../needs.ts'
import { hasArrived } from './settle.ts'
import { newUnitNudges, type ShownToUnit, type UnitNudges, unitNudges, withStopped } from './unitNudges.ts'

const mostListed = 5

/** In the channel, and not to the leader; the last one may be on its way still, or never come. */
const cameTo = async (
  store: Pick<Store, 'list'>,
  row: UnitNudges | null,
): Promise<readonly ShownToUnit[]> => {
  const shown = row?.shown ?? []
  const last = shown.at(-1)
  const isWaiting = row?.waits === 'yes' && last !== undefined && !(await hasArrived(store, row.id, last.day))
  return (isWaiting ? shown.slice(0, -1) : shown).filter(({ isPassedOn }) => !isPassedOn)
}

export const showUnit = async (needs: NudgeNeeds, ask: Ask): Promise<Show> => {
  const { unit, roles } = ask.who
  if (!unit) return noUnit()
  const [row, defaults, unitName] = await Promise.all([
    ask.store.get(unitNudges, unit),
    answersIn(ask.store, unit),
    needs.unitName(unit),
  ])
  const stopped = row?.stopped ?? false
  const came = await cameTo(ask.store, row)
  return show('nudges/unit', {
    unitName,
    isOn: !stopped,
    stopped,
    isEarly: !areAnswered(defaults),
    change: mayUse(leaders, roles)
      ? [{ stops: !stopped, verb: stopped ? 'nudge.unitStart' : 'nudge.unitStop' }]
      : [],
    came: came
      .toReversed()
      .slice(0, mostListed)
      .flatMap(({ nudge, day }) => {
        const known = needs.nudges.find(one => one.nudge === nudge)
        return known ? [{ on: day, title: known.title }] : []
      }),
  })
}

const choose =
  (stopped: boolean) =>
  (needs: NudgeNeeds, ask: Ask): Promise<Show> =>
    again(ask.store, async write => {
      const { unit } = ask.who
      if (!unit) return noUnit()
      const known = await ask.store.get(unitNudges, unit)
      const row = known ?? newUnitNudges(unit)
      const today = dayOf(needs.clock.now())
      if (row.stopped !== stopped) await write([put(unitNudges, known, withStopped(row, stopped, today))])
      return showUnit(needs, ask)
    })

export const stopUnit = choose(true)
export const startUnit = choose(false)
