/** Which unit each line of a roster is of; a line of none, of one of two, or said before is a problem. */

import type { UnitId } from '../../../core/ids.ts'
import type { Store } from '../../../core/store.ts'
import { unitFinder } from '../../../core/unitNames.ts'
import { whole } from '../../../core/walk.ts'
import { units } from '../person.ts'
import type { RosterLine, RosterProblem } from './rosterFile.ts'

export type Entry = Omit<RosterLine, 'unit'> & { readonly unit: UnitId; readonly unitName: string }

export const placeLines = async (store: Store, lines: readonly RosterLine[]) => {
  const meantBy = unitFinder(await whole(store, units))
  const seen = new Set<string>()
  const entries: Entry[] = []
  const problems: RosterProblem[] = []
  for (const line of lines) {
    const meant = meantBy(line.unit)
    if (meant && 'ambiguous' in meant) {
      problems.push({ line: line.line, column: 'unit', problem: 'ambiguous-unit', ids: meant.ambiguous })
      continue
    }
    const unit = meant?.unit
    const key = `${line.aadObjectId} ${unit?.id}`
    if (!unit) problems.push({ line: line.line, column: 'unit', problem: 'unknown-unit' })
    else if (seen.has(key)) problems.push({ line: line.line, column: 'aadObjectId', problem: 'twice' })
    else entries.push({ ...line, unit: unit.id, unitName: unit.name })
    seen.add(key)
  }
  return { entries, problems }
}
