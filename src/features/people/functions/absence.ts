/** Until when somebody is away is theirs: another who is given their role is there. */

import type { Ask } from '../../../core/conversation.ts'
import type { Read } from '../../../core/store.ts'
import type { Wish } from './assign.ts'
import { type UnitFunction, unitFunctions } from './functions.ts'

/** As it was when the card was made, whichever of two presses asks. */
const shownOn = (row: Read<UnitFunction>, seen: number) =>
  row.version === seen ? row : row.version === seen + 1 ? row.before : null

/** Where another gets the role and nobody touched the day, it goes. */
export const withOwnAbsence = async ({ store }: Ask, id: string, seen: number, wish: Wish): Promise<Wish> => {
  const row = await store.get(unitFunctions, id)
  const shown = row && shownOn(row, seen)
  const isAnothers = shown && wish.holder !== shown.holder && wish.awayUntil === shown.awayUntil
  return isAnothers ? { ...wish, awayUntil: null } : wish
}
