/** A team's unit is set up once, by the first who fills in the card; after that its leaders may change it. */

import { notice, type Show, show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { mayUse } from '../../core/house/audience.ts'
import { id } from '../../core/ids.ts'
import { type Change, insert, type Read, update } from '../../core/store.ts'
import type { Instant } from '../../core/time/instant.ts'
import {
  membershipId,
  memberships,
  people,
  type ServiceType,
  serviceTypes,
  teams,
  type Unit,
  units,
} from './person.ts'

const longestName = 60

const isServiceType = (text: string): text is ServiceType =>
  (serviceTypes as readonly string[]).includes(text)

export const setupForm = (
  name: string,
  service: string = serviceTypes[0],
  problem: 'name' | null = null,
): Show =>
  show('people/setup', { unitName: name, service, services: serviceTypes.map(code => ({ code })), problem })

export const showSetup = async (ask: Ask): Promise<Show> => {
  const unit = ask.who.unit ? await ask.store.get(units, ask.who.unit) : null
  return setupForm(unit?.name ?? ask.place.team?.name ?? '', unit?.service)
}

const unitHere = async ({ who, place, store }: Ask): Promise<Read<Unit> | null> => {
  const team = place.team ? await store.get(teams, place.team.id) : null
  const unit = place.team ? team?.unit : who.unit
  return unit ? store.get(units, unit) : null
}

export const setUpUnit = async (newId: () => string, ask: Ask, now: Instant): Promise<Show> => {
  const name = (ask.input.unitName ?? '').trim()
  const service = isServiceType(ask.input.service ?? '') ? (ask.input.service as ServiceType) : 'video'
  if (name === '' || name.length > longestName) return setupForm(name.slice(0, longestName), service, 'name')
  const known = await unitHere(ask)
  if (known && !mayUse(['leader'], ask.who.roles)) return notice('set-up-already', known.name)
  if (!known && !ask.place.team) return notice('needs-team')
  const changes = known
    ? [update(units, { ...known, name, service })]
    : await foundUnit(ask, { id: id<'unit'>(newId()), name, service, at: now })
  const outcome = await ask.store.write(changes)
  if (!outcome.written) return notice('set-up-already', name)
  return notice(known ? 'unit-changed' : 'unit-founded', name)
}

/** Who sets a unit up leads it, until the roster says otherwise. */
const foundUnit = async ({ who, place, store }: Ask, unit: Unit): Promise<Change[]> => {
  const person = await store.get(people, who.person)
  return [
    insert(units, unit),
    ...(place.team ? [insert(teams, { id: place.team.id, unit: unit.id })] : []),
    insert(memberships, {
      id: membershipId(unit.id, who.person),
      unit: unit.id,
      person: who.person,
      roles: ['leader'],
    }),
    ...(person && person.unit === null ? [update(people, { ...person, unit: unit.id })] : []),
  ]
}
