/** Figures are the unit's and outlive who registered them; what somebody counted for themselves goes with them. */

import { show } from '../../core/cards.ts'
import { anonymiseRows, type Erasure, holdsNobody, removeRows, untold } from '../../core/erasure.ts'
import type { PersonId } from '../../core/ids.ts'
import { type Letter, letters, shownAnew } from '../../core/letters.ts'
import type { Retention } from '../../core/retention.ts'
import { removeAfter } from '../../core/retention.ts'
import type { Read } from '../../core/store.ts'
import { all, fitting } from '../../core/walk.ts'
import { activity } from './activity.ts'
import { activityRounds } from './friday/rounds.ts'
import { activityMappings } from './import/mapping.ts'
import { monthPosts } from './monthly/posts.ts'
import { activityChoices, ownCounts } from './own/ownCount.ts'
import { targets } from './target/target.ts'

const unsigned = (letter: Read<Letter>): Read<Letter> => {
  const { card, data } = letter.show
  return 'name' in data ? shownAnew(letter, show(card, { ...data, name: '' })) : letter
}

export const activityErasures: readonly Erasure[] = [
  anonymiseRows(
    activity,
    // An earlier version was somebody else's, and no index tells whose.
    (store, { person }) =>
      fitting(all(store, activity), row => [row, ...row.earlier].some(({ by }) => by === person)),
    (row, { person, pseudonym }) => {
      const nobody = pseudonym() as PersonId
      const without = <V extends { readonly by: PersonId }>(version: V): V =>
        version.by === person ? { ...version, by: nobody } : version
      return { ...without(row), earlier: row.earlier.map(without) }
    },
    // Others' numbers of the same week are the unit's, and no part of what is held about somebody.
    ({ unit, week, kind, ...row }, { person }) => {
      const said = [...row.earlier, row].findLast(({ by }) => by === person)
      return said ? { unit, week, kind, counts: said.counts, at: said.at } : null
    },
  ),
  anonymiseRows(targets, 'by', (row, { pseudonym }) => ({ ...row, by: pseudonym() as PersonId })),
  anonymiseRows(activityChoices, 'by', (row, { pseudonym }) => ({ ...row, by: pseudonym() as PersonId })),
  // A month that stands in the channel by their name stays there without it: it is the unit's.
  untold(
    anonymiseRows(
      letters,
      (store, { person }) => all(store, letters, { where: { series: 'unit-month-post', about: person } }),
      letter => ({ ...unsigned(letter), about: null }),
    ),
  ),
  anonymiseRows(monthPosts, 'by', (row, { pseudonym }) => ({ ...row, by: pseudonym() as PersonId })),
  removeRows(ownCounts, 'person'),
  holdsNobody(activityRounds),
  holdsNobody(activityMappings),
]

/** Somebody's own days are for themselves now, and no history of them. */
export const activityRetention: readonly Retention[] = [
  removeAfter(ownCounts, 400),
  removeAfter(monthPosts, 400),
]
