/** All that patients wrote and the unit may see, page by page: `svar` has room for the newest few. */

import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import type { UnitId } from '../../../core/ids.ts'
import { pagerOf, readPage } from '../../../core/pages.ts'
import { monthOfDay } from '../../../core/time/days.ts'
import type { FeedbackNeeds } from '../needs.ts'
import { shownWords } from '../review/words.ts'
import { patientWords } from '../words.ts'

const perPage = 5

const writtenIn = async ({ store }: Ask, unit: UnitId, page: string | undefined) => {
  const shown = shownWords(unit)
  const count = (await store.tally(patientWords, { by: [], ...shown }))[0]?.count ?? 0
  const pages = Math.max(Math.ceil(count / perPage), 1)
  const asked = readPage(page, pages)
  const newest = await store.list(patientWords, { ...shown, order: 'newest', limit: asked * perPage })
  return {
    count,
    words: newest.slice((asked - 1) * perPage).map(({ text, day }) => ({ text, month: monthOfDay(day) })),
    pager: pagerOf(asked, pages),
  }
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
