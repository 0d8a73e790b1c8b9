/** Writes a note. The same turn or form never writes it twice, and what is too long comes back to be shortened. */

import { again } from '../../core/again.ts'
import { notice, type Show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { noUnit } from '../../core/house/noUnit.ts'
import { rowOfForm } from '../../core/once.ts'
import { insert } from '../../core/store.ts'
import { monthOfDay } from '../../core/time/days.ts'
import { dayOf } from '../../core/time/oslo.ts'
import type { ExperienceNeeds } from './needs.ts'
import { longestText, type Note, notes, readVerdict } from './note.ts'
import { placeIn, showPlace } from './step.ts'

const isSame = (one: Omit<Note, 'id'>, other: Omit<Note, 'id'>): boolean =>
  (['unit', 'guide', 'step', 'text', 'helped', 'state'] as const).every(field => one[field] === other[field])

export const write = async (needs: ExperienceNeeds, ask: Ask): Promise<Show> => {
  const { unit, person } = ask.who
  const place = placeIn(needs, ask)
  if (!unit) return noUnit()
  if (!place) return notice('old-card')
  const text = (ask.input.text ?? '').trim()
  const helped = readVerdict(ask.input.helped)
  if (text === '') return showPlace(needs, ask, place, { problem: 'empty' })
  if (text.length > longestText) return showPlace(needs, ask, place, { problem: 'too-long' })
  if (!helped) return showPlace(needs, ask, place, { problem: 'verdict' })
  const now = needs.clock.now()
  const day = dayOf(now)
  const { guide, step } = place
  const note: Omit<Note, 'id'> = {
    unit,
    guide,
    step,
    text,
    helped,
    state: 'shown',
    removed: '',
    by: person,
    day,
    month: monthOfDay(day),
    at: now,
  }
  return again(ask.store, async write => {
    const { id, there } = await rowOfForm(needs, ask, {
      said: text,
      get: known => ask.store.get(notes, known),
      isSame: known => isSame(known, note),
    })
    if (!there) await write([insert(notes, { ...note, id })])
    return showPlace(needs, ask, place, { tone: there ? 'again' : 'written' })
  })
}
