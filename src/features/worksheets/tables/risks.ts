/** Risks by size, likelihood times consequence as a number and as a word, in a matrix and a list. Pure. */

import { pageOf } from '../../../core/pages.ts'
import type { Grid, Tone } from '../../../core/pictures.ts'
import type { Day } from '../../../core/time/instant.ts'
import { rowsPerPage, type SheetRow } from './row.ts'
import { type Fields, scenarios } from './sheets.ts'

type Size = 'high' | 'medium' | 'low'

/** Grave but unlikely is never low. */
const sizeOf = (product: number): Size => (product >= 12 ? 'high' : product >= 4 ? 'medium' : 'low')

const colours: Readonly<Record<Size, Tone>> = { high: 'attention', medium: 'warning', low: 'good' }

export const weigh = ({ likelihood, consequence }: Fields) => {
  const product = Number(likelihood) * Number(consequence)
  const size = sizeOf(product)
  return { product, size, colour: colours[size] }
}

/** Four rows from the most likely down, each with how many there are of consequence 1 to 4. */
export const matrixOf = (rows: readonly Fields[]) =>
  [4, 3, 2, 1].map(likelihood => {
    const count = (consequence: number) =>
      rows.filter(row => Number(row.likelihood) === likelihood && Number(row.consequence) === consequence)
        .length
    return { likelihood, c1: count(1), c2: count(2), c3: count(3), c4: count(4) }
  })

const levels = [1, 2, 3, 4] as const

type Numbered = { readonly nth: number; readonly likelihood: string; readonly consequence: string }

/** The same as a picture: each cell has the colour of its size, and the numbers of the risks that are there. */
const pictureOf = (numbered: readonly Numbered[]): Grid => ({
  kind: 'grid',
  rows: levels.toReversed().map(likelihood =>
    levels.map(consequence => ({
      tone: colours[sizeOf(likelihood * consequence)],
      marks: numbered
        .filter(row => Number(row.likelihood) === likelihood && Number(row.consequence) === consequence)
        .map(({ nth }) => nth),
    })),
  ),
})

export const risksData = (rows: readonly SheetRow[], today: Day, page: string | undefined) => {
  const all = rows
    .map(({ id, fields }) => ({
      id,
      ...weigh(fields),
      event: fields.event ?? '',
      cause: fields.cause ?? '',
      measure: fields.measure ?? '',
      likelihood: fields.likelihood ?? '',
      consequence: fields.consequence ?? '',
      function: fields.function ?? '',
      revise: fields.revise || null,
      late: Boolean(fields.revise) && (fields.revise ?? '') < today,
    }))
    .sort((a, b) => b.product - a.product || a.event.localeCompare(b.event, 'nb'))
    .map((row, at) => ({ ...row, nth: at + 1 }))
  const { shown: items, pager } = pageOf(all, rowsPerPage, page)
  const count = (size: Size) => all.filter(row => row.size === size).length
  return {
    ...pager,
    high: count('high'),
    medium: count('medium'),
    low: count('low'),
    isFirst: pager.page === 1,
    picture: pictureOf(all),
    matrix: matrixOf(rows.map(({ fields }) => fields)),
    items,
    scenarios: scenarios.map(code => ({ code })),
  }
}
