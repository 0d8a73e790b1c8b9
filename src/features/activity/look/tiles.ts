/** The tiles of activity: what was registered this week, and for leaders how far it is to the target. */

import type { Asker } from '../../../core/conversation.ts'
import { mayUse } from '../../../core/house/audience.ts'
import type { UnitId } from '../../../core/ids.ts'
import { insideOf } from '../../../core/inside.ts'
import { commandTile, type Tile } from '../../../core/tile.ts'
import { dayOf, yearOf } from '../../../core/time/oslo.ts'
import { addWeeks, type Week, weekOf } from '../../../core/time/weeks.ts'
import { activity, activityId, countOf } from '../activity.ts'
import { type ActivityNeeds, kindIn } from '../needs.ts'
import { setters } from '../target/target.ts'
import { wayIn } from '../target/wayIn.ts'
import { numberOf } from './said.ts'

/** This week, or last week while this one has none. */
const latest = async (needs: ActivityNeeds, unit: UnitId) => {
  const kind = await kindIn(needs, unit)
  const now = weekOf(dayOf(needs.clock.now()))
  const at = async (week: Week) =>
    countOf((await needs.store.get(activity, activityId(unit, week, kind.kind)))?.counts ?? {}, kind.main)
  const [present, before] = await Promise.all([at(now), at(addWeeks(now, -1))])
  return present === null && before !== null
    ? { week: addWeeks(now, -1), count: before }
    : { week: now, count: present }
}

const weekTile = async (needs: ActivityNeeds, { language }: Asker, unit: UnitId): Promise<Tile> => {
  const { week, count } = await latest(needs, unit)
  const at = { week: numberOf(week), count: count ?? 0 }
  return commandTile(needs.say, language, 'registrer', {
    emoji: '🎥',
    badge: needs.say(language, count === null ? 'activity:tile.none' : 'activity:tile.week', at),
    tone: count === null ? 'warning' : 'good',
    line: '',
    first: ['secretary'],
  })
}

const targetTile = async (
  needs: ActivityNeeds,
  { language, roles }: Asker,
  unit: UnitId,
): Promise<Tile[]> => {
  if (!mayUse(setters, roles)) return []
  const { way } = await wayIn(needs, needs.store, unit, yearOf(needs.clock.now()))
  if (way === null) return []
  const { reached, target, path, left, weekly, weeksLeft } = way
  return [
    commandTile(needs.say, language, 'mal', {
      emoji: '🎯',
      badge: needs.say(language, 'activity:tile.target', { reached, target }),
      tone: reached >= path ? 'good' : 'accent',
      line: needs.say(language, 'activity:way.left', { left, weekly, weeks: weeksLeft }),
      first: setters,
    }),
  ]
}

export const activityTiles =
  (needs: ActivityNeeds) =>
  async (who: Asker): Promise<readonly Tile[]> => {
    const unit = insideOf(who)
    if (unit === null) return []
    const [week, target] = await Promise.all([weekTile(needs, who, unit), targetTile(needs, who, unit)])
    return [week, ...target]
  }
