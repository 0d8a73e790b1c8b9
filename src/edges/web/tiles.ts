/** Tiles as the page shows them: those that a reader most likely came for, and the others folded. */

import type { Asker } from '../../core/conversation.ts'
import { orClinician } from '../../core/roles.ts'
import type { Tile } from '../../core/tile.ts'

/** Teams writes the words into the chat, where it is new; the tile says them for where it is not. */
export const withWords = (chat: string, says: string): string =>
  chat.startsWith('https:') ? `${chat}&message=${encodeURIComponent(says)}` : chat

const shown = (tile: Tile, chat: string | null) => {
  const { opens, first: _, ...rest } = tile
  const says = 'says' in opens ? opens.says : ''
  const href = 'at' in opens ? `/tab#${opens.at}` : chat === null ? '' : withWords(chat, says)
  return { ...rest, says, href, isChat: says !== '' }
}

export const tilesToShow = (tiles: readonly Tile[], who: Asker, chat: string | null) => {
  const roles = orClinician(who.roles)
  const placeOf = ({ first }: Tile) =>
    first === 'always' ? 'always' : first.some(role => roles.includes(role)) ? 'first' : 'rest'
  const { first = [], always = [], rest = [] } = Object.groupBy(tiles, placeOf)
  return {
    first: [...always, ...first].map(tile => shown(tile, chat)),
    rest: rest.map(tile => shown(tile, chat)),
  }
}
