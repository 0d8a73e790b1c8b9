/** What there is to read: by field, and by the words that somebody looks for. */

import { textsHolding } from '../../../core/find/texts.ts'
import type { House } from '../../../core/house/house.ts'
import type { Language } from '../../../core/language.ts'
import type { Store } from '../../../core/store.ts'
import { all, gathered } from '../../../core/walk.ts'
import { fields, parts, type Story, stories } from '../story.ts'

/** Newest first. */
export const publishedIn = (store: Pick<Store, 'list'>) =>
  gathered(all(store, stories, { where: { state: 'published' }, order: 'newest' }))

const wordsOf = (story: Story): string =>
  parts.flatMap(part => (part === 'picture' ? [] : [story[part]])).join(' ')

export const searched = (
  { say }: Pick<House, 'say'>,
  found: readonly Story[],
  query: string,
  language: Language,
): readonly Story[] =>
  textsHolding(
    found,
    story => `${wordsOf(story)} ${say(language, `people:specialty.${story.specialty}`)}`,
    query,
  )

/** The fields that something is told of, in the order of the list, and how much. */
export const fieldsOf = (found: readonly Story[]) =>
  fields
    .map(code => ({ code, count: found.filter(({ specialty }) => specialty === code).length }))
    .filter(({ count }) => count > 0)
