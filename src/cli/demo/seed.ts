/** Fills an empty demo store: the trust, its people, and eight months of past that end yesterday. Same dice every time. */

import { again } from '../../core/again.ts'
import type { Feature } from '../../core/feature.ts'
import type { Change, Store } from '../../core/store.ts'
import { addDays } from '../../core/time/days.ts'
import type { Day, Instant } from '../../core/time/instant.ts'
import { at, dayOf } from '../../core/time/oslo.ts'
import { isWorkingDay } from '../../core/time/working.ts'
import { firstForm } from '../../features/feedback/index.ts'
import type { PeopleOffers } from '../../features/people/index.ts'
import { type DemoUnit, demoUnits, personas, quietUnits } from './personas.ts'

const daysBack = 240

/** Mulberry32: a small generator that falls the same way from the same seed on every machine. */
const loadedDice = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const workingDaysUntil = (today: Day): Day[] =>
  Array.from({ length: daysBack }, (_, nth) => addDays(today, nth - daysBack)).filter(isWorkingDay)

const withPeople = ({ id, service }: DemoUnit) => ({
  id,
  service,
  people: personas.filter(({ unit }) => unit === id).map(persona => ({ ...persona, person: persona.id })),
})

/** What is there once the demo is filled. */
const changesOf = (people: PeopleOffers, features: readonly Feature[], now: Instant): readonly Change[] => {
  const today = dayOf(now)
  // Without a past there is nothing to stand among.
  const beyond = features.length > 0 ? quietUnits : []
  const founding = [...demoUnits, ...beyond].map(({ liveForDays, details, form: _, phone: __, ...unit }) => ({
    ...unit,
    details: { ...details, goLive: addDays(today, -liveForDays) },
  }))
  // Whoever has a past was there for it, and is new to nobody.
  const since = features.length > 0 ? at(addDays(today, -daysBack), '08:00') : now
  const founded = people.found(founding, personas, since)
  const trust = {
    units: demoUnits.map(withPeople),
    beyond: beyond.map(withPeople),
    days: workingDaysUntil(today),
    dice: loadedDice(20_261_120),
  }
  return [
    ...features.flatMap(feature => feature.history?.(trust) ?? []),
    // In the past of the first one, patients wrote in their own words.
    ...[...demoUnits, ...beyond].flatMap(({ id, form, phone }, nth) =>
      firstForm(form, id, today, '', { phone, words: nth === 0 && features.length > 0 }),
    ),
    ...founded,
  ]
}

/** In one write: a start that is cut short leaves nothing, and of two demos that start at once one fills the store. */
export const seedDemo = (
  store: Store,
  people: PeopleOffers,
  features: readonly Feature[],
  now: Instant,
): Promise<void> =>
  again(store, async write => {
    if ((await people.everyone()).length === 0) await write(changesOf(people, features, now))
  })
