/** The card of who holds which function and what is missing, and what becomes of a change to one. */

import { isAsWished } from '../../../core/asWished.ts'
import { notice, type Show, show, unchanged } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { type FunctionCode, functions, readFunction } from '../../../core/functions.ts'
import { forOthers } from '../../../core/house/forOthers.ts'
import type { House } from '../../../core/house/house.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import { idFrom, type PersonId, type UnitId } from '../../../core/ids.ts'
import { isDay } from '../../../core/time/days.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { answeredBy } from '../newcomers/takeBack.ts'
import { waitingItems } from '../newcomers/waiting.ts'
import { membershipId, memberships, units } from '../person.ts'
import { membersOf, nameOf } from '../unitPeople.ts'
import { withOwnAbsence } from './absence.ts'
import { assign, type Wish } from './assign.ts'
import { form, overtakenForm } from './functionForm.ts'
import { functionId, functionsIn, isOfSeveral, missingIn, unitFunctions } from './functions.ts'
import { handedOver } from './handedOver.ts'
import { givers, givesOut, isTooLate, mayUndo } from './mayUndo.ts'
import { alsoIn } from './rights.ts'

/** `seen` just shows, the others say what happened. */
type Tone = 'seen' | 'saved' | 'undone' | 'changed'

type Needs = Pick<House, 'clock' | 'awaitedRolesOf' | 'tell'>

const overview = async (
  { clock, awaitedRolesOf }: Needs,
  { store, who, place }: Pick<Ask, 'store' | 'who' | 'place'>,
  unit: UnitId,
  { tone, undo = null }: { readonly tone: Tone; readonly undo?: { code: FunctionCode; seen: number } | null },
): Promise<Show> => {
  const now = clock.now()
  const today = dayOf(now)
  // Who asks to be let in, and who was told no, is no matter of a channel’s.
  const isAlone = place.kind === 'personal'
  const [row, held, awaited, waiting, answered, members] = await Promise.all([
    store.get(units, unit),
    functionsIn(store, unit),
    awaitedRolesOf(unit),
    isAlone ? waitingItems(store, unit) : { items: [], more: 0 },
    isAlone ? answeredBy(store, unit, who, now) : { answered: [], moreAnswered: 0 },
    membersOf(store, unit),
  ])
  const needed = missingIn(row?.service ?? 'video', awaited, held)
  const items = await Promise.all(
    functions.map(async code => {
      const known = held.find(one => one.function === code)
      const [holder, deputy] = await Promise.all([
        nameOf(store, known?.holder ?? null),
        nameOf(store, known?.deputy ?? null),
      ])
      const until = known?.awayUntil ?? null
      const also = alsoIn(members, code, held).length
      const nobody = also > 0 ? 'several' : 'vacant'
      return {
        code,
        state: holder === '' ? nobody : until !== null && today <= until ? 'away' : 'held',
        holder,
        until: until ?? today,
        hasDeputy: deputy !== '',
        deputy,
        also,
      }
    }),
  )
  // Of a change that somebody else made since there is nothing to tell.
  const own = undo && held.find(one => one.function === undo.code && one.version === undo.seen)
  const handed = await handedOver(store, own ?? undefined, { held, members, reader: who.person })
  return show('people/functions', {
    unit: row?.name ?? '',
    tone,
    told: tone !== 'seen',
    ...handed,
    waiting: waiting.items,
    more: waiting.more,
    ...answered,
    others: members.filter(({ person }) => person !== who.person).length,
    missing: items
      .filter(({ code }) => needed.includes(code))
      .map(({ code, state, also }) => ({ code, state, also })),
    items: items.filter(({ state, code }) => state !== 'vacant' && !needed.includes(code)),
    vacant: items
      .filter(({ state, code }) => state === 'vacant' && !needed.includes(code))
      .map(({ code }) => ({ code })),
    undo: undo ? [undo] : [],
  })
}

export const showFunctions = async (needs: Needs, ask: Ask): Promise<Show> =>
  ask.who.unit ? overview(needs, ask, ask.who.unit, { tone: 'seen' }) : noUnit()

const chosen = (text: string | undefined): PersonId | null =>
  text === undefined || text === '' || text === 'none' ? null : idFrom<'person'>(text)

export const showFunction = async (needs: Needs, ask: Ask): Promise<Show> => {
  const code = readFunction(ask.input.function)
  if (!ask.who.unit) return noUnit()
  return code ? form(ask, ask.who.unit, code, { chosen: chosen(ask.input.give) }) : showFunctions(needs, ask)
}

const filledIn = ({ input: { holder, deputy, until = '' } }: Ask): Wish => ({
  holder: chosen(holder),
  deputy: chosen(deputy),
  awayUntil: isDay(until) ? until : null,
})

/** A name that was pressed: the deputy stays, unless it is they who get the role. */
const given = async ({ store, input }: Ask, unit: UnitId, code: FunctionCode): Promise<Wish> => {
  const holder = chosen(input.give)
  const deputy = (await store.get(unitFunctions, functionId(unit, code)))?.deputy ?? null
  return { holder, deputy: deputy === holder ? null : deputy, awayUntil: null }
}

/** One name and no more: nothing that is filled in could be lost. */
const isPressed = ({ input }: Ask): boolean => input.give !== undefined || input.drop !== undefined

/** Who is freed of what several are had no place, so all the places stay. */
const wishOf = async (ask: Ask, unit: UnitId, code: FunctionCode | null, frees: PersonId | null) => {
  if (code && frees) {
    const row = await ask.store.get(unitFunctions, functionId(unit, code))
    return row ?? { holder: null, deputy: null, awayUntil: null }
  }
  if (code && ask.input.give) return given(ask, unit, code)
  const seen = Number(ask.input.seen ?? 0)
  return code ? withOwnAbsence(ask, functionId(unit, code), seen, filledIn(ask)) : filledIn(ask)
}

/** Whoever gave the lead away may give nothing more, and is told at each press what their first one did. */
const gaveItAway = async (ask: Ask, unit: UnitId, wish: Wish, seen: number): Promise<boolean> => {
  const row = await ask.store.get(unitFunctions, functionId(unit, 'leader'))
  return isAsWished(row, { ...wish, by: ask.who.person, version: seen + 1 })
}

export const assignFunction = async (needs: Needs, ask: Ask): Promise<Show> => {
  const now = needs.clock.now()
  const { unit, person } = ask.who
  const code = readFunction(ask.input.function)
  if (!unit) return noUnit()
  const frees = code && isOfSeveral(code) ? chosen(ask.input.drop) : null
  const wish = await wishOf(ask, unit, code, frees)
  const seen = Number(ask.input.seen ?? 0)
  if (!givesOut(ask.who))
    return code === 'leader' && (await gaveItAway(ask, unit, wish, seen))
      ? overview(needs, ask, unit, { tone: 'saved', undo: { code, seen: seen + 1 } })
      : forOthers(givers)
  if (!code) return showFunctions(needs, ask)
  const answer = await assign(ask.store, wish, { unit, code, by: person, now, seen, frees }, needs.tell)
  if (answer.done) {
    const undo = { code, seen: answer.row.version }
    return overview(needs, ask, unit, { tone: 'saved', undo })
  }
  if (answer.problem === 'unchanged') return unchanged(await overview(needs, ask, unit, { tone: 'seen' }))
  if (answer.problem !== 'changed' && frees === null)
    return form(ask, unit, code, { wrong: { problem: answer.problem, wish } })
  // What changed in this moment may be who leads.
  const member = await ask.store.get(memberships, membershipId(unit, person))
  if (!(ask.who.roles.includes('admin') || member?.roles.includes('leader'))) return forOthers(givers)
  const overtaken = !isPressed(ask) && (await overtakenForm(ask, unit, code, wish))
  return overtaken || overview(needs, ask, unit, { tone: 'changed' })
}

/** The latest change only, and nobody gets a function back who is not of the unit any more. */
export const undoFunction = async (needs: Needs, ask: Ask): Promise<Show> => {
  const now = needs.clock.now()
  const { unit, person } = ask.who
  const code = readFunction(ask.input.function)
  if (!unit) return noUnit()
  const row = code && (await ask.store.get(unitFunctions, functionId(unit, code)))
  if (!row || !code || !mayUndo(row, ask.who))
    // Of a change that is another's by now, whoever gives functions out sees how it stands.
    return givesOut(ask.who)
      ? overview(needs, ask, unit, { tone: row ? 'changed' : 'seen' })
      : forOthers(givers)
  if (isTooLate(row, now)) return notice('undo-over')
  const seen = Number(ask.input.seen ?? 0)
  // Where they took it back already there is nothing to go back to.
  const back = row.before ?? row
  const answer = await assign(
    ask.store,
    back,
    { unit, code, by: person, now, seen, takesBack: true },
    needs.tell,
  )
  if (!answer.done && answer.problem === 'stranger') return notice('undo-over')
  const tone: Tone = answer.done ? 'undone' : 'changed'
  return givesOut(ask.who) || answer.done ? overview(needs, ask, unit, { tone }) : forOthers(givers)
}
