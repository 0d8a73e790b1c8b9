/** Who a function may go to, each a name to press, and the form that also knows of deputies and absence. */

import { anew, type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { createFinder } from '../../../core/find/finder.ts'
import { namesHolding } from '../../../core/find/names.ts'
import type { FunctionCode } from '../../../core/functions.ts'
import type { PersonId, UnitId } from '../../../core/ids.ts'
import type { Day } from '../../../core/time/instant.ts'
import { nameOf, type UnitPerson, unitPeople } from '../unitPeople.ts'
import type { Assigned, Wish } from './assign.ts'
import { functionId, functionsIn, unitFunctions } from './functions.ts'
import { alsoIn, places } from './rights.ts'

/** More than this is searched in: a list on a phone has an end, and so has a card. */
const mostChoices = 15

/** Names to press before the others are unfolded. */
const mostFirst = 5

/** Laying out more names for a search would keep everybody waiting. */
const mostLaidOut = 1_000

/** Whoever has the function stays among the choices, whatever was searched for. */
const choicesOf = (all: readonly UnitPerson[], find: string, kept: readonly (PersonId | null)[]) => {
  const found =
    all.length > mostLaidOut
      ? namesHolding(all, ({ name }) => name, find)
      : createFinder(all, ({ name }) => ({ called: [name] })).holding(find)
  const fits = found.slice(0, mostChoices)
  const stay = all.filter(person => kept.includes(person.id) && !fits.includes(person))
  return {
    choices: [...stay, ...fits].map(({ id: value, name }) => ({ id: value, name })),
    more: found.length - fits.length,
  }
}

type Problem = Exclude<Extract<Assigned, { done: false }>['problem'], 'changed' | 'unchanged'>

/** How a part stands by now that was filled in otherwise. */
type Changed = { readonly part: keyof Wish; readonly stands: string; readonly day: Day | null }

type Filled = {
  readonly chosen?: PersonId | null
  /** What was sent and is to be put right; a name that was pressed is one of it. */
  readonly wrong?: {
    readonly problem: Problem | null
    readonly wish: Wish
    readonly changed?: readonly Changed[]
  }
}

/** Whoever is away, it is not who is given the role in their place. */
const asked = (row: Wish | undefined, chosen: PersonId | null): Wish => ({
  holder: chosen ?? row?.holder ?? null,
  deputy: row && row.deputy !== chosen ? row.deputy : null,
  awayUntil: row && (chosen === null || chosen === row.holder) ? row.awayUntil : null,
})

/**
 * A name that is pressed has the role at once. The lead is not given away like that: who gives it can do nothing here any
 * more, so the form asks first.
 */
export const form = async (
  ask: Ask,
  unit: UnitId,
  code: FunctionCode,
  { wrong, chosen = null }: Filled,
): Promise<Show> => {
  const [held, all] = await Promise.all([functionsIn(ask.store, unit), unitPeople(ask.store, unit)])
  const row = held.find(one => one.function === code)
  const also = alsoIn(
    all.map(({ id: person, name, roles }) => ({ person, name, roles })),
    code,
    held,
  )
  const find = ask.input.find ?? ''
  const holder = row?.holder ?? null
  const filled = wrong?.wish ?? asked(row, chosen)
  const kept = [holder, row?.deputy ?? null, filled.holder, filled.deputy]
  const { choices, more } = choicesOf(all, find, kept)
  // Whoever left meanwhile is nobody to choose.
  const named = (person: PersonId | null) => choices.find(({ id }) => id === person)?.id ?? 'none'
  const verb = code === 'leader' ? 'people.function' : 'people.assign'
  const rows = choices.filter(({ id }) => id !== holder).map(person => ({ ...person, verb }))
  const isForm = wrong !== undefined || chosen !== null || rows.length === 0
  return show('people/function', {
    code,
    problem: wrong?.problem ?? null,
    changed: wrong?.changed ?? [],
    isForm,
    handsOver: code === 'leader' && chosen !== null,
    // Whoever chose has found them.
    many: all.length > mostChoices && !wrong?.changed,
    find,
    first: isForm ? [] : rows.slice(0, mostFirst),
    rest: isForm ? [] : rows.slice(mostFirst),
    choices,
    more: wrong?.changed ? 0 : more,
    // A form that is open is filled in.
    count: isForm ? 0 : also.length,
    also: also.slice(0, mostChoices).map(({ person, name }) => ({ id: person, name })),
    moreAlso: Math.max(also.length - mostChoices, 0),
    isVacant: holder === null && also.length === 0,
    holder: named(filled.holder),
    holderName: isForm ? '' : (all.find(({ id }) => id === holder)?.name ?? ''),
    deputy: named(filled.deputy),
    until: filled.awayUntil ?? '',
    seen: row?.version ?? 0,
  })
}

/** Somebody else was there since: what was filled in comes back beside how it stands. `null` where both wish the same. */
export const overtakenForm = async (
  ask: Ask,
  unit: UnitId,
  code: FunctionCode,
  wish: Wish,
): Promise<Show | null> => {
  const row = await ask.store.get(unitFunctions, functionId(unit, code))
  const now = { holder: row?.holder ?? null, deputy: row?.deputy ?? null, awayUntil: row?.awayUntil ?? null }
  const people = places.filter(part => now[part] !== wish[part])
  const changed: Changed[] = await Promise.all(
    people.map(async part => ({ part, stands: await nameOf(ask.store, now[part]), day: null })),
  )
  if (now.awayUntil !== wish.awayUntil) changed.push({ part: 'awayUntil', stands: '', day: now.awayUntil })
  return changed.length === 0
    ? null
    : anew(await form(ask, unit, code, { wrong: { problem: null, wish, changed } }))
}
