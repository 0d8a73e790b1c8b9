/** Random ids. Base 64 and not a UUID: ids come back from cards to where the identifier guard reads long runs of digits. */

import { randomBytes } from 'node:crypto'
import { isMadeByChance } from '../../core/guard/madeByChance.ts'

/** Drawn until it cannot be taken for what somebody wrote. */
export const newId = (): string => {
  for (;;) {
    const id = randomBytes(16).toString('base64url')
    if (isMadeByChance(id)) return id
  }
}
