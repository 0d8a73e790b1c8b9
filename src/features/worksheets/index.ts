/** The door of the worksheets: the small tools that steps ask for, four tables and a workshop. */

import history from '../../../cards/worksheets/history.json' with { type: 'json' }
import { decisions } from '../../core/decisions.ts'
import { door } from '../../core/door.ts'
import type { Action } from '../../core/feature.ts'
import { roadmapDoor } from '../roadmap/index.ts'
import { worksheetErasures, worksheetRetention } from './erasures.ts'
import { exportSheet, sheetFile } from './export.ts'
import { showForm } from './form.ts'
import { historyOf } from './history.ts'
import { moveWorkshop, openWorkshop } from './moveWorkshop.ts'
import type { WorksheetNeeds } from './needs.ts'
import { removeRow, restoreRow } from './remove.ts'
import { sheetRows } from './row.ts'
import { save } from './save.ts'
import { sendReminders } from './sendReminders.ts'
import { openSheet, showSheet } from './show.ts'
import { showWorkshop } from './showWorkshop.ts'
import { suggest, takeBack } from './suggest.ts'
import { showTidy, sortOut } from './tidy.ts'
import { vote } from './vote.ts'
import { writers } from './who.ts'
import { wordsFor } from './words.ts'
import { ballots, points, suggestions, workshops } from './workshop.ts'

export const worksheetsDoor = door({
  name: 'worksheets',
  collections: [sheetRows, decisions, workshops, suggestions, points, ballots],
  erasures: worksheetErasures,
  retention: worksheetRetention,
  needs: { roadmap: roadmapDoor },
  open: (house, { roadmap }) => {
    const needs: WorksheetNeeds = { ...house, filled: roadmap.filled }
    const actions: readonly Action[] = [
      { verb: 'sheet.show', audience: 'all', run: ask => showSheet(needs, ask) },
      { verb: 'sheet.form', audience: writers, run: ask => showForm(needs, ask) },
      { verb: 'sheet.save', audience: writers, run: ask => save(needs, ask) },
      { verb: 'sheet.remove', audience: writers, run: ask => removeRow(needs, ask) },
      { verb: 'sheet.restore', audience: writers, run: ask => restoreRow(needs, ask) },
      { verb: 'sheet.export', audience: 'all', run: ask => exportSheet(needs, ask) },
      { verb: 'workshop.open', audience: writers, run: ask => openWorkshop(needs, ask) },
      { verb: 'workshop.show', audience: 'all', run: ask => showWorkshop(needs, ask) },
      { verb: 'workshop.suggest', audience: 'all', run: ask => suggest(needs, ask) },
      { verb: 'workshop.takeBack', audience: 'all', run: ask => takeBack(needs, ask) },
      { verb: 'workshop.tidy', audience: writers, run: ask => showTidy(needs, ask) },
      { verb: 'workshop.sort', audience: writers, run: ask => sortOut(needs, ask) },
      { verb: 'workshop.vote', audience: 'all', run: ask => vote(needs, ask) },
      { verb: 'workshop.move', audience: writers, run: ask => moveWorkshop(needs, ask) },
    ]
    return {
      words: wordsFor((ask, sheet) => openSheet(needs, ask, sheet)),
      actions,
      handouts: [sheetFile(needs)],
      jobs: [sendReminders(needs)],
      history: trust => historyOf(history, trust),
    }
  },
})
