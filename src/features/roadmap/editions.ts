/**
 * What a new edition of a guide makes of what a unit has ticked and arranged. Pure. No tick is lost: it is on its item,
 * under whatever name the item has now, or kept as retired. Done twice it is as if done once.
 */

import { type Guide, type Step, stepsOf } from './guide.ts'
import { type Arrangement, arrangementId, itemKey, type Plan, type Tick, tickId } from './plan.ts'

type Placed = {
  readonly step: string
  readonly item: string
  readonly key: string
  readonly formerly: readonly string[]
  /** The unit's edition knew it by this name already. */
  readonly isKnown: boolean
}

const placesIn = (guide: Guide, from: number): Placed[] =>
  stepsOf(guide).flatMap(({ step, items }) =>
    items.map(({ item, formerly, since = 1 }) => {
      const key = itemKey(step, item)
      return { step, item, key, formerly: formerly.filter(name => name !== key), isKnown: since <= from }
    }),
  )

const isDealt = ({ state }: Tick) => state === 'done' || state === 'irrelevant'

/** What is dealt with wins, then what was said last. */
const better = (one: Tick, other: Tick): Tick => {
  if (isDealt(one) !== isDealt(other)) return isDealt(one) ? one : other
  return other.at > one.at ? other : one
}

const keyOf = ({ step, item }: Tick) => itemKey(step, item)

/** Where two become one, one of them has to make room; and its old name may be another item's by now. */
const retire = (tick: Tick, isTaken: boolean, edition: number): Tick => {
  const item = isTaken ? `${tick.item}@${edition}` : tick.item
  return { ...tick, id: tickId(tick.plan, tick.step, item), item, state: 'retired' }
}

/** All of the unit's ticks as they are from this edition on. */
export const ticksIn = (guide: Guide, from: number, ticks: readonly Tick[]): Tick[] => {
  const places = placesIn(guide, from)
  const known = new Set(places.filter(({ isKnown }) => isKnown).map(({ key }) => key))
  const formers = new Set(places.flatMap(({ formerly }) => formerly))
  const byKey = new Map(ticks.filter(({ state }) => state !== 'retired').map(tick => [keyOf(tick), tick]))
  /** An item that took over another one's name has nothing under it yet, or was ticked in the last minute. */
  const ownOf = ({ key, isKnown }: Placed) => (isKnown || !formers.has(key) ? byKey.get(key) : undefined)
  const moved = new Map<string, Tick>()
  const used = new Set<Tick>()
  for (const place of places) {
    const own = ownOf(place)
    const earlier = place.formerly.flatMap(name => (known.has(name) ? [] : (byKey.get(name) ?? [])))
    // Their own word in this edition counts for more than an older one.
    const chosen =
      own && isDealt(own)
        ? own
        : [...(own ? [own] : []), ...earlier].reduce<Tick | null>(
            (best, tick) => (best ? better(best, tick) : tick),
            null,
          )
    if (!chosen) continue
    used.add(chosen)
    const { step, item } = place
    moved.set(place.key, { ...chosen, id: tickId(chosen.plan, step, item), step, item })
  }
  const here = new Set(places.map(({ key }) => key))
  const left = ticks.filter(tick => !used.has(tick) && (isDealt(tick) || !moved.has(keyOf(tick))))
  return [
    ...moved.values(),
    ...left.map(tick =>
      tick.state === 'retired' ? tick : retire(tick, here.has(keyOf(tick)), guide.edition),
    ),
  ]
}

/** The one step that all items of this one come from; `null` where they come from several, or it is the step itself. */
const formerStep = (guide: Guide, { step, items }: Step, from: number): string | null => {
  const steps = new Set(stepsOf(guide).map(known => known.step))
  const sources = new Set(
    items.flatMap(({ formerly, since = 1 }) =>
      formerly.length > 0
        ? formerly.map(name => name.split('.')[0] ?? '')
        : since <= from
          ? [step]
          : // Added to it: comes from nowhere.
            [],
    ),
  )
  const [source, ...more] = [...sources]
  return source && more.length === 0 && source !== step && !steps.has(source) ? source : null
}

/** Dates and functions that were arranged for a step that is called otherwise by now. */
export const arrangedIn = (guide: Guide, from: number, rows: readonly Arrangement[]): Arrangement[] => {
  const bySource = new Map(rows.map(row => [row.step, row]))
  const gone = new Set<string>()
  const moved = stepsOf(guide).flatMap(step => {
    const source = bySource.has(step.step) ? null : formerStep(guide, step, from)
    const row = source === null ? undefined : bySource.get(source)
    if (!row) return []
    gone.add(row.step)
    return [{ ...row, id: arrangementId(row.plan, step.step), step: step.step }]
  })
  return [...rows.filter(({ step }) => !gone.has(step)), ...moved]
}

/** A phase that a leader opened stays open under its new name. */
export const openedIn = ({ phases }: Guide, { opened }: Plan): string[] => [
  ...new Set(
    opened.map(name => {
      const isHere = phases.some(({ phase }) => phase === name)
      return (isHere ? null : phases.find(({ formerly }) => formerly?.includes(name))?.phase) ?? name
    }),
  ),
]
