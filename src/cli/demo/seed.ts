/** Fills an empty demo store: the trust, its people, and eight months of past that end yesterday. Same dice every time. */

import { again } from '../../core/again.ts'
import type { Feature } from '../../core/feature.ts'
import type { Change, Store } from '../../core/store.ts'
import { addDays } from '../../core/time/days.ts'
import type { Day, Instant } from '../../core/time/instant.ts'
import { dayOf } from '../../core/time/oslo.ts'
import { isWorkingDay } from '../../core/time/working.ts'
import { firstForm } from '../../features/feedback/index.ts'
import type { PeopleOffers } from '../../features/people/index.ts'
import { type DemoUnit, demoUnits, personas, quietUnits } from './personas.ts'

const daysBack = 240
const perWrite = 500

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

const writeInParts = async (store: Store, changes: readonly Change[]): Promise<void> => {
  for (let from = 0; from < changes.length; from += perWrite) {
    await again(store, write => write(changes.slice(from, from + perWrite)))
  }
}

const withPeople = ({ id, service }: DemoUnit) => ({
  id,
  service,
  people: personas.filter(({ unit }) => unit === id).map(persona => ({ ...persona, person: persona.id })),
})

export const seedDemo = async (
  store: Store,
  people: PeopleOffers,
  features: readonly Feature[],
  now: Instant,
): Promise<void> => {
  const known = await people.everyone()
  if (known.length > 0) return
  const today = dayOf(now)
  // Without a past there is nothing to stand among.
  const beyond = features.length > 0 ? quietUnits : []
  const founding = [...demoUnits, ...beyond].map(({ liveForDays, details, form: _, ...unit }) => ({
    ...unit,
    details: { ...details, goLive: addDays(today, -liveForDays) },
  }))
  const founded = people.found(founding, personas, now)
  const trust = {
    units: demoUnits.map(withPeople),
    beyond: beyond.map(withPeople),
    days: workingDaysUntil(today),
    dice: loadedDice(20_261_120),
  }
  await writeInParts(
    store,
    features.flatMap(feature => feature.history?.(trust) ?? []),
  )
  await writeInParts(
    store,
    [...demoUnits, ...beyond].flatMap(({ id, form }) => firstForm(form, id, today, '')),
  )
  // Last, so that a start that was cut short begins anew and not with half a past.
  await writeInParts(store, founded)
}
