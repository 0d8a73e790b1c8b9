/** The door of maturity: a unit looks in the mirror on eleven steps, and sees what could help it on. */

import type { Ask } from '../../core/conversation.ts'
import { door } from '../../core/door.ts'
import type { Action } from '../../core/feature.ts'
import { onePack } from '../../core/packs.ts'
import { adopt, drop } from './adopted.ts'
import { showForm } from './assess.ts'
import { readAssessment } from './assessment.ts'
import { maturityErasures } from './erasures.ts'
import { historyOf } from './history.ts'
import { fillers, maturity } from './maturity.ts'
import { showMeasures } from './measures.ts'
import type { MaturityNeeds } from './needs.ts'
import { openMaturity, showResult } from './result.ts'
import { saveLevels, undoSave } from './save.ts'
import { summarise } from './summary.ts'
import { maturityTiles } from './tiles.ts'

/** What people type after `veikart`, or alone. */
const words = 'modenhet modenheten modning modninga speil spegel maturity'.split(' ')

export const maturityDoor = door({
  name: 'maturity',
  collections: [maturity],
  erasures: maturityErasures,
  packs: folders => ({ assessment: onePack(folders('maturity'), 'regional', readAssessment) }),
  open: (house, _needs, packs) => {
    const needs: MaturityNeeds = { ...house, ...packs }
    const open = (ask: Ask) => openMaturity(needs, ask)
    /** Back to the card that the button stood on. */
    const then: Parameters<typeof adopt>[2] = (ask, unit, told) =>
      ask.input.letter ? showMeasures(needs, ask, told) : showResult(needs, ask, unit, told)
    const actions: readonly Action[] = [
      { verb: 'maturity.show', audience: 'all', run: open },
      { verb: 'maturity.measures', audience: 'all', run: ask => showMeasures(needs, ask) },
      { verb: 'maturity.assess', audience: fillers, run: ask => showForm(needs, ask) },
      { verb: 'maturity.save', audience: fillers, retold: true, run: ask => saveLevels(needs, ask) },
      { verb: 'maturity.undo', audience: fillers, run: ask => undoSave(needs, ask) },
      { verb: 'maturity.adopt', audience: fillers, run: ask => adopt(needs, ask, then) },
      { verb: 'maturity.drop', audience: fillers, run: ask => drop(needs, ask, then) },
    ]
    return {
      words: Object.fromEntries(words.map(word => [word, open])),
      actions,
      tiles: maturityTiles(house),
      summary: (unit, month) => summarise(house.store, unit, month),
      history: historyOf,
    }
  },
})
