/**
 * What somebody wrote and then wrote otherwise, or took out, lies in the files until they are written anew. That is owed for
 * the night: editing is frequent, and a table is not written anew for each of it.
 */

import type { KeptText } from '../../ownTexts.ts'
import { type Change, insert, type Row, type Store } from '../../store.ts'
import { addDays } from '../../time/days.ts'
import type { Clock, Instant } from '../../time/instant.ts'
import { at, dayOf } from '../../time/oslo.ts'
import { debts } from './debts.ts'

/** When what is past goes, too. */
const atNight = '04:00'

const nextNight = (now: Instant): Instant => {
  const today = at(dayOf(now), atNight)
  return now < today ? today : at(addDays(dayOf(now), 1), atNight)
}

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

/** Whether words stood there that stand there no more. */
const isLess = (before: Row, after: Row, fields: readonly string[]): boolean => {
  const said = (row: Row) =>
    Object.entries(row).flatMap(([name, value]) => (fields.includes(name) ? stringsIn(value) : []))
  const now = said(after)
  return said(before).some(text => text !== '' && !now.some(one => one.includes(text)))
}

/** As it was found last, for as long as it is the next: a day on the calendar costs more than most of a write. */
const createNights = () => {
  let known = { since: '' as Instant, night: '' as Instant }
  return (now: Instant): Instant => {
    if (now < known.since || now >= known.night) known = { since: now, night: nextNight(now) }
    return known.night
  }
}

type Needs = {
  readonly clock: Clock
  readonly newId: () => string
  readonly kept: readonly KeptText[]
}

/**
 * Made once, and then for the store of each turn. Each such write has a debt of its own: of one from before nobody knows
 * whether another process, by its clock, has paid it meanwhile. What is forgotten on purpose has one that waits for no night.
 */
export const createOwing = ({ clock, newId, kept }: Needs) => {
  const nightOf = createNights()
  const known = new Map(kept.map(one => [one.collection.name, one]))

  const lessOf = async (store: Pick<Store, 'get'>, change: Change): Promise<readonly string[]> => {
    if (change.do !== 'update' && change.do !== 'remove') return []
    const text = known.get(change.collection.name)
    // What has no name is written anew within a minute.
    if (!text || text.collection.anonymous) return []
    const after = change.do === 'update' ? change.row : { id: change.id }
    const before = await store.get<Row>({ name: text.collection.name, index: [] }, after.id)
    return before && isLess(before, after, text.fields) ? [text.collection.name, ...text.elsewhere] : []
  }

  return (store: Store): Store => {
    let isForgetting = false
    const write: Store['write'] = async changes => {
      isForgetting ||= changes.some(one => one.do === 'insert' && one.collection.name === debts.name)
      if (isForgetting) return store.write(changes)
      const of = [...new Set((await Promise.all(changes.map(one => lessOf(store, one)))).flat())]
      // Most of what is written replaces nothing.
      if (of.length === 0) return store.write(changes)
      const debt = { id: newId(), until: '' as const, person: '' as const, of, from: nightOf(clock.now()) }
      return store.write([...changes, insert(debts, debt)])
    }
    return { ...store, write }
  }
}
