/** The unit's workshops on one card: what is open now, for staff and for patients, and what there was before. */

import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import type { UnitId } from '../../../core/ids.ts'
import { pageOf } from '../../../core/pages.ts'
import type { Store } from '../../../core/store.ts'
import { whole } from '../../../core/walk.ts'
import { mayWrite } from '../who.ts'
import { kinds, type Workshop, workshops } from './workshop.ts'

const perPage = 6

/** Everyone that there was in the unit, latest first. */
export const workshopsIn = (
  store: Store,
  where: { readonly unit: UnitId; readonly kind?: Workshop['kind'] },
) => whole(store, workshops, { where, order: 'newest' })

export const showWorkshops = async (ask: Ask, problem: 'not-theirs' | '' = ''): Promise<Show> => {
  const { unit } = ask.who
  if (!unit) return noUnit()
  const all = await workshopsIn(ask.store, { unit })
  const open = all.filter(({ status }) => status !== 'closed')
  const closed = all.filter(({ status }) => status === 'closed')
  const { shown: before, pager } = pageOf(closed, perPage, ask.input.page)
  const startable = kinds.filter(kind => !open.some(one => one.kind === kind))
  const tell = ({ id, kind, status, day }: (typeof all)[number]) => ({ id, kind, status, day })
  return show('worksheets/workshops', {
    empty: all.length === 0,
    open: open.map(tell),
    before: before.map(tell),
    hasBefore: before.length > 0,
    ...pager,
    mayOpenStaff: startable.includes('staff') && mayWrite(ask),
    mayOpenPatients: startable.includes('patients') && mayWrite(ask),
    problem,
  })
}
