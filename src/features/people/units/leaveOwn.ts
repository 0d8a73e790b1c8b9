/** Who chose another unit says that they work no more in the one before: then nothing of it is theirs to read. */

import { again } from '../../../core/again.ts'
import { notice, type Show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import type { House } from '../../../core/house/house.ts'
import { idFrom } from '../../../core/ids.ts'
import { tell } from '../../../core/tell.ts'
import { leadersHeld } from '../others/lastLeader.ts'
import { people, units } from '../person.ts'
import { leaving } from '../roster/leave.ts'
import { membersOf } from '../unitPeople.ts'
import { showUnits } from './chooseUnit.ts'

export const leaveOwn = ({ clock }: Pick<House, 'clock'>, ask: Ask): Promise<Show> =>
  again(ask.store, async (_, written) => {
    const { store, who } = ask
    const unit = await store.get(units, idFrom<'unit'>(ask.input.from))
    const person = await store.get(people, who.person)
    if (!unit || !person) return showUnits(ask)
    // On a card from before they chose it again.
    if (person.unit === unit.id) return notice('unit-chosen', unit.name)
    const held = leadersHeld(await membersOf(store, unit.id), person.id)
    if (!held) {
      const roles = notice('last-leader', unit.name, [{ name: 'roles', verb: 'people.functions' }])
      return { ...roles, carries: { unit: unit.id } }
    }
    const needs = { store, onLeave: [], now: clock.now() }
    const left = await leaving(needs, person.id, unit.id, { when: 'always' })
    if (left) written(await tell(store, left.drafts, [...left.changes, ...held]))
    return notice('unit-left', unit.name, [{ name: 'menu', verb: 'menu.show' }])
  })
