/** The open deviations: of the unit for those who follow up, one's own for everyone else. */

import { notice, type Show, show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { fold } from '../../core/fold.ts'
import { mayUse } from '../../core/house/audience.ts'
import { pagerOf, readPage } from '../../core/pages.ts'
import { shortened } from '../../core/shortened.ts'
import type { Where } from '../../core/store.ts'
import { daysBetween } from '../../core/time/days.ts'
import type { Day, Instant } from '../../core/time/instant.ts'
import { dayOf, yearOf } from '../../core/time/oslo.ts'
import { type Deviation, deviations, readNumber } from './deviation.ts'
import { gradeOf } from './grade.ts'
import { handlers, maySee, noDeviation, showReceipt } from './receipt.ts'

/** What a phone shows without scrolling; the rest is a number and a next page. */
const perPage = 5

/** What a row has of the words; the whole is on its receipt. */
const longestLine = 90

const filters = ['all', 'mine', 'serious'] as const
type Filter = (typeof filters)[number]

const folded = (line: string) => new Set(line.split(' ').map(fold))
const own = folded('mine mitt my')
const all = folded('alle liste lista listen status oversikt oversikten åpne opne all open')

/** What somebody writes after the word who wants to see them, and tells of nothing; `null` for anything else. */
export const listMeant = (text: string): Filter | null => {
  const word = fold(text.trim())
  if (own.has(word)) return 'mine'
  return all.has(word) ? 'all' : null
}

const readFilter = (text: string | undefined): Filter => filters.find(known => known === text) ?? 'all'

const count = async ({ store }: Ask, where: Where<Deviation>): Promise<number> =>
  (await store.tally(deviations, { by: [], where })).reduce((sum, counted) => sum + counted.count, 0)

/** Who follows up chooses what of the unit to see, or their own, wherever that was. Everyone else has their own, which is few. */
const scopesOf = ({ who }: Ask, handles: boolean): Readonly<Record<Filter, Where<Deviation>>> => {
  const mine = { status: 'open', by: who.person } as const
  const all = handles ? ({ status: 'open', unit: who.unit } as const) : mine
  return { all, mine, serious: { ...all, severity: '3' } }
}

const rowOf = (today: Day) => (row: Deviation) => ({
  number: row.number,
  text: shortened(row.text, longestLine),
  category: row.category ?? 'none',
  room: row.room ?? '',
  days: Math.max(daysBetween(row.day, today), 0),
  ...gradeOf(row),
})

export const listOpen = async (ask: Ask, now: Instant): Promise<Show> => {
  const handles = mayUse(handlers, ask.who.roles)
  // Whose a deviation is stands nowhere that others see.
  const isAlone = ask.place.kind === 'personal'
  if (!handles && !isAlone) return notice('in-private')
  const scopes = scopesOf(ask, handles)
  const [all, mine, serious] = await Promise.all([
    count(ask, scopes.all),
    handles && isAlone ? count(ask, scopes.mine) : 0,
    handles ? count(ask, scopes.serious) : 0,
  ])
  const counts = { all, mine, serious }
  const offered: readonly Filter[] = isAlone ? filters : filters.filter(code => code !== 'mine')
  const wished = handles ? readFilter(ask.input.filter) : 'all'
  const isElsewhere = all === 0 && mine > 0
  const filter = isElsewhere ? 'mine' : offered.includes(wished) ? wished : 'all'
  const order = ask.input.order === 'oldest' ? 'oldest' : 'newest'
  const pages = Math.max(Math.ceil(counts[filter] / perPage), 1)
  const page = readPage(ask.input.page, pages)
  const rows = await ask.store.list(deviations, { where: scopes[filter], order, limit: page * perPage })
  return show('deviations/list', {
    own: !handles || filter === 'mine',
    total: filter === 'mine' ? mine : all,
    empty: all === 0 && mine === 0,
    nothing: all > 0 && counts[filter] === 0,
    filter,
    order,
    filters:
      handles && all + mine > 0
        ? offered.map(code => ({ code, count: counts[code], chosen: code === filter }))
        : [],
    turned: counts[filter] > 1 ? [{ order: order === 'newest' ? 'oldest' : 'newest' }] : [],
    items: rows.slice((page - 1) * perPage).map(rowOf(dayOf(now))),
    ...pagerOf(page, pages),
  })
}

/** `avvik 2026-0142` or `avvik 142`; `null` where the text is no number at all. */
export const findByNumber = async (ask: Ask, text: string, now: Instant): Promise<Show | null> => {
  const number = readNumber(text, yearOf(now))
  if (number === null) return null
  // As in the list: that it is found would say whose it is.
  if (ask.place.kind !== 'personal' && !mayUse(handlers, ask.who.roles)) return notice('in-private')
  const [found] = await ask.store.list(deviations, { where: { number }, limit: 1 })
  return found && maySee(ask, found) ? showReceipt(ask, found, 'seen', now) : noDeviation()
}
