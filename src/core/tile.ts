/** A tile of the tab, as features offer it. */

import type { Language } from './language.ts'
import type { Role } from './roles.ts'
import type { Texts } from './texts.ts'

/**
 * One number or state of a reader's unit or of their own, what it counts, and where it leads. All in the reader's
 * language, and of a unit's own nothing for who does not belong to it.
 */
export type Tile = {
  readonly name: string
  readonly emoji: string
  readonly title: string
  /** How it stands: a number with its word, or a state. */
  readonly badge: string
  readonly tone: 'good' | 'warning' | 'attention' | 'accent' | 'emphasis'
  /** What more there is to say of it; empty where there is nothing. */
  readonly line: string
  /** What is written to Dult in the chat, or a place on the page by its id. */
  readonly opens: { readonly says: string } | { readonly at: string }
  /** A number that is called from the tile itself, without a way through the chat. */
  readonly call?: { readonly says: string; readonly number: string }
  /** For whom it stands there before the tiles are unfolded; `always` for everybody, and before all else. */
  readonly first: readonly Role[] | 'always'
}

/** One that leads to a command is called as in the menu, and says which word is written; `name` is how the menu's texts call it. */
export const commandTile = (
  say: Texts['text'],
  language: Language,
  name: string,
  tile: Omit<Tile, 'name' | 'title' | 'opens'>,
): Tile => ({
  ...tile,
  name,
  title: say(language, `common:menu.item.${name}`),
  opens: { says: say(language, `common:word.${name}`) },
})
