/** Figures are the unit's and outlive who registered them; what somebody counted for themselves goes with them. */

import { show } from '../../core/cards.ts'
import { anonymiseRows, type Erasure, holdsNobody, removeRows, untold } from '../../core/erasure.ts'
import type { PersonId } from '../../core/ids.ts'
import { type Letter, letters, shownAnew } from '../../core/letters.ts'
import { own } from '../../core/own.ts'
import type { Retention } from '../../core/retention.ts'
import { removeAfter } from '../../core/retention.ts'
import type { Read } from '../../core/store.ts'
import { all, fitting } from '../../core/walk.ts'
import { activity, type Version } from './activity.ts'
import { activityRounds } from './friday/rounds.ts'
import { activityMappings } from './import/mapping.ts'
import { monthPosts } from './monthly/posts.ts'
import { activityChoices, ownCounts } from './own/ownCount.ts'
import { targets } from './target/target.ts'

const unsigned = (letter: Read<Letter>): Read<Letter> => {
  const { card, data } = letter.show
  return 'name' in data ? shownAnew(letter, show(card, { ...data, name: '' })) : letter
}

const isOf = ({ by, saidBy = {} }: Version, person: PersonId): boolean =>
  by === person || Object.values(saidBy).includes(person)

export const activityErasures: readonly Erasure[] = [
  anonymiseRows(
    activity,
    // An earlier version was somebody else's, and no index tells whose.
    (store, { person }) =>
      fitting(all(store, activity), row => [row, ...row.earlier].some(version => isOf(version, person))),
    (row, { person, pseudonym }) => {
      const nobody = pseudonym() as PersonId
      const named = (by: PersonId) => (by === person ? nobody : by)
      const without = <V extends Version>({ saidBy, ...version }: V) => ({
        ...version,
        by: named(version.by),
        ...(saidBy && {
          saidBy: Object.fromEntries(Object.entries(saidBy).map(([code, by]) => [code, named(by)])),
        }),
      })
      return { ...row, ...without(row), earlier: row.earlier.map(without) }
    },
    // Others' numbers of the same week are the unit's, and no part of what is held about somebody.
    ({ unit, week, kind, ...row }, { person }) => {
      const said = [...row.earlier, row].findLast(({ by }) => by === person)
      if (said) return { unit, week, kind, counts: said.counts, at: said.at }
      const theirs = Object.entries(row.counts).filter(([code]) => own(row.saidBy ?? {}, code) === person)
      return theirs.length > 0 ? { unit, week, kind, counts: Object.fromEntries(theirs) } : null
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
