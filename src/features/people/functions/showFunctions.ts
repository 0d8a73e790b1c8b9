/** The card of who holds which function, what is missing, and the form that changes one. */

import { notice, type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { createFinder } from '../../../core/find/finder.ts'
import { namesHolding } from '../../../core/find/names.ts'
import { type FunctionCode, functions, readFunction } from '../../../core/functions.ts'
import type { House } from '../../../core/house/house.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import { idFrom, type PersonId, type UnitId } from '../../../core/ids.ts'
import { isDay } from '../../../core/time/days.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { answeredBy } from '../newcomers/takeBack.ts'
import { waitingItems } from '../newcomers/waiting.ts'
import { units } from '../person.ts'
import { nameOf, type UnitPerson, unitPeople } from '../unitPeople.ts'
import { type Assigned, assign } from './assign.ts'
import { functionId, functionsIn, missingIn, unitFunctions } from './functions.ts'
import { isTooLate, mayUndo } from './mayUndo.ts'

/** `seen` just shows, the others say what happened. */
type Tone = 'seen' | 'saved' | 'undone' | 'changed'

const overview = async (
  { store, who }: Pick<Ask, 'store' | 'who'>,
  unit: UnitId,
  now: Instant,
  { tone, undo = null }: { readonly tone: Tone; readonly undo?: { code: FunctionCode; seen: number } | null },
): Promise<Show> => {
  const today = dayOf(now)
  const [row, held, waiting, answered] = await Promise.all([
    store.get(units, unit),
    functionsIn(store, unit),
    waitingItems(store, unit),
    answeredBy(store, unit, who, now),
  ])
  const missing = missingIn(row?.service ?? 'video', held)
  const items = await Promise.all(
    functions.map(async code => {
      const known = held.find(one => one.function === code)
      const [holder, deputy] = await Promise.all([
        nameOf(store, known?.holder ?? null),
        nameOf(store, known?.deputy ?? null),
      ])
      const until = known?.awayUntil ?? null
      return {
        code,
        state: holder === '' ? 'vacant' : until !== null && today <= until ? 'away' : 'held',
        holder,
        until: until ?? today,
        hasDeputy: deputy !== '',
        deputy,
      }
    }),
  )
  return show('people/functions', {
    unit: row?.name ?? '',
    tone,
    told: tone !== 'seen',
    waiting: waiting.items,
    more: waiting.more,
    ...answered,
    missing: missing.map(code => ({ code })),
    items: items.filter(({ state }) => state !== 'vacant'),
    vacant: items
      .filter(({ state, code }) => state === 'vacant' && !missing.includes(code))
      .map(({ code }) => ({ code })),
    undo: undo ? [undo] : [],
  })
}

type Needs = Pick<House, 'clock'>

export const showFunctions = async ({ clock }: Needs, ask: Ask): Promise<Show> =>
  ask.who.unit ? overview(ask, ask.who.unit, clock.now(), { tone: 'seen' }) : noUnit()

/** More than this is searched in: a list on a phone has an end. */
const mostChoices = 80

/** Laying out more names for a search would keep everybody waiting. */
const mostLaidOut = 1_000

/** Whoever has the function stays among the choices, whatever was searched for. */
const choicesOf = (all: readonly UnitPerson[], find: string, kept: readonly (PersonId | null)[]) => {
  const found =
    all.length > mostLaidOut
      ? namesHolding(all, ({ name }) => name, find)
      : createFinder(all, ({ name }) => ({ called: [name] })).holding(find)
  const fits = found.slice(0, mostChoices)
  const chosen = all.filter(person => kept.includes(person.id) && !fits.includes(person))
  return {
    choices: [...chosen, ...fits].map(({ id: value, name }) => ({ id: value, name })),
    more: found.length - fits.length,
  }
}

type Problem = Exclude<Extract<Assigned, { done: false }>['problem'], 'changed'>

const form = async (
  ask: Ask,
  unit: UnitId,
  code: FunctionCode,
  problem: Problem | null = null,
): Promise<Show> => {
  const [row, all] = await Promise.all([
    ask.store.get(unitFunctions, functionId(unit, code)),
    unitPeople(ask.store, unit),
  ])
  return show('people/function', {
    code,
    problem,
    many: all.length > mostChoices,
    find: ask.input.find ?? '',
    ...choicesOf(all, ask.input.find ?? '', [row?.holder ?? null, row?.deputy ?? null]),
    isVacant: (row?.holder ?? null) === null,
    holder: row?.holder ?? 'none',
    deputy: row?.deputy ?? 'none',
    until: row?.awayUntil ?? '',
    seen: row?.version ?? 0,
  })
}

export const showFunction = async (needs: Needs, ask: Ask): Promise<Show> => {
  const code = readFunction(ask.input.function)
  if (!ask.who.unit) return noUnit()
  return code ? form(ask, ask.who.unit, code) : showFunctions(needs, ask)
}

const chosen = (text: string | undefined): PersonId | null =>
  text === undefined || text === '' || text === 'none' ? null : idFrom<'person'>(text)

export const assignFunction = async (needs: Needs, ask: Ask): Promise<Show> => {
  const now = needs.clock.now()
  const { unit, person } = ask.who
  const code = readFunction(ask.input.function)
  if (!unit) return noUnit()
  if (!code) return showFunctions(needs, ask)
  const until = ask.input.until ?? ''
  const wish = {
    holder: chosen(ask.input.holder),
    deputy: chosen(ask.input.deputy),
    awayUntil: isDay(until) ? until : null,
  }
  const seen = Number(ask.input.seen ?? 0)
  const answer = await assign(ask.store, wish, { unit, code, by: person, now, seen })
  if (answer.done) {
    const undo = { code, seen: answer.row.version }
    return overview(ask, unit, now, { tone: 'saved', undo })
  }
  if (answer.problem !== 'changed') return form(ask, unit, code, answer.problem)
  return overview(ask, unit, now, { tone: 'changed' })
}

/** The latest change only, and nobody gets a function back who is not of the unit any more. */
export const undoFunction = async ({ clock }: Needs, ask: Ask): Promise<Show> => {
  const now = clock.now()
  const { unit, person } = ask.who
  const code = readFunction(ask.input.function)
  if (!unit) return noUnit()
  const row = code && (await ask.store.get(unitFunctions, functionId(unit, code)))
  if (!row || !code || !mayUndo(row, ask.who)) return notice('not-yours')
  if (isTooLate(row, now)) return notice('undo-over')
  const seen = Number(ask.input.seen ?? 0)
  // Where they took it back already there is nothing to go back to.
  const back = row.before ?? row
  const answer = await assign(ask.store, back, { unit, code, by: person, now, seen, takesBack: true })
  if (!answer.done && answer.problem === 'stranger') return notice('undo-over')
  const tone: Tone = answer.done ? 'undone' : 'changed'
  const leads = ask.who.roles.some(role => role === 'leader' || role === 'admin') || answer.done
  return leads ? overview(ask, unit, now, { tone }) : notice('not-yours')
}
