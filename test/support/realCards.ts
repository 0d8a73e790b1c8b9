/** The cards that are shipped, opened once. */

import { openCards } from '../../src/edges/cards/engine.ts'
import { createDraw } from '../../src/edges/pictures/pictures.ts'
import { cardsDir } from './samples.ts'

/** The origin that samples may link to. */
export const realCards = openCards({
  dir: cardsDir,
  origins: ['https://dult.example.no'],
  draw: createDraw(),
})
