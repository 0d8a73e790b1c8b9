/** Who can help right now: the superusers on duty, each a chat away, and the desks whose numbers are known, each a call. */

import type { Ask } from '../../../core/conversation.ts'
import type { PersonId } from '../../../core/ids.ts'
import type { ChecklistNeeds } from '../needs.ts'

const helperOf = async ({ nameOf, chatWith }: ChecklistNeeds, person: PersonId) => {
  const [name, chat] = await Promise.all([nameOf(person), chatWith(person)])
  return name === '' ? [] : [{ name, chat }]
}

/** Whoever does not belong to the unit sees nobody of it; the desks are the trust's. */
export const helpersNow = async (needs: ChecklistNeeds, { who }: Ask, mostNamed: number) => {
  const isInside = who.unit !== null && who.stands === 'inside'
  const [persons, desks] = await Promise.all([
    isInside && who.unit ? needs.onDuty(who.unit, needs.clock.now()) : [],
    needs.desks(),
  ])
  const others = persons.filter(person => person !== who.person)
  const named = await Promise.all(others.slice(0, mostNamed).map(person => helperOf(needs, person)))
  return {
    isInside,
    onDuty: named.flat(),
    more: Math.max(others.length - mostNamed, 0),
    isYou: others.length < persons.length,
    nobody: persons.length === 0,
    desks: desks.map(({ name, phone, mail, hours }) => ({ name, phone, mail, hours })),
    noDesks: desks.length === 0,
  }
}
