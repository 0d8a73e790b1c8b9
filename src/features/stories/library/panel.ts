/** The library in the tab: by field, with a search that keeps to the page. */

import type { Asker } from '../../../core/conversation.ts'
import type { Panel } from '../../../core/feature.ts'
import { insideOf } from '../../../core/inside.ts'
import type { StoryNeeds } from '../needs.ts'
import { toldOf } from '../told.ts'
import { fieldsOf, publishedIn, searched } from './found.ts'

const longestQuery = 60

const shownTo = async (needs: StoryNeeds, { language }: Asker, query: string) => {
  const found = searched(needs, await publishedIn(needs.store), query, language)
  const told = await Promise.all(
    found.map(async story => ({ id: story.id, ...(await toldOf(needs, story)) })),
  )
  return fieldsOf(found).map(({ code, count }) => ({
    code,
    count,
    stories: told.filter(({ specialty }) => specialty === code),
  }))
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
      fields: isInside ? await shownTo(needs, who, query) : [],
      says: needs.say(who.language, 'common:word.historie'),
    }
  },
})
