/** The benefits as a map, by whom they are for, and as a plan with baseline, target and result. Pure. */

import { pageOf } from '../../../core/pages.ts'
import type { Day } from '../../../core/time/instant.ts'
import { boxWith } from './box.ts'
import { rowsPerPage, type SheetRow } from './row.ts'
import { beneficiaries, type Fields } from './sheets.ts'

const mostNames = 6

const figure = (text: string | undefined) => (text ? Number(text) : null)

const itemOf = (id: string, fields: Fields, today: Day) => {
  const { measureOn = '', result = '' } = fields
  return {
    id,
    name: fields.benefit ?? '',
    whom: fields.whom ?? '',
    indicator: fields.indicator ?? '',
    source: fields.source ?? '',
    function: fields.function ?? '',
    counted: fields.counted || 'count',
    baseline: figure(fields.baseline),
    hasBaseline: Boolean(fields.baseline),
    baselineOn: fields.baselineOn || null,
    target: figure(fields.target),
    hasTarget: Boolean(fields.target),
    result: figure(result),
    hasResult: result !== '',
    measureOn: measureOn || null,
    late: result === '' && measureOn !== '' && measureOn < today,
  }
}

/** What is to be measured next comes first, what is measured last. */
const order = ({ hasResult, measureOn }: ReturnType<typeof itemOf>) =>
  `${hasResult ? 1 : 0}${measureOn ?? '9'}`

export const benefitsData = (rows: readonly SheetRow[], today: Day, page: string | undefined) => {
  const all = rows
    .map(({ id, fields }) => itemOf(id, fields, today))
    .sort((a, b) => order(a).localeCompare(order(b)) || a.name.localeCompare(b.name, 'nb'))
  const { shown: items, pager } = pageOf(all, rowsPerPage, page)
  return {
    ...pager,
    isFirst: pager.page === 1,
    groups: beneficiaries.map(code => {
      const names = all.filter(({ whom }) => whom === code).map(({ name }) => name)
      return boxWith(code, names, mostNames)
    }),
    items,
  }
}
