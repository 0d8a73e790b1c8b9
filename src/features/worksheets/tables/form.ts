/** The form of a row, new or known. What was typed comes back in it with what is wrong beside it, so nothing is written twice. */

import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import { own } from '../../../core/own.ts'
import { shownOf } from '../../../core/shown.ts'
import type { Day } from '../../../core/time/instant.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import type { WorksheetNeeds } from '../needs.ts'
import type { Problem } from './read.ts'
import { type Column, type Fields, inputOf, readTable, type Sheet, scenarios, tables } from './sheets.ts'
import { shelves } from './shelf.ts'
import { showAll, showTable } from './show.ts'

/** A pasted page is not sent back whole; the card would not fit Teams. */
const longestReturned = 1000

type Filled = {
  readonly row: string
  readonly seen: number
  /** What the form showed first, before anybody touched it. */
  readonly shown?: string
  readonly fields: Fields
  readonly problems?: Readonly<Record<string, Problem>>
  /** Somebody else changed the row since it was shown. */
  readonly changed?: boolean
  /** Somebody removed the row since; what was written can be a new one. */
  readonly gone?: boolean
  readonly scenario?: string
}

const columnOf =
  (sheet: Sheet, { fields, problems = {}, scenario = '' }: Filled) =>
  (column: Column) => {
    const { code, kind, longest = 0, set = '', choices = [], required = false, ready } = column
    const value = own(fields, code) ?? ''
    return {
      code: inputOf(sheet, column),
      isText: kind === 'text' || kind === 'number',
      isLong: longest > 60,
      isChoice: kind === 'choice',
      isFunction: kind === 'function',
      isDate: kind === 'date',
      required,
      value: value.slice(0, longestReturned),
      scenario: ready === 'scenario' ? scenario : '',
      precaution: ready === 'precaution' ? scenario : '',
      choices: choices.map(one => ({ code: set === '' ? one : `${set}.${one}`, value: one })),
      problem: own(problems, code) ?? '',
      length: value.length,
      longest,
    }
  }

export const formOf = (needs: WorksheetNeeds, ask: Ask, sheet: Sheet, filled: Filled): Show =>
  show('worksheets/form', {
    sheet: sheet.code,
    row: filled.row,
    isNew: filled.row === '',
    seen: filled.seen,
    shown: filled.shown ?? '',
    once: ask.input.once ?? needs.newId(),
    changed: filled.changed ?? false,
    gone: filled.gone ?? false,
    wrong: Object.keys(filled.problems ?? {}).length > 0,
    columns: sheet.columns.filter(({ hidden }) => !hidden).map(columnOf(sheet, filled)),
  })

/** What most people would choose; the likely day of a decision is today. */
const begun = (sheet: Sheet, today: Day): Fields => ({
  ...(sheet.code === 'decisions' ? { date: today } : {}),
  ...(sheet.code === 'benefits' ? { counted: 'count' } : {}),
  ...(sheet.code === 'stakeholders' ? { rhythm: 'once' } : {}),
})

export const showForm = async (needs: WorksheetNeeds, ask: Ask): Promise<Show> => {
  const code = readTable(ask.input.sheet)
  const { unit } = ask.who
  if (!code) return showAll()
  if (!unit) return noUnit()
  const today = dayOf(needs.clock.now())
  const { row = '' } = ask.input
  if (row === '') {
    const scenario = scenarios.find(known => known === ask.input.scenario)
    const fields = begun(tables[code], today)
    return formOf(needs, ask, tables[code], { row: '', seen: 0, fields, ...(scenario ? { scenario } : {}) })
  }
  const known = await shelves[code].get(ask.store, row)
  return known && known.unit === unit
    ? formOf(needs, ask, tables[code], {
        row,
        seen: known.version,
        shown: shownOf(known.fields),
        fields: known.fields,
      })
    : showTable(needs, ask, code, { tone: 'gone' })
}
