/** What authors write for the checklists: the lists, what to do in an emergency, and what suits video. */

import type { Folders } from '../../../core/door.ts'
import { onePack, otherPacks } from '../../../core/packs.ts'
import { readChecklist } from './checklist.ts'
import { readEmergency } from './emergency.ts'
import { readSuitability } from './suitability.ts'

export const readLists = (folders: Folders) => {
  const packs = folders('checklists')
  return {
    checklists: otherPacks(packs, ['emergency', 'suitability'], 'checklist', readChecklist),
    emergency: onePack(packs, 'emergency', readEmergency),
    suitability: onePack(packs, 'suitability', readSuitability),
  }
}
