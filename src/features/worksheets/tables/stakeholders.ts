/** The stakeholders as a matrix of four boxes, and the plan for who is told what, when. Pure. */

import { pageOf } from '../../../core/pages.ts'
import type { Day } from '../../../core/time/instant.ts'
import { boxWith } from './box.ts'
import { rowsPerPage, type SheetRow } from './row.ts'
import { type Fields, parties, tables } from './sheets.ts'

/** In the order that one begins with them. */
const boxes = ['close', 'satisfied', 'informed', 'lightly'] as const
type Box = (typeof boxes)[number]

export const boxOf = ({ interest, influence }: Fields): Box => {
  if (influence === 'high') return interest === 'high' ? 'close' : 'satisfied'
  return interest === 'high' ? 'informed' : 'lightly'
}

const mostNames = 8

/** As many buttons as Teams shows in a row. */
const mostParties = 6

const suggestions = (rows: readonly SheetRow[]) =>
  Object.entries(parties)
    .filter(([code]) => !rows.some(({ fields }) => fields.party === code))
    .slice(0, mostParties)
    .map(([code, levels]) => ({ code, ...levels }))

/** Whoever is to be told next comes first. */
const byNext = (a: { next: string; name: string }, b: { next: string; name: string }) =>
  (a.next || '9').localeCompare(b.next || '9') || a.name.localeCompare(b.name, 'nb')

export const stakeholdersData = (rows: readonly SheetRow[], today: Day, page: string | undefined) => {
  const all = rows
    .map(({ id, fields }) => ({
      id,
      name: fields.name ?? '',
      box: boxOf(fields),
      involve: fields.involve ?? '',
      message: fields.message ?? '',
      function: fields.function ?? '',
      next: tables.stakeholders.due(fields, today),
      rhythm: fields.rhythm || 'once',
    }))
    .sort(byNext)
  const { shown: items, pager } = pageOf(all, rowsPerPage, page)
  const parts = suggestions(rows)
  return {
    ...pager,
    isFirst: pager.page === 1,
    boxes: boxes.map(code => {
      const names = all.filter(({ box }) => box === code).map(({ name }) => name)
      return boxWith(code, names, mostNames)
    }),
    items,
    parties: parts,
    hasParties: parts.length > 0,
  }
}
