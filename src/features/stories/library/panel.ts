/** The library in the tab: by field, a page at a time, with a search that keeps to the page. */

import type { Asker } from '../../../core/conversation.ts'
import type { Panel } from '../../../core/feature.ts'
import { longestQuery } from '../../../core/find/texts.ts'
import { insideOf } from '../../../core/inside.ts'
import { pageOf } from '../../../core/pages.ts'
import type { StoryNeeds } from '../needs.ts'
import { toldOf } from '../told.ts'
import { fieldsOf, publishedIn, searched } from './found.ts'

const perPage = 20

const addressOf = (page: number, query: string): string =>
  `/tab?${new URLSearchParams({ told: String(page), ...(query && { stories: query }) })}#stories`

const shownTo = async (needs: StoryNeeds, { language }: Asker, query: string, page: string | undefined) => {
  const found = searched(needs, await publishedIn(needs.store), query, language)
  const fields = fieldsOf(found)
  const byField = fields.flatMap(({ code }) => found.filter(({ specialty }) => specialty === code))
  const { shown, pager } = pageOf(byField, perPage, page)
  const told = await Promise.all(
    shown.map(async story => ({ id: story.id, ...(await toldOf(needs, story)) })),
  )
  const beside = (pages: typeof pager.nextPage) => pages.map(one => ({ address: addressOf(one.page, query) }))
  return {
    fields: fields
      .map(field => ({ ...field, stories: told.filter(({ specialty }) => specialty === field.code) }))
      .filter(({ stories }) => stories.length > 0),
    ...pager,
    previousPage: beside(pager.previousPage),
    nextPage: beside(pager.nextPage),
  }
}

export const storiesPanel = (needs: StoryNeeds): Panel => ({
  name: 'stories',
  template: 'stories',
  get: async (who, asked) => {
    const query = (asked.stories ?? '').trim().slice(0, longestQuery)
    const isInside = insideOf(who) !== null
    return {
      isInside,
      query,
      isSearch: query !== '',
      ...(isInside ? await shownTo(needs, who, query, asked.told) : { fields: [] }),
      says: needs.say(who.language, 'common:word.historie'),
    }
  },
})
