/** A team's unit is set up once, by the first who fills in the card; after that its leaders may change it. */

import { again } from '../../../core/again.ts'
import { bareLine } from '../../../core/bareLine.ts'
import { anew, notice, type Show, unchanged } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { mayUse } from '../../../core/house/audience.ts'
import type { House } from '../../../core/house/house.ts'
import { id } from '../../../core/ids.ts'
import type { Roster } from '../../../core/roster.ts'
import { isUntouched, laidOn, stoodIn } from '../../../core/shown.ts'
import { type Change, insert, type Read, update } from '../../../core/store.ts'
import { sameName } from '../../../core/unitNames.ts'
import { whole } from '../../../core/walk.ts'
import { functionId, unitFunctions } from '../functions/functions.ts'
import { identities, inside, membershipId, memberships, people, teams, type Unit, units } from '../person.ts'
import { namedBefore } from './namedBefore.ts'
import { type Doubt, form, partsOf, readFilled, setupForm } from './setupForm.ts'

/** Its card said that there is no unit yet: it founds one where it is a team's, and changes none, wherever it was taken to. */
const isFounding = ({ input }: Pick<Ask, 'input'>): boolean => input.unit === ''

/** The card’s unit; without one the team’s, which has none until somebody sets it up. */
const unitHere = async ({ who, input, place, store }: Ask): Promise<Read<Unit> | null> => {
  if (input.unit || !place.team) return isFounding({ input }) ? null : who.unit && store.get(units, who.unit)
  const team = await store.get(teams, place.team.id)
  return team && store.get(units, team.unit)
}

export const showSetup = async ({ goLiveOf }: Pick<House, 'goLiveOf'>, ask: Ask): Promise<Show> => {
  const unit = await unitHere(ask)
  return unit
    ? form(unit, 'known', { planned: await goLiveOf(unit.id) })
    : setupForm(ask.place.team?.name ?? '')
}

type Needs = Pick<House, 'clock' | 'newId' | 'goLiveOf'> & { readonly roster: Roster }

/** In a team's channel speak guests too. Where Teams cannot say who is in it, whoever fills in the card is believed. */
const isGuestHere = async ({ roster }: Needs, { who, place, store }: Ask): Promise<boolean> => {
  if (!place.team) return false
  const [identity] = await store.list(identities, { where: { person: who.person }, limit: 1 })
  const members = await roster.members(place.team.id).catch(() => [])
  const found = members.find(({ aadObjectId }) => aadObjectId === identity?.id)
  return members.length > 0 && (found === undefined || found.isGuest === true)
}

export const setUpUnit = async (needs: Needs, ask: Ask): Promise<Show> =>
  (await unitHere(ask)) === null && (await isGuestHere(needs, ask)) ? notice('guest-here') : setUp(needs, ask)

/** Asked about once, and not of a name that the unit has already. */
const doubtIn = async ({ store, input }: Ask, name: string, known: Unit | null): Promise<Doubt | null> => {
  if (name === known?.name || input.sure === name) return null
  // In a sentence nobody would know it for a name.
  if (bareLine(name) === '') return 'small'
  const all = await whole(store, units)
  return all.some(unit => unit.id !== known?.id && sameName(unit.name, name)) ? 'taken' : null
}

const setUp = ({ clock, newId, goLiveOf }: Needs, ask: Ask): Promise<Show> =>
  again(ask.store, async write => {
    const known = await unitHere(ask)
    if (known && (isFounding(ask) || !mayUse(['leader'], ask.who.roles)))
      return notice('set-up-already', known.name)
    const shown = known ? ask.input.shown : undefined
    const given = readFilled(ask.input, known)
    const now = known ? partsOf(known) : {}
    const { parts, contended } = laidOn(shown, now, partsOf(given.filled))
    const { filled, ...laid } = readFilled(parts, known)
    const problem = given.problem ?? laid.problem ?? (await doubtIn(ask, filled.name, known))
    const isAsFound = !problem && isUntouched(shown, partsOf(given.filled))
    if (known && (problem || contended.length > 0 || isAsFound)) {
      const planned = await goLiveOf(known.id)
      if (isAsFound) return unchanged(form(known, 'known', { planned }))
      return problem
        ? form(filled, 'known', { problem, planned, now: known })
        : anew(form(filled, 'known', { planned, now: known, changed: stoodIn(contended, now) }))
    }
    if (problem) return form(filled, 'new', { problem })
    if (!known && !ask.place.team) return notice('needs-team')
    const changes = known
      ? [update(units, { ...known, ...filled, ...namedBefore(known, filled.name) })]
      : await foundUnit(ask, { ...filled, id: id<'unit'>(newId()), at: clock.now() })
    await write(changes)
    return notice(known ? 'unit-changed' : 'unit-founded', filled.name)
  })

/** Who sets a unit up leads it, until somebody else is given that function. */
const foundUnit = async ({ who, place, store }: Ask, unit: Unit): Promise<Change[]> => {
  const person = await store.get(people, who.person)
  return [
    insert(units, unit),
    ...(place.team ? [insert(teams, { id: place.team.id, unit: unit.id, readNext: unit.at })] : []),
    insert(memberships, {
      id: membershipId(unit.id, who.person),
      unit: unit.id,
      person: who.person,
      roles: ['leader'],
    }),
    insert(unitFunctions, {
      id: functionId(unit.id, 'leader'),
      unit: unit.id,
      function: 'leader',
      holder: who.person,
      deputy: null,
      awayUntil: null,
      at: unit.at,
      by: who.person,
      before: null,
    }),
    ...(person ? [update(people, inside({ ...person, unit: person.unit ?? unit.id }))] : []),
  ]
}
