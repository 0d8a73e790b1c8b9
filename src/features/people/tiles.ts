/** The tiles of people: who waits for a leader's yes, and the way in for who belongs nowhere yet. */

import type { Asker } from '../../core/conversation.ts'
import { mayUse } from '../../core/house/audience.ts'
import type { House } from '../../core/house/house.ts'
import type { UnitId } from '../../core/ids.ts'
import { insideOf } from '../../core/inside.ts'
import { roles } from '../../core/roles.ts'
import type { Tile } from '../../core/tile.ts'
import { isAwaited } from './newcomers/newcomer.ts'
import { waitingItems } from './newcomers/waiting.ts'

type Needs = Pick<House, 'store' | 'say'>

const waitingTile = async ({ store, say }: Needs, { language }: Asker, unit: UnitId): Promise<Tile[]> => {
  const { items, more } = await waitingItems(store, unit)
  if (items.length === 0) return []
  return [
    {
      name: 'newcomers',
      emoji: '👋',
      title: say(language, 'people:tile.newcomers'),
      badge: say(language, 'people:tile.waiting', { count: items.length + more }),
      tone: 'warning',
      line: '',
      opens: { says: say(language, 'common:word.roller') },
      first: ['leader'],
    },
  ]
}

const unitTile = async ({ store, say }: Needs, { language, unit, person }: Asker): Promise<Tile> => {
  const waits = unit !== null && (await isAwaited(store, unit, person))
  return {
    name: 'unit',
    emoji: '🏠',
    title: say(language, 'people:tile.unit'),
    badge: say(language, waits ? 'people:tile.awaited' : 'people:tile.none'),
    tone: waits ? 'accent' : 'warning',
    line: say(language, waits ? 'people:tile.awaited.line' : 'people:tile.none.line'),
    opens: { says: say(language, 'people:tile.menu') },
    first: roles,
  }
}

export const peopleTiles =
  (needs: Needs) =>
  async (who: Asker): Promise<readonly Tile[]> => {
    const unit = insideOf(who)
    if (unit === null) return who.roles.includes('admin') ? [] : [await unitTile(needs, who)]
    return mayUse(['leader'], who.roles) ? waitingTile(needs, who, unit) : []
  }
