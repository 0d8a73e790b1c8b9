/** The door of maturity: a unit looks in the mirror on eleven steps, and sees what could help it on. */

import type { Show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import type { Action, Feature } from '../../core/feature.ts'
import { adopt, drop } from './adopted.ts'
import { showForm } from './assess.ts'
import { fillers, maturity } from './maturity.ts'
import { showMeasures } from './measures.ts'
import type { MaturityNeeds } from './needs.ts'
import { pastOf } from './past.ts'
import { openMaturity, showResult } from './result.ts'
import { saveLevels, undoSave } from './save.ts'
import { summarise } from './summary.ts'

export { readAssessment } from './assessment.ts'
export { maturityErasures } from './erasures.ts'

export const maturityCollections = [maturity]

type MaturityFeature = Feature & {
  /** Where a word after «veikart» leads. */
  readonly rooms: Readonly<Record<string, (ask: Ask) => Promise<Show>>>
}

export const createMaturity = (needs: MaturityNeeds): MaturityFeature => {
  const open = (ask: Ask) => openMaturity(needs, ask)
  /** Back to the card that the button stood on. */
  const then: Parameters<typeof adopt>[2] = (ask, unit, told) =>
    ask.input.letter ? showMeasures(needs, ask, told) : showResult(needs, ask, unit, told)
  const actions: readonly Action[] = [
    { verb: 'maturity.show', audience: 'all', run: open },
    { verb: 'maturity.measures', audience: 'all', run: ask => showMeasures(needs, ask) },
    { verb: 'maturity.assess', audience: fillers, run: ask => showForm(needs, ask) },
    { verb: 'maturity.save', audience: fillers, run: ask => saveLevels(needs, ask) },
    { verb: 'maturity.undo', audience: fillers, run: ask => undoSave(needs, ask) },
    { verb: 'maturity.adopt', audience: fillers, run: ask => adopt(needs, ask, then) },
    { verb: 'maturity.drop', audience: fillers, run: ask => drop(needs, ask, then) },
  ]
  return {
    name: 'maturity',
    rooms: { modenhet: open, modning: open, speil: open, spegel: open, maturity: open },
    actions,
    summary: (unit, month) => summarise(needs.store, unit, month),
    history: pastOf,
  }
}
