/** All that patients wrote and the unit may see, page by page: `svar` has room for the newest few. */

import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { mayUse } from '../../../core/house/audience.ts'
import type { UnitId } from '../../../core/ids.ts'
import { pageOf } from '../../../core/pages.ts'
import type { FeedbackNeeds } from '../needs.ts'
import { toldMonth } from '../review/lots.ts'
import { seenOf } from '../review/review.ts'
import { shownWords } from '../review/words.ts'
import { keepers } from '../share/link.ts'

const perPage = 5
/** Each is a row to press then. */
const perPageToTake = 4

/** In their own chat only: a card elsewhere is shown to all who are there. */
const mayTake = ({ place, who }: Ask): boolean => place.kind === 'personal' && mayUse(keepers, who.roles)

const writtenIn = async (ask: Ask, unit: UnitId, page: string | undefined, most: number) => {
  const takes = mayTake(ask)
  const all = await shownWords(ask.store, unit)
  const { shown, pager } = pageOf(all, most, page)
  const words = shown.map(row => ({
    text: row.text,
    month: toldMonth(row),
    take: takes ? [{ words: row.id, seen: seenOf(row) }] : [],
  }))
  return { count: all.length, words, takes, pager }
}

/** The newest few, and how many there are where that is not all. */
export const newestWritten = async (ask: Ask, unit: UnitId) => {
  const { count, words, takes } = await writtenIn(ask, unit, undefined, perPage)
  return {
    words: words.map(({ text, month }) => ({ text, month })),
    allWords: count > words.length ? [{ count }] : [],
    mayTake: takes && count > 0,
  }
}

export const showWritten = async (needs: FeedbackNeeds, ask: Ask, unit: UnitId): Promise<Show> => {
  const { words, takes, pager } = await writtenIn(
    ask,
    unit,
    ask.input.page,
    mayTake(ask) ? perPageToTake : perPage,
  )
  return show('feedback/written', {
    unit: await needs.unitName(unit),
    words,
    takes: takes && words.length > 0,
    isEmpty: words.length === 0,
    ...pager,
  })
}
