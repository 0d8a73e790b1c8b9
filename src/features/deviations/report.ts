/** Logs a deviation: one line in, a numbered row and a receipt out. The same turn or form never logs it twice. */

import { again } from '../../core/again.ts'
import type { Show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import type { House } from '../../core/house/house.ts'
import type { DeviationId } from '../../core/ids.ts'
import { rowOfForm } from '../../core/once.ts'
import { insert, numbered } from '../../core/store.ts'
import { dayOf, monthOf, yearOf } from '../../core/time/oslo.ts'
import {
  type Deviation,
  deviations,
  longestText,
  numberOf,
  numbersOf,
  readCategory,
  readSeverity,
} from './deviation.ts'
import { showForm, textIn } from './form.ts'
import { graded } from './grade.ts'
import { type Guesser, tidyRoom } from './guess.ts'
import { isOwn, noDeviation, showReceipt } from './receipt.ts'

/** No letter, or one word as short as a slip of the thumb. */
const tellsNothing = /^(?:\P{L}+|\S{1,3})$/u

type Needs = Pick<House, 'clock' | 'markOf'> & { readonly guess: Guesser }

export const report = async (needs: Needs, ask: Ask): Promise<Show> => {
  const { clock, guess } = needs
  const text = textIn(ask)
  if (text === '') return showForm(ask)
  if (tellsNothing.test(text)) return showForm(ask, 'too-short')
  if (text.length > longestText) return showForm(ask, 'too-long')
  const now = clock.now()
  const guessed = guess(text)
  const { room } = ask.input
  const chosen = readSeverity(ask.input.severity)
  // On forms that were released a suggestion could be chosen as how grave it is.
  const category = readCategory(ask.input.category) ?? (chosen === '0' ? 'V0' : guessed.category)
  const severity = graded(category, chosen ?? guessed.severity)
  const year = yearOf(now)
  return again(ask.store, async write => {
    const { id, there } = await rowOfForm(needs, ask, {
      said: text,
      get: known => ask.store.get(deviations, known),
      isSame: known => isOwn(ask, known) && known.text === text,
    })
    // What was taken back since is not said to be there.
    if (there) return showReceipt(ask, there, there.status === 'withdrawn' ? 'changed' : 'again', now)
    const make = (ordinal: number): Deviation => ({
      id: id as DeviationId,
      number: numberOf(year, ordinal),
      unit: ask.who.unit,
      by: ask.who.person,
      at: now,
      day: dayOf(now),
      month: monthOf(now),
      text,
      category,
      severity,
      room: tidyRoom(room ?? '') ?? guessed.room,
      status: 'open',
    })
    await write([numbered(numbersOf(year), ordinal => insert(deviations, make(ordinal)))])
    const stored = await ask.store.get(deviations, id)
    return stored ? showReceipt(ask, stored, 'new', now) : noDeviation()
  })
}
