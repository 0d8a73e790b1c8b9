/** The tile of the letters: whether they leave, for those who can stop them and let them go again. */

import type { Asker } from '../../core/conversation.ts'
import type { House } from '../../core/house/house.ts'
import { commandTile, type Tile } from '../../core/tile.ts'

type Needs = Pick<House, 'say'> & { readonly letters: { readonly isStopped: () => Promise<boolean> } }

export const letterTiles =
  ({ say, letters }: Needs) =>
  async ({ roles, language }: Asker): Promise<readonly Tile[]> => {
    if (!roles.includes('admin')) return []
    const isStopped = await letters.isStopped()
    return [
      commandTile(say, language, 'levert', {
        emoji: '📬',
        badge: say(language, isStopped ? 'common:notice.title.all-stopped' : 'letters:tile.running'),
        tone: isStopped ? 'attention' : 'good',
        line: '',
        first: ['admin'],
      }),
    ]
  }
