/** How whoever does not belong to a unit looks into it: as a guest, waiting for its leader, or asked about in vain. */

import type { Asker } from '../../conversation.ts'
import type { People } from '../house.ts'

type Outside = 'guest' | 'newcomer' | 'unanswered'

/** Nobody answers a newcomer any more after a month, or they were asked by a version that did not keep it. */
export const outsideOf = async (
  { isAwaited }: Pick<People, 'isAwaited'>,
  { person, unit, stands }: Asker,
): Promise<Outside | null> => {
  if (unit === null || stands === 'inside' || stands === 'nowhere') return null
  return stands === 'guest' || (await isAwaited(unit, person)) ? stands : 'unanswered'
}
