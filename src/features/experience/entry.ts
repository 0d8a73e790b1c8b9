/** A note as a card shows it: the unit and the day, never the person. */

import type { Ask } from '../../core/conversation.ts'
import { mayUse } from '../../core/house/audience.ts'
import { editors, type Note } from './note.ts'

export const perPage = 6

export const isOwn = (ask: Ask, { unit }: Note): boolean => unit === ask.who.unit

/** Whoever wrote it, and those who answer for the unit. */
export const mayRemove = (ask: Ask, note: Note): boolean =>
  isOwn(ask, note) && (note.by === ask.who.person || mayUse(editors, ask.who.roles))

/** In a channel the button would tell all who see it whose the note is. */
const offersRemove = (ask: Ask, note: Note): boolean =>
  mayRemove(ask, note) && (ask.place.kind === 'personal' || mayUse(editors, ask.who.roles))

type NameOf = (unit: Note['unit']) => Promise<string>

export const entryOf = async (nameOf: NameOf, ask: Ask, note: Note) => ({
  id: note.id,
  unit: await nameOf(note.unit),
  day: note.day,
  text: note.text,
  helped: note.helped,
  isOurs: isOwn(ask, note),
  mayRemove: offersRemove(ask, note),
})
