/** `erase PERSON`: forgets somebody who asked for it elsewhere than in the chat, and prints the receipt. */

import type { Place } from '../../config.ts'
import { newId } from '../../edges/chance/newId.ts'
import { systemClock } from '../../edges/clock/systemClock.ts'
import { conversationsOf } from '../../edges/teams/forget.ts'
import { erasePerson, findPerson } from '../../features/people/index.ts'
import { erasures } from '../../features.ts'
import { withStore } from './place.ts'

export const erase = async ([idOrEntra = '']: readonly string[], place: Place): Promise<number> => {
  if (idOrEntra === '') {
    console.error('erase PERSON, by id or Entra object id')
    return 2
  }
  const counts = await withStore(place, async store => {
    const person = await findPerson(store, idOrEntra)
    const needs = { newId, erasures, conversationsOf, onLeave: [], purge: () => store.purge() }
    if (person) return erasePerson(store, needs, person, systemClock.now())
    // Whoever is gone already may be on the disk still, where a process died before it was clean.
    await store.purge()
    return null
  })
  if (!counts) {
    console.error('There is nobody of that id.')
    return 1
  }
  for (const [collection, count] of Object.entries(counts)) console.log(`  ${collection}: ${count}`)
  console.log('Forgotten. Backups made before today still hold the person.')
  return 0
}
