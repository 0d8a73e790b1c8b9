/** The tile of maturity: when the unit last looked in the mirror. */

import type { Asker } from '../../core/conversation.ts'
import { formatDate } from '../../core/formats.ts'
import type { House } from '../../core/house/house.ts'
import { insideOf } from '../../core/inside.ts'
import type { Tile } from '../../core/tile.ts'
import { daysBetween } from '../../core/time/days.ts'
import { dayOf } from '../../core/time/oslo.ts'
import { latestOf } from './rows.ts'

type Needs = Pick<House, 'store' | 'clock' | 'say'>

/** Much has changed in a unit after half a year. */
const daysFresh = 180

export const maturityTiles =
  ({ store, clock, say }: Needs) =>
  async (who: Asker): Promise<readonly Tile[]> => {
    const unit = insideOf(who)
    if (unit === null) return []
    const { language } = who
    const latest = await latestOf(store, unit)
    const isFresh = latest !== null && daysBetween(latest.day, dayOf(clock.now())) <= daysFresh
    return [
      {
        name: 'maturity',
        emoji: '📊',
        title: say(language, 'roadmap:button.maturity'),
        badge: latest
          ? say(language, 'maturity:tile.seen', { day: formatDate(latest.day, 'short', language) })
          : say(language, 'maturity:tile.unseen'),
        tone: isFresh ? 'good' : 'emphasis',
        line: latest && !isFresh ? say(language, 'maturity:tile.old') : '',
        opens: { says: `${say(language, 'common:word.veikart')} ${say(language, 'maturity:tile.word')}` },
        first: ['leader'],
      },
    ]
  }
