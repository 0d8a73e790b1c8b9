/** Who can help right now: the superusers on duty, each a chat away, and the desks whose numbers are known, each a call. */

import type { Ask } from '../../../core/conversation.ts'
import type { Shift } from '../../../core/house/house.ts'
import { insideOf } from '../../../core/inside.ts'
import type { ChecklistNeeds } from '../needs.ts'

const helperOf = async ({ nameOf, chatWith }: ChecklistNeeds, { person, from, to }: Shift) => {
  const [name, chat] = await Promise.all([nameOf(person), chatWith(person)])
  return name === '' ? [] : [{ name, chat, from, to }]
}

/** Whoever does not belong to the unit sees nobody of it; the desks are the trust's. */
export const helpersNow = async (needs: ChecklistNeeds, { who }: Ask, mostNamed: number) => {
  const now = needs.clock.now()
  const unit = insideOf(who)
  const [shifts, desks] = await Promise.all([unit ? needs.shifts(unit, now) : [], needs.desks()])
  const present = shifts.filter(({ from }) => from <= now)
  const later = shifts.find(({ person, from }) => from > now && person !== who.person)
  const others = present.filter(({ person }) => person !== who.person)
  const [named, next] = await Promise.all([
    Promise.all(others.slice(0, mostNamed).map(shift => helperOf(needs, shift))),
    later ? helperOf(needs, later) : [],
  ])
  return {
    isInside: unit !== null,
    onDuty: named.flat(),
    more: Math.max(others.length - mostNamed, 0),
    next: next.map(one => ({ ...one, isRow: others.length === 0 && one.chat !== '' })),
    own: shifts.find(({ person }) => person === who.person) ?? null,
    isYou: others.length < present.length,
    nobody: present.length === 0,
    desks: desks.map(({ name, called, isDesk, stands, phone, mail, hours }) => ({
      name,
      called,
      isDesk,
      isClosed: stands === 'closed',
      phone,
      mail,
      hours,
    })),
    noDesks: desks.length === 0,
  }
}
