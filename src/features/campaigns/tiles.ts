/** The tile of campaigns: how the newest message to the unit came through. */

import type { Asker } from '../../core/conversation.ts'
import { formatDate } from '../../core/formats.ts'
import { mayUse } from '../../core/house/audience.ts'
import type { House } from '../../core/house/house.ts'
import { insideOf } from '../../core/inside.ts'
import type { Tile } from '../../core/tile.ts'
import { leavesAt } from './ahead.ts'
import { campaigns } from './campaign.ts'

type Needs = Pick<House, 'store' | 'say' | 'letters' | 'clock'>

const standing = async (needs: Needs, { unit, language }: Asker) => {
  const { store, say, letters } = needs
  const where = { unit, status: ['asks', 'planning', 'running', 'withdrawn'] } as const
  const [newest] = await store.list(campaigns, { where, order: 'newest', limit: 1 })
  if (!newest) return { badge: say(language, 'campaigns:tile.none'), tone: 'emphasis', line: '' } as const
  const ledger = await letters.ledgerOf(newest.id)
  const due = await leavesAt(needs, newest, ledger)
  if (due !== null)
    return {
      badge: say(language, 'campaigns:calendar.stands.planned'),
      tone: 'emphasis',
      line: `${formatDate(due, 'weekday', language)} ${formatDate(due, 'time', language)}`,
    } as const
  const { planned } = ledger
  const { delivered } = ledger.byState
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
