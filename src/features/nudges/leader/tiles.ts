/** Where a leader finds the four defaults: while one is open they stand first in their menu and in the tab, as staff get no nudges until then. */

import type { Asker } from '../../../core/conversation.ts'
import type { House } from '../../../core/house/house.ts'
import type { UnitId } from '../../../core/ids.ts'
import { insideOf } from '../../../core/inside.ts'
import type { Role } from '../../../core/roles.ts'
import { commandTile, type Tile } from '../../../core/tile.ts'
import { answersIn } from '../defaults.ts'
import { defaults } from '../triggers.ts'
import { leaders } from './showDefaults.ts'

/** How many of them a leader has yet to answer. An administrator may, and came for something else. */
export const openDefaults =
  ({ store }: Pick<House, 'store'>) =>
  async (unit: UnitId, roles: readonly Role[]): Promise<number> =>
    roles.includes('leader') ? defaults.length - Object.keys(await answersIn(store, unit)).length : 0

export const defaultsTiles =
  (needs: Pick<House, 'store' | 'say'>) =>
  async (who: Asker): Promise<readonly Tile[]> => {
    const unit = insideOf(who)
    const open = unit === null ? 0 : await openDefaults(needs)(unit, who.roles)
    if (open === 0) return []
    const [answered, of] = [defaults.length - open, defaults.length]
    return [
      commandTile(needs.say, who.language, 'standardvalg', {
        emoji: '⚙️',
        badge: needs.say(who.language, 'nudges:defaults.count', { answered, of }),
        tone: 'warning',
        line: '',
        first: leaders,
      }),
    ]
  }
