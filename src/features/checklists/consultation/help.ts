/** Who can help right now: the superusers on duty, for who belongs to the unit, and the desks whose numbers are known. */

import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import type { ChecklistNeeds } from '../needs.ts'

const mostNamed = 8

export const showHelp = async (needs: ChecklistNeeds, ask: Ask): Promise<Show> => {
  const { unit, stands } = ask.who
  if (!unit) return noUnit()
  const isInside = stands === 'inside'
  const [persons, desks] = await Promise.all([
    isInside ? needs.onDuty(unit, needs.clock.now()) : [],
    needs.desks(),
  ])
  const names = await Promise.all(persons.slice(0, mostNamed).map(needs.nameOf))
  const onDuty = names.filter(name => name !== '')
  return show('checklists/help', {
    isInside,
    onDuty: onDuty.map(name => ({ name })),
    more: Math.max(persons.length - mostNamed, 0),
    nobody: onDuty.length === 0,
    desks,
    noDesks: desks.length === 0,
  })
}
