/** What other features ask about people, who lead, belong and are on duty: each answer is one of ours. */

import type { People } from '../../core/house/house.ts'
import type { Store } from '../../core/store.ts'
import { onDuty, shifts } from './functions/duties.ts'
import { holderOf } from './functions/functions.ts'
import { isAwaited } from './newcomers/newcomer.ts'
import { audienceOf, nameOf, namesOfAll, teamsOf, unitName } from './unitPeople.ts'
import { numbersOf } from './units/numbers.ts'
import { allUnits, rolesIn, unitFacts, unitsOf } from './units/unitFacts.ts'

/** What every feature may ask about people; read from the store, so it is there before any door is open. */
export const peopleIn = (store: Pick<Store, 'get' | 'list'>): People => ({
  unitName: unit => unitName(store, unit),
  unitFacts: unit => unitFacts(store, unit),
  allUnits: () => allUnits(store),
  unitsOf: person => unitsOf(store, person),
  rolesIn: (unit, person) => rolesIn(store, unit, person),
  isAwaited: (unit, person) => isAwaited(store, unit, person),
  audienceOf: (unit, role) => audienceOf(store, unit, role),
  holderOf: (unit, code, today) => holderOf(store, unit, code, today),
  onDuty: (unit, now) => onDuty(store, unit, now),
  shifts: (unit, now) => shifts(store, unit, now),
  teamsOf: unit => teamsOf(store, unit),
  numbersOf: unit => numbersOf(store, unit),
  nameOf: person => nameOf(store, person),
  namesOfAll: () => namesOfAll(store),
})
