/** The open deviations: of the unit for those who follow up, one's own for everyone else. */

import { type Show, show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { mayUse } from '../../core/house/audience.ts'
import { pagerOf, readPage } from '../../core/pages.ts'
import type { Tally, Where } from '../../core/store.ts'
import type { Instant } from '../../core/time/instant.ts'
import { yearOf } from '../../core/time/oslo.ts'
import { type Deviation, deviations, readNumber } from './deviation.ts'
import { handlers, maySee, noDeviation, showReceipt } from './receipt.ts'

/** What a phone shows without endless scrolling; the rest is a number and a next page. */
const perPage = 8

export const listOpen = async (ask: Ask): Promise<Show> => {
  const handles = mayUse(handlers, ask.who.roles)
  const where: Where<Deviation> = {
    status: 'open',
    ...(handles ? { unit: ask.who.unit } : { by: ask.who.person }),
  }
  const count = total(await ask.store.tally(deviations, { by: [], where }))
  const pages = Math.max(Math.ceil(count / perPage), 1)
  const page = readPage(ask.input.page, pages)
  const rows = await ask.store.list(deviations, { where, order: 'newest', limit: page * perPage })
  const here = rows.slice((page - 1) * perPage)
  return show('deviations/list', {
    own: !handles,
    total: count,
    empty: count === 0,
    items: here.map(row => ({
      id: row.id,
      number: row.number,
      at: row.at,
      text: row.text,
      category: row.category ?? 'none',
      severity: row.severity,
      room: row.room ?? '',
      hasRoom: row.room !== null,
      mayClose: handles,
    })),
    ...pagerOf(page, pages),
  })
}

const total = (counted: readonly Tally[]) => counted.reduce((sum, { count }) => sum + count, 0)

/** `avvik 2026-0142` or `avvik 142`; `null` where the text is no number at all. */
export const findByNumber = async (ask: Ask, text: string, now: Instant): Promise<Show | null> => {
  const number = readNumber(text, yearOf(now))
  if (number === null) return null
  const [found] = await ask.store.list(deviations, { where: { number }, limit: 1 })
  return found && maySee(ask, found) ? showReceipt(ask, found, 'seen', now) : noDeviation()
}
