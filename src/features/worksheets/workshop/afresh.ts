/** Gives suggestions names by chance once they are read: what they were called until then leads to the card of who wrote them. */

import { again } from '../../../core/again.ts'
import type { Retention } from '../../../core/retention.ts'
import { insert, type PlainChange, type Read, remove, type Store } from '../../../core/store.ts'
import { whole } from '../../../core/walk.ts'
import { points, type Suggestion, suggestions, suggestionsIn, workshops } from './workshop.ts'

type Given = readonly Read<{ readonly id: string; readonly workshop: string; readonly suggestion: string }>[]

/** Their points go with them. */
export const afresh = (
  newId: () => string,
  all: readonly Read<Suggestion>[],
  given: Given = [],
): readonly PlainChange[] =>
  all.flatMap(one => {
    const id = newId()
    const { version: _, key: __, ...rest } = one
    const theirs = given.filter(({ suggestion }) => suggestion === one.id)
    return [
      remove(suggestions, one),
      insert(suggestions, { ...rest, id }),
      ...theirs.flatMap(point => [
        remove(points, point),
        insert(points, { id: newId(), workshop: one.workshop, suggestion: id }),
      ]),
    ]
  })

const renew = async (store: Store, newId: () => string): Promise<number> => {
  const closed = await whole(store, workshops, { where: { status: 'closed' } })
  let done = 0
  for (const { id } of closed)
    await again(store, async write => {
      const old = (await suggestionsIn(store, id)).filter(({ key }) => key !== undefined)
      if (old.length === 0) return
      await write(afresh(newId, old, await whole(store, points, { where: { workshop: id } })))
      done += 1
    })
  return done
}

/** Earlier versions let them be called so for good; on the cards of an open vote they are chosen by it. */
export const nameRetention: readonly Retention[] = [
  { collection: suggestions.name, days: 0, pass: (store, _, newId) => renew(store, newId) },
]
