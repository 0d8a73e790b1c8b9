/** All that patients wrote and the unit may see, page by page: `svar` has room for the newest few. */

import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import type { UnitId } from '../../../core/ids.ts'
import { pageOf } from '../../../core/pages.ts'
import type { FeedbackNeeds } from '../needs.ts'
import { toldMonth } from '../review/lots.ts'
import { shownWords } from '../review/words.ts'

const perPage = 5

const writtenIn = async ({ store }: Ask, unit: UnitId, page: string | undefined) => {
  const all = await shownWords(store, unit)
  const { shown, pager } = pageOf(all, perPage, page)
  return { count: all.length, words: shown.map(row => ({ text: row.text, month: toldMonth(row) })), pager }
}

/** The newest few, and how many there are where that is not all. */
export const newestWritten = async (ask: Ask, unit: UnitId) => {
  const { count, words } = await writtenIn(ask, unit, undefined)
  return { words, allWords: count > words.length ? [{ count }] : [] }
}

export const showWritten = async (needs: FeedbackNeeds, ask: Ask, unit: UnitId): Promise<Show> => {
  const { words, pager } = await writtenIn(ask, unit, ask.input.page)
  return show('feedback/written', {
    unit: await needs.unitName(unit),
    words,
    isEmpty: words.length === 0,
    ...pager,
  })
}
