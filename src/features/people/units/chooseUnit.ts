/** A person says which unit they work in. They start there as a clinician; leaders give other roles. */

import { again } from '../../../core/again.ts'
import { notice, type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { id } from '../../../core/ids.ts'
import { insert, update } from '../../../core/store.ts'
import { membershipId, memberships, people, units } from '../person.ts'

/** More units than a list can show on a phone are searched for in the unit's own team instead. */
const longestList = 100

export const showUnits = async ({ who, store }: Ask): Promise<Show> => {
  const all = await store.list(units, { limit: longestList })
  return show('people/choose-unit', {
    units: all.map(unit => ({ id: unit.id, name: unit.name })),
    empty: all.length === 0,
    current: who.unit ?? '',
  })
}

export const chooseUnit = (ask: Ask): Promise<Show> =>
  again(ask.store, async write => {
    const unit = await ask.store.get(units, id<'unit'>(ask.input.unit ?? ''))
    const person = await ask.store.get(people, ask.who.person)
    if (!unit || !person) return showUnits(ask)
    const membership = await ask.store.get(memberships, membershipId(unit.id, person.id))
    await write([
      update(people, { ...person, unit: unit.id }),
      ...(membership
        ? []
        : [
            insert(memberships, {
              id: membershipId(unit.id, person.id),
              unit: unit.id,
              person: person.id,
              roles: ['clinician'],
            }),
          ]),
    ])
    return notice('unit-chosen', unit.name)
  })
