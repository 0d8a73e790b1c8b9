/**
 * Answers of an earlier version said more beside what was chosen, as the language of the form, and kept it when a handful had it:
 * who stood in for whom is one of the answers now, and of what is counted only the day is left.
 */

import type { Migration } from '../migration.ts'
import { type AnyCollection, type Collection, type Read, update } from '../store.ts'
import { all, firstOf, fitting } from '../walk.ts'
import { type Countable, handfuls, held } from './handfuls.ts'

type Earlier = Countable & { readonly who?: string }

const asToday = ({ id, unit, day, gathered, answers, who }: Earlier): Countable => ({
  id,
  unit,
  day,
  gathered,
  answers: gathered ? {} : { ...(who && { who }), ...answers },
})

const isEarlier = ({ version: _, ...row }: Read<Earlier>): boolean =>
  Object.keys(row).length > Object.keys(asToday(row)).length ||
  (row.gathered && Object.keys(row.answers).length > 0)

export const earlierAnswers = (collections: readonly AnyCollection[]): readonly Migration[] =>
  collections
    .filter(({ name, inHandfuls }) => inHandfuls && name !== handfuls.name && name !== held.name)
    .map((collection): Migration => {
      const of: Collection<Earlier> = { ...collection, index: [], time: 'day' }
      return {
        collection: of.name,
        find: (store, limit) => firstOf(fitting(all(store, of), isEarlier), limit),
        change: row => [update(of, { ...asToday(row as Read<Earlier>), version: row.version })],
      }
    })
