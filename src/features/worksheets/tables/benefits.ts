/** The benefits as a map, by whom they are for, and as a plan with baseline, target and result. Pure. */

import { pageOf } from '../../../core/pages.ts'
import type { Tone, Tracks } from '../../../core/pictures.ts'
import type { Day } from '../../../core/time/instant.ts'
import { boxWith } from './box.ts'
import { rowsPerPage, type SheetRow } from './row.ts'
import { beneficiaries, type Fields } from './sheets.ts'

const mostNames = 4

const figure = (text: string | undefined) => (text ? Number(text) : null)

/** Towards the aim or away from it; `quiet` where nothing is measured yet. */
export const toneOf = (from: number | null, to: number | null, at: number | null): Tone => {
  if (at === null) return 'quiet'
  if (from === null || to === null) return 'accent'
  return (at - from) * (to - from) >= 0 ? 'good' : 'attention'
}

/** In whole hundredths and never rounded up: who is almost there is not there. */
export const progressOf = (from: number | null, to: number | null, at: number | null) => {
  if (at === null) return { far: 0, stands: 'unmeasured' } as const
  if (from === null || to === null || from === to) return { far: 0, stands: 'measured' } as const
  const far = (at - from) / (to - from)
  if (far < 0) return { far: 0, stands: 'away' } as const
  if (far >= 1) return { far: 1, stands: 'reached' } as const
  // 0.29 is kept as a little less, and is 29 hundredths all the same.
  const hundredths = Math.floor(Number((far * 100).toFixed(6)))
  return { far: Math.min(hundredths, 99) / 100, stands: 'under-way' } as const
}

const itemOf = (id: string, fields: Fields, today: Day) => {
  const { measureOn = '' } = fields
  const baseline = figure(fields.baseline)
  const target = figure(fields.target)
  const result = figure(fields.result)
  const tone = toneOf(baseline, target, result)
  return {
    id,
    name: fields.benefit ?? '',
    whom: fields.whom ?? '',
    indicator: fields.indicator ?? '',
    source: fields.source ?? '',
    function: fields.function ?? '',
    counted: fields.counted || 'count',
    baseline,
    hasBaseline: baseline !== null,
    baselineOn: fields.baselineOn || null,
    target,
    hasTarget: target !== null,
    hasAim: baseline !== null || target !== null,
    result,
    hasResult: result !== null,
    ...progressOf(baseline, target, result),
    tone,
    style: tone === 'quiet' ? 'emphasis' : tone,
    measureOn: measureOn || null,
    late: result === null && measureOn !== '' && measureOn < today,
  }
}

/** What is to be measured next comes first, what is measured last. */
const order = ({ hasResult, measureOn }: ReturnType<typeof itemOf>) =>
  `${hasResult ? 1 : 0}${measureOn ?? '9'}`

type Shown = ReturnType<typeof itemOf> & { readonly nth: number }

const pictureOf = (shown: readonly Shown[]): Tracks => ({
  kind: 'tracks',
  tracks: shown.map(({ nth, far, hasTarget, stands, tone }) => ({
    mark: nth,
    far,
    aimed: hasTarget,
    tone,
    ...(stands === 'under-way' ? {} : { word: stands }),
  })),
})

export const benefitsData = (rows: readonly SheetRow[], today: Day, page: string | undefined) => {
  const all = rows
    .map(({ id, fields }) => itemOf(id, fields, today))
    .sort((a, b) => order(a).localeCompare(order(b)) || a.name.localeCompare(b.name, 'nb'))
    .map((row, at) => ({ ...row, nth: at + 1 }))
  const { shown: items, pager } = pageOf(all, rowsPerPage, page)
  return {
    ...pager,
    isFirst: pager.page === 1,
    picture: pictureOf(items),
    groups: beneficiaries.map(code => {
      const names = all.filter(({ whom }) => whom === code).map(({ name }) => name)
      return boxWith(code, names, mostNames)
    }),
    items,
  }
}
