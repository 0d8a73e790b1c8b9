/** Who got which letter, and about whom, is nobody's business after a while: the letter goes, and that there was one is counted. */

import { daysOfComing, keptDays, ofComing } from '../../core/letterSeries.ts'
import { type Letter, letters } from '../../core/letters.ts'
import { goBy, type Retention } from '../../core/retention.ts'
import {
  type Collection,
  type PlainChange,
  put,
  type Read,
  type Row,
  remove,
  type Store,
  type Where,
} from '../../core/store.ts'
import { plus } from '../../core/time/oslo.ts'
import { added, lineOfPast, lineOfSeries, pastLetters, pastSeries, placeOfPast } from './past.ts'

/** Somebody may still get it, it is on its way, or where it lies it is yet to say that it was taken back. */
const isOpen = ({ state, takenBack, expires }: Letter, now: string): boolean =>
  state === 'sending' ||
  (expires > now &&
    (state === 'queued' || state === 'unknown' || takenBack === 'asked' || takenBack === 'anew'))

/** Where it lies it is changed when it is withdrawn, and until then nobody gets it a second time. */
const isKept = (letter: Letter, now: string): boolean =>
  (letter.state === 'delivered' || letter.state === 'unknown') &&
  letter.takenBack !== 'done' &&
  plus(letter.due, { days: keptDays(letter) }) > now

type Counting = Row & { readonly counts: readonly { readonly count: number }[] }

/** Each row of counts with what is added to it, or for the first time. */
const count = async <C extends Counting>(
  store: Store,
  collection: Collection<C>,
  past: readonly Read<Letter>[],
  fresh: (letter: Read<Letter>) => C,
): Promise<readonly PlainChange[]> => {
  const byId = Map.groupBy(past.map(fresh), ({ id }) => id)
  return Promise.all(
    [...byId].map(async ([id, rows]) => {
      const known = await store.get(collection, id)
      const counts = added(
        known?.counts ?? [],
        rows.flatMap(row => row.counts),
      )
      return put(collection, known, { ...(known ?? (rows[0] as C)), counts })
    }),
  )
}

/** Counted and gone in one write: cut short at any moment, it goes on with what is left. */
const pass = (store: Store, to: string, now: string, where: Where<Letter> = {}): Promise<number> =>
  goBy(store, letters, { where, to }, async rows => {
    const past = rows.filter(letter => !isOpen(letter, now) && !isKept(letter, now))
    const changes = [
      ...past.map(letter => remove(letters, letter)),
      ...(await count(store, pastLetters, past, letter => ({
        ...placeOfPast(letter),
        counts: [lineOfPast(letter)],
      }))),
      ...(await count(store, pastSeries, past, letter => ({
        id: letter.series,
        counts: [lineOfSeries(letter)],
      }))),
    ]
    return { changes, count: past.length }
  })

export const letterRetention: readonly Retention[] = [
  {
    collection: letters.name,
    days: 'letterDays',
    pass: (store, before, _, now) => pass(store, before, now),
  },
  {
    collection: letters.name,
    days: daysOfComing,
    pass: (store, before, _, now) => pass(store, before, now, { series: ofComing }),
  },
]
