/** The door of deviations (avvik): what goes wrong is said in one line, numbered, put right with a tap, and closed. */

import history from '../../../cards/deviations/history.json' with { type: 'json' }
import taxonomy from '../../../cards/deviations/taxonomy.json' with { type: 'json' }
import type { Ask } from '../../core/conversation.ts'
import { door } from '../../core/door.ts'
import { formNames, listNames } from './called.ts'
import { changeDeviation, type Step, steps } from './change.ts'
import { counterweights } from './counterweight.ts'
import { deviations } from './deviation.ts'
import { emptyDeviation } from './empty.ts'
import { deviationErasures, deviationRetention, deviationTexts } from './erasures.ts'
import { exportUnit } from './export.ts'
import { tellsOfFault } from './fault.ts'
import { showForm, textIn } from './form.ts'
import { createGuesser } from './guess.ts'
import { historyOf } from './history.ts'
import { findByNumber, listMeant, listOpen } from './list.ts'
import { handlers } from './receipt.ts'
import { report } from './report.ts'
import { summarise } from './summary.ts'
import { deviationTiles } from './tiles.ts'

export { exportDeviations } from './export.ts'
export { leapNumbers } from './leap.ts'

export const deviationsDoor = door({
  name: 'deviations',
  collections: [deviations],
  erasures: deviationErasures,
  retention: deviationRetention,
  texts: deviationTexts,
  open: house => {
    const { store, clock } = house
    const needs = { ...house, guess: createGuesser(taxonomy) }
    const log = (ask: Ask) => report(needs, ask)
    const list = (ask: Ask) => listOpen(ask, clock.now())
    const showOne = async (ask: Ask) => {
      const filter = ask.input.number === undefined ? listMeant(ask.text) : null
      if (filter) return list({ ...ask, input: { filter } })
      return (await findByNumber(ask, ask.input.number ?? ask.text, clock.now())) ?? log(ask)
    }
    const change = (step: Step) => (ask: Ask) => changeDeviation(house, ask, step)
    return {
      commands: [
        {
          words: ['avvik', 'deviation', 'incident'],
          audience: 'anyone',
          keepsText: true,
          isToldBy: tellsOfFault,
          called: formNames,
          face: { icon: 'Warning', emoji: '⚠️', first: ['clinician', 'secretary', 'champion', 'superuser'] },
          run: showOne,
        },
        {
          words: ['avvik liste', 'deviation list', 'incident list'],
          called: listNames,
          audience: 'anyone',
          face: { icon: 'List', emoji: '📋', first: ['superuser', 'leader', 'project'] },
          run: list,
        },
      ],
      actions: [
        { verb: 'deviation.form', audience: 'anyone', run: async ask => showForm(ask) },
        {
          verb: 'deviation.report',
          audience: 'anyone',
          retold: true,
          elsewhere: ask => (textIn(ask) === '' ? null : showForm(ask, 'other-unit')),
          run: log,
        },
        { verb: 'deviation.list', audience: 'anyone', run: list },
        { verb: 'deviation.show', audience: 'anyone', run: showOne },
        { verb: 'deviation.correct', audience: 'anyone', run: change(steps.correct) },
        { verb: 'deviation.close', audience: handlers, run: change(steps.close) },
        { verb: 'deviation.reopen', audience: handlers, run: change(steps.reopen) },
        { verb: 'deviation.withdraw', audience: 'anyone', run: change(steps.withdraw) },
        { verb: 'deviation.restore', audience: 'anyone', run: change(steps.restore) },
        { verb: 'deviation.empty', audience: handlers, run: ask => emptyDeviation(house, ask) },
      ],
      resources: [
        {
          path: 'deviations',
          audience: handlers,
          get: (who, _params, query) => exportUnit(store, who, query),
        },
      ],
      tiles: deviationTiles(house),
      counterweights: (unit, period) => counterweights(store, unit, period),
      facts: async unit => {
        const [row] = await store.list(deviations, { where: { unit }, order: 'newest', limit: 1 })
        return { unit: { incident: row?.day ?? null } }
      },
      summary: (unit, month) => summarise(store, unit, month),
      history: trust => historyOf(history, trust),
    }
  },
})
