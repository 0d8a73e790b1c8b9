/** Finds notes of all steps and units by their words: newest first, and no more is read than is needed. */

import { type Show, show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { longestQuery, textsHolding } from '../../core/find/texts.ts'
import type { Language } from '../../core/language.ts'
import { pagerOf, readPage } from '../../core/pages.ts'
import type { Store } from '../../core/store.ts'
import { all } from '../../core/walk.ts'
import { entryOf, perPage } from './entry.ts'
import type { ExperienceNeeds } from './needs.ts'
import { hasWords, type Note, notes } from './note.ts'
import { placeOf } from './places.ts'

const titlesOf = ({ guides }: ExperienceNeeds, { guide, step }: Note, language: Language): string => {
  const place = placeOf(guides, guide, step)
  return place ? `${place.title[language]} ${place.guideTitle[language]}` : ''
}

const search = async (
  needs: ExperienceNeeds,
  store: Pick<Store, 'list'>,
  query: string,
  wanted: number,
  language: Language,
): Promise<readonly Note[]> => {
  const found: Note[] = []
  for await (const read of all(store, notes, { where: { state: 'shown' }, order: 'newest' })) {
    const written = read.filter(hasWords)
    found.push(...textsHolding(written, note => `${note.text} ${titlesOf(needs, note, language)}`, query))
    if (found.length >= wanted) break
  }
  return found
}

export const find = async (needs: ExperienceNeeds, ask: Ask): Promise<Show> => {
  const query = (ask.input.query ?? '').trim().slice(0, longestQuery)
  const page = readPage(ask.input.page, Number.MAX_SAFE_INTEGER)
  // One more than the page holds tells whether there is a next one.
  const wanted = page * perPage + 1
  const found = await search(needs, ask.store, query, wanted, ask.who.language)
  const here = found.slice((page - 1) * perPage, page * perPage)
  return show('experience/find', {
    query,
    isSearch: query !== '',
    isEmpty: here.length === 0,
    items: await Promise.all(
      here.map(async note => {
        const place = placeOf(needs.guides, note.guide, note.step)
        return {
          ...(await entryOf(needs.unitName, ask, note)),
          title: place?.title ?? '',
          guideTitle: place?.guideTitle ?? '',
          open: place ? [{ guide: place.guide, step: place.step }] : [],
        }
      }),
    ),
    ...pagerOf(page, found.length >= wanted ? page + 1 : page),
  })
}
