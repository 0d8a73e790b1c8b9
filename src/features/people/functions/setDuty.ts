/** The superusers' hours as a card, and the form that changes one person's. */

import { again } from '../../../core/again.ts'
import { anew, type Show, show, unchanged } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import type { UnitId } from '../../../core/ids.ts'
import { pageOf } from '../../../core/pages.ts'
import { isUntouched, laidOn, shownOf, stoodIn } from '../../../core/shown.ts'
import { put, remove, update } from '../../../core/store.ts'
import { membershipId, memberships } from '../person.ts'
import { isClock } from '../unitDetails.ts'
import { type UnitPerson, unitPeople } from '../unitPeople.ts'
import { type Duty, duties, dutiesIn, dutyId } from './duties.ts'

/** What a phone shows without endless scrolling. */
const perPage = 20

const week = [1, 2, 3, 4, 5, 6, 7]

const weekdaysIn = (text: string): number[] =>
  week.filter(weekday => text.split(',').includes(String(weekday)))

const daysOf = (weekdays: readonly number[]) => weekdays.map(weekday => ({ weekday }))

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
        weekdays: daysOf(duty?.weekdays ?? []),
        from: duty?.from ?? '',
        to: duty?.to ?? '',
      }
    }),
  })
}

export const showDuties = async (ask: Ask): Promise<Show> =>
  ask.who.unit ? overview(ask, ask.who.unit, false) : noUnit()

/** As the inputs of the form are called; without hours of their own all are empty. */
const partsOf = (duty: Pick<Duty, 'weekdays' | 'from' | 'to'> | null) => ({
  weekdays: duty?.weekdays.join() ?? '',
  from: duty?.from ?? '',
  to: duty?.to ?? '',
})

type Parts = ReturnType<typeof partsOf>

const usual: Parts = { weekdays: '1,2,3,4,5', from: '08:00', to: '15:30' }

type Told = {
  readonly problem?: 'hours'
  /** How it stands by now, where somebody else was there since the form was opened. */
  readonly changed?: ReturnType<typeof stoodIn>
}

const form = ({ id, name }: UnitPerson, now: Parts, filled: Parts, told: Told = {}): Show =>
  show('people/duty', {
    id,
    name,
    problem: told.problem ?? null,
    shown: shownOf(now),
    changed: (told.changed ?? []).map(({ part, stands }) => ({
      part,
      stands,
      days: part === 'weekdays' ? daysOf(weekdaysIn(stands)) : [],
    })),
    ...filled,
    choices: daysOf(week),
  })

const personIn = async (ask: Ask, unit: UnitId): Promise<UnitPerson | null> =>
  (await superusersIn(ask, unit)).find(({ id }) => id === ask.input.person) ?? null

export const showDuty = async (ask: Ask): Promise<Show> => {
  const { unit } = ask.who
  if (!unit) return noUnit()
  const person = await personIn(ask, unit)
  if (!person) return overview(ask, unit, false)
  const duty = await ask.store.get(duties, dutyId(unit, person.id))
  return form(person, partsOf(duty), duty ? partsOf(duty) : usual)
}

/** No weekday at all means no hours of their own. */
export const setDuty = async (ask: Ask): Promise<Show> => {
  const { unit } = ask.who
  if (!unit) return noUnit()
  const person = await personIn(ask, unit)
  if (!person) return overview(ask, unit, false)
  const { from = '', to = '', weekdays = '', shown } = ask.input
  const given = { weekdays: weekdaysIn(weekdays).join(), from, to }
  const id = dutyId(unit, person.id)
  return again(ask.store, async write => {
    const [known, member] = await Promise.all([
      ask.store.get(duties, id),
      ask.store.get(memberships, membershipId(unit, person.id)),
    ])
    if (!member) return overview(ask, unit, false)
    if (isUntouched(shown, given)) return unchanged(await overview(ask, unit, false))
    const now = partsOf(known)
    const { parts, contended } = laidOn(shown, now, given)
    const wish = { ...now, ...parts }
    if (contended.length > 0) {
      // Taken away whole, they come back whole as well.
      const isGone = now.weekdays === ''
      const changed = stoodIn(isGone ? ['weekdays'] : contended, now)
      return anew(form(person, now, isGone ? given : wish, { changed }))
    }
    const isSet = wish.weekdays !== ''
    if (isSet && !(isClock(wish.from) && isClock(wish.to) && wish.from < wish.to))
      return form(person, now, wish, { problem: 'hours' })
    const row = { id, unit, person: person.id, ...wish, weekdays: weekdaysIn(wish.weekdays) }
    // Held as they are: whoever leaves at the same moment leaves no hours behind.
    const set = [put(duties, known, row), update(memberships, member)]
    await write(isSet ? set : known ? [remove(duties, known)] : [])
    return overview(ask, unit, true)
  })
}
