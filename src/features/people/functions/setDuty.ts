/** The superusers' hours as a card, and the form that changes one person's. */

import { again } from '../../../core/again.ts'
import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import type { UnitId } from '../../../core/ids.ts'
import { pageOf } from '../../../core/pages.ts'
import { put, remove, update } from '../../../core/store.ts'
import { membershipId, memberships } from '../person.ts'
import { isClock } from '../unitDetails.ts'
import { type UnitPerson, unitPeople } from '../unitPeople.ts'
import { duties, dutiesIn, dutyId } from './duties.ts'

/** What a phone shows without endless scrolling. */
const perPage = 20

const superusersIn = async (ask: Ask, unit: UnitId): Promise<UnitPerson[]> =>
  (await unitPeople(ask.store, unit)).filter(({ roles }) => roles.includes('superuser'))

const overview = async (ask: Ask, unit: UnitId, saved: boolean): Promise<Show> => {
  const [superusers, known] = await Promise.all([superusersIn(ask, unit), dutiesIn(ask.store, unit)])
  const { shown, pager } = pageOf(superusers, perPage, ask.input.page)
  return show('people/duties', {
    saved,
    empty: superusers.length === 0,
    ...pager,
    items: shown.map(({ id, name }) => {
      const duty = known.find(({ person }) => person === id)
      return {
        id,
        name,
        set: duty !== undefined,
        weekdays: (duty?.weekdays ?? []).map(weekday => ({ weekday })),
        from: duty?.from ?? '',
        to: duty?.to ?? '',
      }
    }),
  })
}

export const showDuties = async (ask: Ask): Promise<Show> =>
  ask.who.unit ? overview(ask, ask.who.unit, false) : noUnit()

const form = async (ask: Ask, unit: UnitId, person: UnitPerson, problem: 'hours' | null): Promise<Show> => {
  const duty = await ask.store.get(duties, dutyId(unit, person.id))
  return show('people/duty', {
    id: person.id,
    name: person.name,
    problem,
    weekdays: duty?.weekdays.join() ?? '1,2,3,4,5',
    from: duty?.from ?? '08:00',
    to: duty?.to ?? '15:30',
    choices: [1, 2, 3, 4, 5, 6, 7].map(weekday => ({ weekday })),
  })
}

const personIn = async (ask: Ask, unit: UnitId): Promise<UnitPerson | null> =>
  (await superusersIn(ask, unit)).find(({ id }) => id === ask.input.person) ?? null

export const showDuty = async (ask: Ask): Promise<Show> => {
  const { unit } = ask.who
  if (!unit) return noUnit()
  const person = await personIn(ask, unit)
  return person ? form(ask, unit, person, null) : overview(ask, unit, false)
}

/** No weekday at all means no hours of their own. */
export const setDuty = async (ask: Ask): Promise<Show> => {
  const { unit } = ask.who
  if (!unit) return noUnit()
  const person = await personIn(ask, unit)
  if (!person) return overview(ask, unit, false)
  const { from = '', to = '', weekdays: given = '' } = ask.input
  const weekdays = [1, 2, 3, 4, 5, 6, 7].filter(weekday => given.split(',').includes(String(weekday)))
  const isSet = weekdays.length > 0
  if (isSet && !(isClock(from) && isClock(to) && from < to)) return form(ask, unit, person, 'hours')
  const id = dutyId(unit, person.id)
  const row = { id, unit, person: person.id, weekdays, from, to }
  return again(ask.store, async write => {
    const [known, member] = await Promise.all([
      ask.store.get(duties, id),
      ask.store.get(memberships, membershipId(unit, person.id)),
    ])
    if (!member) return overview(ask, unit, false)
    // Held as they are: whoever leaves at the same moment leaves no hours behind.
    const set = [put(duties, known, row), update(memberships, member)]
    await write(isSet ? set : known ? [remove(duties, known)] : [])
    return overview(ask, unit, true)
  })
}
