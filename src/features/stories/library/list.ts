/** The library: what colleagues told, by field and by words; behind it one's own stories, and what waits for a leader. */

import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { longestQuery } from '../../../core/find/texts.ts'
import { mayUse } from '../../../core/house/audience.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import type { UnitId } from '../../../core/ids.ts'
import { pageOf } from '../../../core/pages.ts'
import type { Store } from '../../../core/store.ts'
import { all, fitting, gathered } from '../../../core/walk.ts'
import type { StoryNeeds } from '../needs.ts'
import { leaders, readField, type Story, stories } from '../story.ts'
import { signedBy } from '../told.ts'
import { fieldsOf, publishedIn, searched } from './found.ts'

const perPage = 5

export const waitingIn = async (store: Pick<Store, 'tally'>, unit: UnitId): Promise<number> =>
  (await store.tally(stories, { by: [], where: { unit, state: 'proposed' } }))[0]?.count ?? 0

/** Nobody but themselves is shown what somebody has begun to tell. */
const own = ({ store, who, place }: Ask) =>
  place.kind === 'personal'
    ? gathered(
        fitting(
          all(store, stories, { where: { by: who.person }, order: 'newest' }),
          ({ state }) => state !== 'withdrawn',
        ),
      )
    : []

const waiting = ({ store, who, place }: Ask, unit: UnitId) =>
  place.kind === 'personal' && mayUse(leaders, who.roles)
    ? gathered(all(store, stories, { where: { unit, state: 'proposed' }, order: 'newest' }))
    : []

const tones = { draft: 'emphasis', proposed: 'accent', published: 'good', withdrawn: 'emphasis' } as const

const lineOf = async (needs: StoryNeeds, story: Story) => ({
  id: story.id,
  title: story.title,
  specialty: story.specialty,
  name: (await signedBy(needs, story)).name,
  state: story.word !== '' && story.state === 'draft' ? 'returned' : story.state,
  tone: story.word !== '' && story.state === 'draft' ? 'warning' : tones[story.state],
})

export const list = async (needs: StoryNeeds, ask: Ask): Promise<Show> => {
  const { unit, language } = ask.who
  if (unit === null) return noUnit()
  const only = ask.input.only === 'mine' || ask.input.only === 'waiting' ? ask.input.only : ''
  const [published, mine, proposed] = await Promise.all([
    only === '' ? publishedIn(ask.store) : [],
    own(ask),
    waiting(ask, unit),
  ])
  const query = (ask.input.query ?? '').trim().slice(0, longestQuery)
  const specialty = readField(ask.input.specialty)
  const inField = published.filter(story => specialty === '' || story.specialty === specialty)
  const found =
    only === 'mine' ? mine : only === 'waiting' ? proposed : searched(needs, inField, query, language)
  const { shown, pager } = pageOf(found, perPage, ask.input.page)
  return show('stories/list', {
    only,
    query,
    specialty,
    isSearch: only === '' && (query !== '' || specialty !== ''),
    total: published.length,
    found: found.length,
    empty: found.length === 0,
    fields: fieldsOf(published),
    items: await Promise.all(shown.map(story => lineOf(needs, story))),
    waiting: only === '' ? proposed.length : 0,
    mine: only === '' ? mine.length : 0,
    ...pager,
  })
}
