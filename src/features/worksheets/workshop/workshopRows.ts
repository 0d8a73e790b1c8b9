/** A workshop as rows for a file: the questions, the suggestions, and the points once they may be told. */

import type { UnitId } from '../../../core/ids.ts'
import type { Store } from '../../../core/store.ts'
import { findWorkshop, isRanked, rank, votersIn } from './workshop.ts'

type About = { readonly unit: UnitId; readonly workshop: string }

export const workshopRows = async (
  store: Store,
  { unit, workshop }: About,
  say: (name: string) => string,
) => {
  const found = await findWorkshop(store, unit, workshop)
  // Until everybody has written alone, nobody reads.
  if (!found || found.status === 'gathering') return null
  const [ranked, voters] = await Promise.all([rank(store, workshop), votersIn(store, found)])
  const isTold = isRanked(found, voters)
  const inOrder = isTold ? ranked : ranked.toSorted((a, b) => a.id.localeCompare(b.id))
  return inOrder.map(({ question, text, points }) => ({
    [say('worksheets:file.question')]: say(`worksheets:question.${question}`),
    [say('worksheets:file.suggestion')]: text,
    ...(isTold ? { [say('worksheets:file.points')]: points } : {}),
  }))
}
