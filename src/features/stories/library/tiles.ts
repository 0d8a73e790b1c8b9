/** The tile of stories: how many there are to read, and for who leads what waits for a yes. */

import type { Asker } from '../../../core/conversation.ts'
import { mayUse } from '../../../core/house/audience.ts'
import type { House } from '../../../core/house/house.ts'
import { insideOf } from '../../../core/inside.ts'
import { commandTile, type Tile } from '../../../core/tile.ts'
import { leaders, stories } from '../story.ts'
import { waitingIn } from './list.ts'

export const storyTiles =
  ({ store, say }: Pick<House, 'store' | 'say'>) =>
  async (who: Asker): Promise<readonly Tile[]> => {
    const unit = insideOf(who)
    if (unit === null) return []
    const { language, roles } = who
    const [counted, waiting] = await Promise.all([
      store.tally(stories, { by: [], where: { state: 'published' } }),
      mayUse(leaders, roles) ? waitingIn(store, unit) : 0,
    ])
    const count = counted[0]?.count ?? 0
    return [
      commandTile(say, language, 'historie', {
        emoji: '📖',
        badge: say(language, 'stories:tile.count', { count }),
        tone: waiting > 0 ? 'warning' : count > 0 ? 'accent' : 'emphasis',
        line: waiting > 0 ? say(language, 'stories:tile.waiting', { count: waiting }) : '',
        first: [],
      }),
    ]
  }
