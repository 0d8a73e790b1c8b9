/** The tiles of deviations: what is open in the unit for those who follow up, and how to tell of something. */

import type { Asker } from '../../core/conversation.ts'
import { mayUse } from '../../core/house/audience.ts'
import type { House } from '../../core/house/house.ts'
import { insideOf } from '../../core/inside.ts'
import type { Store, Where } from '../../core/store.ts'
import { commandTile, type Tile } from '../../core/tile.ts'
import { type Deviation, deviations } from './deviation.ts'
import { handlers } from './receipt.ts'

const count = async (store: Pick<Store, 'tally'>, where: Where<Deviation>): Promise<number> =>
  (await store.tally(deviations, { by: [], where })).reduce((sum, counted) => sum + counted.count, 0)

type Needs = Pick<House, 'store' | 'say'>

/** One's own are few, and are one's own wherever one belongs. */
const reportTile = async ({ store, say }: Needs, { language, person }: Asker): Promise<Tile> => {
  const open = await count(store, { status: 'open', by: person })
  return commandTile(say, language, 'avvik', {
    emoji: '⚠️',
    badge: say(language, 'deviations:tile.own', { open }),
    tone: open === 0 ? 'emphasis' : 'accent',
    line: '',
    first: ['clinician', 'secretary', 'champion', 'superuser'],
  })
}

const openTile = async ({ store, say }: Needs, { language, unit }: Asker): Promise<Tile> => {
  const [open, serious] = await Promise.all([
    count(store, { status: 'open', unit }),
    count(store, { status: 'open', unit, severity: '3' }),
  ])
  return commandTile(say, language, 'avvik-liste', {
    emoji: '📋',
    badge: say(language, 'deviations:tile.open', { open }),
    tone: serious > 0 ? 'attention' : open > 0 ? 'warning' : 'good',
    line: serious > 0 ? say(language, 'deviations:tile.serious', { serious }) : '',
    first: handlers,
  })
}

export const deviationTiles =
  (needs: Needs) =>
  async (who: Asker): Promise<readonly Tile[]> => {
    const handles = insideOf(who) !== null && mayUse(handlers, who.roles)
    return Promise.all([...(handles ? [openTile(needs, who)] : []), reportTile(needs, who)])
  }
