/** Everything that authors write in `cards/`, the cards and what is beyond them; a mistake stops the start. */

import path from 'node:path'
import { readDoors } from './core/house/open.ts'
import type { Draw } from './core/pictures.ts'
import { openCards } from './edges/cards/engine.ts'
import { readPacks } from './edges/packs/readPacks.ts'
import { createDraw } from './edges/pictures/pictures.ts'
import { type Content, doors } from './features.ts'

const cardsDir = path.join(import.meta.dirname, '..', 'cards')

/** The shape follows from the doors, each of which checked what it read. */
export const readContent = (dir = cardsDir): Content =>
  readDoors(doors, folder => readPacks(dir, folder)) as Content

/** Everything on the shelf in `cards/`: opened once in a process, whatever is built from it. */
export type Shelf = {
  readonly cards: ReturnType<typeof openCards>
  readonly content: Content
  /** For pages, as for cards. */
  readonly draw: Draw
}

export const openShelf = (publicUrl: string): Shelf => {
  const draw = createDraw()
  return {
    cards: openCards({ dir: cardsDir, origins: [publicUrl], draw }),
    content: readContent(),
    draw,
  }
}
