/** A turn may put words beside those of an earlier one, so what a row would become is judged as one form, before it does. */

import type { Show } from '../../cards.ts'
import { screenAll } from '../../guard/guard.ts'
import type { KeptText } from '../../ownTexts.ts'
import type { Change, PlainChange, Row, Store } from '../../store.ts'
import type { Screened } from './screening.ts'

type Texts = Readonly<Record<string, string>>

/** Nothing is written, and whoever runs the turn has it judged. */
class Joined extends Error {
  readonly texts: Texts
  constructor(texts: Texts) {
    super('joined')
    this.texts = texts
  }
}

const textsIn = (name: string, value: unknown): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return [[name, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([part, inner]) => textsIn(`${name}.${part}`, inner))
}

const isMore = (texts: Texts, before: Texts): boolean => {
  const [found, known] = [screenAll(texts), screenAll(before)]
  return found !== null && (known === null || (found.hard && !known.hard))
}

export const inWholeRows = (store: Store, kept: readonly KeptText[]) => {
  const fields = new Map(kept.map(one => [one.collection.name, one.fields]))
  let isJudged = false

  const look = async (change: Change): Promise<void> => {
    const named = change.do === 'update' ? fields.get(change.collection.name) : undefined
    if (change.do !== 'update' || named === undefined) return
    const textsOf = (row: Row): Texts =>
      Object.fromEntries(
        Object.entries(row).flatMap(([name, value]) => (named.includes(name) ? textsIn(name, value) : [])),
      )
    const texts = textsOf(change.row)
    if (screenAll(texts) === null) return
    const before = await store.get<Row>({ name: change.collection.name, index: [] }, change.row.id)
    if (isMore(texts, before ? textsOf(before) : {})) throw new Joined(texts)
  }

  const write: Store['write'] = async changes => {
    if (!isJudged) for (const change of changes) await look(change)
    return store.write(changes)
  }

  return {
    store: { ...store, write } satisfies Store,
    run: async (
      effect: () => Promise<Show>,
      judge: (texts: Texts) => Promise<Screened>,
      carry: (along: readonly PlainChange[]) => void,
    ): Promise<Show> => {
      try {
        return await effect()
      } catch (error) {
        if (!(error instanceof Joined)) throw error
        const judged = await judge(error.texts)
        if ('stop' in judged) return judged.stop
        carry(judged.along)
        isJudged = true
        return effect()
      }
    },
  }
}
