/** A leader takes somebody out of the unit: in one write with what they held, what waits for them, and what they are told. */

import { again } from '../../../core/again.ts'
import type { Show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import type { House } from '../../../core/house/house.ts'
import { inPrivate } from '../../../core/house/inPrivate.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import { idFrom } from '../../../core/ids.ts'
import { tell } from '../../../core/tell.ts'
import { letterTo } from '../newcomers/letter.ts'
import { type Newcomer, newcomerId, newcomers } from '../newcomers/newcomer.ts'
import { mayTakeBack } from '../newcomers/takeBack.ts'
import { leaving } from '../roster/leave.ts'
import { membersOf, nameOf } from '../unitPeople.ts'
import { leadersHeld } from './lastLeader.ts'
import { overview } from './showOthers.ts'

type Needs = Pick<House, 'clock' | 'newId'>

export const takeOut = inPrivate(async ({ clock, newId }: Needs, ask: Ask): Promise<Show> => {
  const { store, who } = ask
  const { unit } = who
  if (!unit) return noUnit()
  const person = idFrom<'person'>(ask.input.person)
  const name = (await nameOf(store, person)) || '–'
  const now = clock.now()
  return again(store, async (_, written) => {
    const members = await membersOf(store, unit)
    if (person === who.person || !members.some(member => member.person === person)) {
      // Whoever presses twice is told what the first press told.
      const row = await store.get(newcomers, newcomerId(unit, person))
      return row?.state === 'out' && mayTakeBack(row, who, now)
        ? overview(ask, unit, { tone: 'out', name, undo: person })
        : overview(ask, unit, { tone: 'gone' })
    }
    const held = leadersHeld(members, person)
    if (!held) return overview(ask, unit, { tone: 'asks', asked: person })
    const out: Newcomer = {
      id: newcomerId(unit, person),
      unit,
      person,
      state: 'out',
      at: now,
      told: true,
      by: who.person,
      letter: newId(),
    }
    const left = await leaving({ store, onLeave: [], now }, person, unit, {
      when: 'when it matters',
      kept: out,
    })
    const letter = await letterTo(store, out, now)
    written(await tell(store, [...(left?.drafts ?? []), letter], [...(left?.changes ?? []), ...held]))
    return overview(ask, unit, { tone: 'out', name, undo: person })
  })
})
