/** The two things this edge says in its own name: that something went wrong, and that a click was seen. */

import { type Cards, notice, type Rendered } from '../../core/cards.ts'
import { isLanguage, type Language } from '../../core/language.ts'
import type { Incoming } from './incoming.ts'

/** The house knows the reader's language, but it just failed or had nothing to say. */
const languageOf = (incoming: Incoming): Language => {
  const [tag = ''] = (incoming.locale ?? '').toLowerCase().split('-')
  return isLanguage(tag) ? tag : 'nb'
}

export const showTrouble = (cards: Cards, incoming: Incoming): Rendered =>
  cards.render(notice('trouble'), languageOf(incoming))

export const showSeen = (cards: Cards, incoming: Incoming): Rendered =>
  cards.render(notice('seen', '', []), languageOf(incoming))
