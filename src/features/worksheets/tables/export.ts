/** A sheet as a file: the columns in the reader's words, laid out behind a link that works once. */

import { type Show, showFile } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { toCsv } from '../../../core/csv.ts'
import type { Handout } from '../../../core/handouts.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import { id } from '../../../core/ids.ts'
import { isLanguage, type Language } from '../../../core/language.ts'
import { own } from '../../../core/own.ts'
import { readSheet } from '../../../core/sheets.ts'
import type { WorksheetNeeds } from '../needs.ts'
import { workshopRows } from '../workshop/workshopRows.ts'
import { kindOf } from './decisions.ts'
import { weigh } from './risks.ts'
import { type Column, type Fields, inputOf, readTable, type Sheet, type TableCode, tables } from './sheets.ts'
import { shelves } from './shelf.ts'
import { showAll } from './show.ts'
import { boxOf } from './stakeholders.ts'

const what = 'worksheet'

/** What the file is of rides along as one text: unit, sheet, language, workshop. */
const mark = '|'

export const exportSheet = async (needs: WorksheetNeeds, ask: Ask): Promise<Show> => {
  const { unit, person, language } = ask.who
  const sheet = readSheet(ask.input.sheet)
  if (!sheet) return showAll()
  if (!unit) return noUnit()
  const about = [unit, sheet, language, ask.input.workshop ?? ''].join(mark)
  const link = await needs.layOut(person, what, about, needs.clock.now())
  return showFile('worksheets/file', { sheet }, link)
}

type Say = (name: string) => string

const cellOf = ({ kind, set = '' }: Column, value: string, say: Say): string => {
  if (value === '') return ''
  if (kind === 'choice') return say(`worksheets:choice.${set}.${value}`)
  if (kind === 'function') return say(`people:function.${value}`)
  return kind === 'number' ? value.replace('.', ',') : value
}

/** What the card works out is in the file as well. */
const worked: Readonly<
  Partial<Record<TableCode, (fields: Fields, say: Say) => Readonly<Record<string, string>>>>
> = {
  stakeholders: (fields, say) => ({
    [say('worksheets:file.box')]: say(`worksheets:box.${boxOf(fields)}`),
  }),
  risks: (fields, say) => {
    const { size, product } = weigh(fields)
    return { [say('worksheets:file.size')]: `${say(`worksheets:size.${size}`)} (${product})` }
  },
  decisions: (fields, say) => ({
    [say('worksheets:file.kind')]: say(`worksheets:kind.${kindOf(fields)}`),
  }),
}

const lineOf = ({ code, columns }: Sheet, fields: Fields, say: Say) => ({
  ...Object.fromEntries(
    columns
      .filter(({ hidden }) => !hidden)
      .map(column => [
        say(`worksheets:column.${inputOf({ code }, column)}`),
        cellOf(column, own(fields, column.code) ?? '', say),
      ]),
  ),
  ...worked[code]?.(fields, say),
})

const languageOf = (text: string): Language => (isLanguage(text) ? text : 'nb')

export const sheetFile = (needs: WorksheetNeeds): Handout => ({
  what,
  make: async about => {
    const [unit = '', sheet = '', tongue = '', workshop = ''] = about.split(mark)
    const say: Say = name => needs.say(languageOf(tongue), name)
    const name = `${say(`worksheets:file.name.${sheet}`)}.csv`
    const table = readTable(sheet)
    const rows = table
      ? (await shelves[table].list(needs.store, id<'unit'>(unit))).map(({ fields }) =>
          lineOf(tables[table], fields, say),
        )
      : await workshopRows(needs.store, { unit: id<'unit'>(unit), workshop }, say)
    return rows && { name, type: 'text/csv', body: toCsv(rows) }
  },
})
