/**
 * What a new edition of a guide makes of what a unit has ticked and arranged. Pure. No tick is lost: it is on its item,
 * under whatever name the item has now, or kept as retired. Done twice it is as if done once. It relies on codes being
 * for ever, which `readGuide` sees to: no item bears a name that another one had.
 */

import { type Guide, type Step, stepsOf } from '../guides/guide.ts'
import { type Arrangement, arrangementId, itemKey, type Plan, type Tick, tickId } from './plan.ts'
import { isDealtWith } from './progress.ts'

const keyOf = ({ step, item }: Tick) => itemKey(step, item)

/** What is dealt with wins, then what was said last. */
const better = (one: Tick, other: Tick): Tick => {
  if (isDealtWith(one) !== isDealtWith(other)) return isDealtWith(one) ? one : other
  return other.at > one.at ? other : one
}

/** Their own word in this edition counts for more than one from before, unless they took it back. */
const choose = (own: Tick | undefined, earlier: readonly Tick[]): Tick | null => {
  if (own && isDealtWith(own)) return own
  const [first, ...others] = own ? [own, ...earlier] : earlier
  return first ? others.reduce(better, first) : null
}

/** All of the unit's ticks as they are from this edition on. */
export const ticksIn = (guide: Guide, ticks: readonly Tick[]): Tick[] => {
  const byKey = new Map(ticks.filter(({ state }) => state !== 'retired').map(tick => [keyOf(tick), tick]))
  const placed = new Map<string, Tick>()
  const used = new Set<Tick>()
  for (const { step, items } of stepsOf(guide)) {
    for (const { item, formerly } of items) {
      const own = byKey.get(itemKey(step, item))
      const chosen = choose(
        own,
        formerly.flatMap(name => byKey.get(name) ?? []),
      )
      if (own) used.add(own)
      if (!chosen) continue
      used.add(chosen)
      placed.set(itemKey(step, item), { ...chosen, id: tickId(chosen.plan, step, item), step, item })
    }
  }
  // An item that came back may find under its name what was retired with it, which then makes room.
  const retire = (tick: Tick): Tick => {
    const item = placed.has(keyOf(tick)) ? `${tick.item}@${guide.edition}` : tick.item
    return { ...tick, id: tickId(tick.plan, tick.step, item), item, state: 'retired' }
  }
  return [...placed.values(), ...ticks.filter(tick => !used.has(tick)).map(retire)]
}

/** Where the items of a step come from. One that was added comes from nowhere. */
const sourcesOf = ({ step, items }: Step): ReadonlySet<string> =>
  new Set(
    items.flatMap(({ formerly, since }) => {
      if (formerly.length > 0) return formerly.map(name => name.slice(0, name.indexOf('.')))
      return since === undefined ? [step] : []
    }),
  )

/** What was arranged for a step that is called otherwise by now, follows; so does each part of one that was split. */
export const arrangedIn = (guide: Guide, rows: readonly Arrangement[]): Arrangement[] => {
  const steps = new Set(stepsOf(guide).map(({ step }) => step))
  const byStep = new Map(rows.map(row => [row.step, row]))
  const followed = new Set<string>()
  const moved = stepsOf(guide).flatMap(step => {
    const [source = '', ...others] = sourcesOf(step)
    const row = byStep.get(source)
    const follows = row && others.length === 0 && !steps.has(source) && !byStep.has(step.step)
    if (!follows) return []
    followed.add(source)
    return [{ ...row, id: arrangementId(row.plan, step.step), step: step.step }]
  })
  return [...rows.filter(({ step }) => !followed.has(step)), ...moved]
}

/** A phase that a leader opened stays open under its new name. */
export const openedIn = ({ phases }: Guide, { opened }: Pick<Plan, 'opened'>): string[] => [
  ...new Set(
    opened.map(name => {
      const isHere = phases.some(({ phase }) => phase === name)
      return (isHere ? null : phases.find(({ formerly }) => formerly?.includes(name))?.phase) ?? name
    }),
  ),
]
