/** The nudges to a unit's channel, in one card: whether it wants them, and those that came. A leader stops them and starts them again. */

import { again } from '../../../core/again.ts'
import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { mayUse } from '../../../core/house/audience.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import { put } from '../../../core/store.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { answersIn, areAnswered } from '../defaults.ts'
import { leaders } from '../leader/showDefaults.ts'
import type { NudgeNeeds } from '../needs.ts'
import { newUnitNudges, unitNudges, withStopped } from './unitNudges.ts'

const mostListed = 5

export const showUnit = async (needs: NudgeNeeds, ask: Ask): Promise<Show> => {
  const { unit, roles } = ask.who
  if (!unit) return noUnit()
  const [row, defaults, unitName] = await Promise.all([
    ask.store.get(unitNudges, unit),
    answersIn(ask.store, unit),
    needs.unitName(unit),
  ])
  const stopped = row?.stopped ?? false
  return show('nudges/unit', {
    unitName,
    isOn: !stopped,
    stopped,
    isEarly: !areAnswered(defaults),
    change: mayUse(leaders, roles)
      ? [{ stops: !stopped, verb: stopped ? 'nudge.unitStart' : 'nudge.unitStop' }]
      : [],
    came: (row?.shown ?? [])
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
