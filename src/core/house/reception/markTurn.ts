/**
 * The store as one turn sees it: its first write leaves the mark that a turn taken twice is known by, and both are there or
 * neither. A turn that writes nothing leaves none: taken again it has nothing to double, and gives its answer again.
 */

import { insert, type PlainChange, type Store } from '../../store.ts'
import type { Instant } from '../../time/instant.ts'
import { anonymousIn } from '../gone/anonymous.ts'
import type { MarkOf } from '../gone/forgotten.ts'
import { hasAnyMark, marks, nextHour, Overtaken, TakenBefore, veiledMark, veiledMarks } from './marks.ts'

type Needs = { readonly store: Store; readonly markOf: MarkOf }

export const markTurn = ({ store, markOf }: Needs, once: string, at: Instant) => {
  let marked = false
  let wrote = false
  let along: readonly PlainChange[] = []

  /** What would stand beside a row without a name, and say whose turn it was, goes before it. */
  const goAhead = async () => {
    if (await hasAnyMark({ store, markOf }, once)) throw new TakenBefore()
    if (along.length > 0 && !(await store.write(along)).written) throw new Overtaken()
    along = []
  }

  const first: Store['write'] = async changes => {
    const isVeiled = anonymousIn(changes).length > 0
    if (isVeiled) await goAhead()
    const mark = isVeiled
      ? insert(veiledMarks, veiledMark(markOf, once))
      : insert(marks, { id: once, at: nextHour(at), named: true })
    const outcome = await store.write([mark, ...along, ...changes])
    if (outcome.written) {
      marked = true
      return outcome
    }
    const where = outcome.conflict.collection
    if (where === marks.name || where === veiledMarks.name) throw new TakenBefore()
    if (along.some(({ collection }) => collection.name === where)) throw new Overtaken()
    return outcome
  }

  const noting = (written: Store['write']): Store => ({
    get: store.get,
    list: store.list,
    tally: store.tally,
    write: async changes => {
      if (changes.length === 0) return { written: true }
      const outcome = await written(changes)
      wrote ||= outcome.written
      return outcome
    },
  })

  return {
    store: noting(changes => (marked ? store.write(changes) : first(changes))),
    /** Leaves no mark. */
    parts: noting(changes => store.write(changes)),
    /** The first write takes these along, beside the mark. */
    carry: (changes: readonly PlainChange[]) => {
      along = changes
    },
    wrote: () => wrote,
  }
}
