/** The decision log, newest first: what the unit wrote by hand, and what other features wrote when something was decided there. Pure. */

import { pageOf } from '../../../core/pages.ts'
import type { Day } from '../../../core/time/instant.ts'
import { rowsPerPage, type SheetRow } from './row.ts'

/** The log holds a move as it was written; people read days. */
const moveIn = ({ kind, text = '' }: SheetRow['fields']) => {
  const [, from, to] = (kind === 'go-live' && /^(\d{4}-\d\d-\d\d) → (\d{4}-\d\d-\d\d)$/.exec(text)) || []
  return from && to ? { from, to } : null
}

/** As it is called. What the log calls a go-live is a move, or that the unit went live. */
export const kindOf = (fields: SheetRow['fields']): string =>
  fields.kind === 'go-live' && moveIn(fields) === null ? 'live' : (fields.kind ?? 'own')

export const decisionsData = (rows: readonly SheetRow[], _today: Day, page: string | undefined) => {
  const newest = [...rows].sort((a, b) => {
    const days = (b.fields.date ?? '').localeCompare(a.fields.date ?? '')
    return days || b.at.localeCompare(a.at)
  })
  const { shown, pager } = pageOf(newest, rowsPerPage, page)
  return {
    ...pager,
    items: shown.map(({ id, fields }) => ({
      id,
      kind: kindOf(fields),
      isOwn: fields.kind === 'own',
      moved: moveIn(fields),
      text: fields.text ?? '',
      why: fields.why ?? '',
      function: fields.function ?? '',
      hasFacts: Boolean(fields.why || fields.function),
      date: fields.date ?? '',
    })),
  }
}
