/** The door of the worksheets: the small tools that steps ask for, four tables and a workshop. */

import history from '../../../cards/worksheets/history.json' with { type: 'json' }
import { decisions } from '../../core/decisions.ts'
import { door } from '../../core/door.ts'
import type { Action } from '../../core/feature.ts'
import { roadmapDoor } from '../roadmap/index.ts'
import { worksheetErasures, worksheetRetention, worksheetTexts } from './erasures.ts'
import { historyOf } from './history.ts'
import type { WorksheetNeeds } from './needs.ts'
import { outdatedReminder, sendReminders } from './sendReminders.ts'
import { exportSheet, sheetFile } from './tables/export.ts'
import { showForm } from './tables/form.ts'
import { removeRow, restoreRow } from './tables/remove.ts'
import { sheetRows } from './tables/row.ts'
import { save } from './tables/save.ts'
import { openSheet, showSheet } from './tables/show.ts'
import { writers } from './who.ts'
import { wordsFor } from './words.ts'
import { voteMigrations } from './workshop/earlier.ts'
import { moveWorkshop, openWorkshop } from './workshop/moveWorkshop.ts'
import { showWorkshop } from './workshop/showWorkshop.ts'
import { suggest, takeBack } from './workshop/suggest.ts'
import { showTidy, sortOut } from './workshop/tidy.ts'
import { vote } from './workshop/vote.ts'
import { ballots, points, suggestions, workshops } from './workshop/workshop.ts'

export const worksheetsDoor = door({
  name: 'worksheets',
  collections: [sheetRows, decisions, workshops, suggestions, points, ballots],
  erasures: worksheetErasures,
  retention: worksheetRetention,
  texts: worksheetTexts,
  migrations: voteMigrations,
  needs: { roadmap: roadmapDoor },
  open: (house, { roadmap }) => {
    const needs: WorksheetNeeds = { ...house, filled: roadmap.filled, emptied: roadmap.emptied }
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
      { verb: 'workshop.vote', audience: 'all', retold: true, run: ask => vote(needs, ask) },
      { verb: 'workshop.move', audience: writers, run: ask => moveWorkshop(needs, ask) },
    ]
    return {
      words: wordsFor((ask, sheet) => openSheet(needs, ask, sheet)),
      actions,
      handouts: [sheetFile(needs)],
      jobs: [sendReminders(needs)],
      outdated: [{ series: 'worksheet-reminder', why: outdatedReminder(house) }],
      history: trust => historyOf(history, trust),
    }
  },
})
