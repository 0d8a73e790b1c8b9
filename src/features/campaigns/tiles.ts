/** The tile of campaigns: how the newest message to the unit came through. */

import type { Asker } from '../../core/conversation.ts'
import { formatDate } from '../../core/formats.ts'
import { mayUse } from '../../core/house/audience.ts'
import type { House } from '../../core/house/house.ts'
import { insideOf } from '../../core/inside.ts'
import type { Tile } from '../../core/tile.ts'
import { campaigns } from './campaign.ts'

type Needs = Pick<House, 'store' | 'say' | 'letters'>

const standing = async ({ store, say, letters }: Needs, { unit, language }: Asker) => {
  const where = { unit, status: ['asks', 'planning', 'running', 'withdrawn'] } as const
  const [newest] = await store.list(campaigns, { where, order: 'newest', limit: 1 })
  if (!newest) return { badge: say(language, 'campaigns:tile.none'), tone: 'emphasis', line: '' } as const
  const { planned, byState } = await letters.ledgerOf(newest.id)
  const { delivered } = byState
  return {
    badge: say(language, `campaigns:list.line.${newest.status}`, { delivered, planned }),
    tone: newest.status !== 'running' ? 'emphasis' : delivered === planned ? 'good' : 'accent',
    line: formatDate(newest.at, 'weekday', language),
  } as const
}

export const campaignTiles =
  (needs: Needs, senders: readonly ['leader', 'project']) =>
  async (who: Asker): Promise<readonly Tile[]> => {
    const { say } = needs
    if (insideOf(who) === null || !mayUse(senders, who.roles)) return []
    return [
      {
        name: 'kampanje',
        emoji: '📣',
        title: say(who.language, 'campaigns:list.title'),
        ...(await standing(needs, who)),
        opens: { says: say(who.language, 'common:word.kampanje') },
        first: ['leader'],
      },
    ]
  }
