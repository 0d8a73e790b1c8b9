/** Logs a deviation: one line in, a numbered row and a receipt out. The same turn or form never logs it twice. */

import type { Show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { id } from '../../core/ids.ts'
import { onceOf } from '../../core/once.ts'
import { insert, numbered } from '../../core/store.ts'
import type { Instant } from '../../core/time/instant.ts'
import { dayOf, monthOf, yearOf } from '../../core/time/oslo.ts'
import { deviations, longestText, numberOf, numbersOf, readCategory, readSeverity } from './deviation.ts'
import { showForm } from './form.ts'
import { type Guesser, tidyRoom } from './guess.ts'
import { maySee, noDeviation, showReceipt } from './receipt.ts'

export const report = async (guess: Guesser, ask: Ask, now: Instant): Promise<Show> => {
  const text = (ask.input.text ?? ask.text).trim()
  if (text === '') return showForm(ask)
  if (text.length > longestText) return showForm(ask, { text, problem: 'too-long' })
  // A form sent twice is one report; a typed line is told apart by its turn.
  const reportId = id<'deviation'>(onceOf(ask))
  const guessed = guess(text)
  const { category, severity, room } = ask.input
  const year = yearOf(now)
  const row = numbered(numbersOf(year), ordinal =>
    insert(deviations, {
      id: reportId,
      number: numberOf(year, ordinal),
      unit: ask.who.unit,
      by: ask.who.person,
      at: now,
      day: dayOf(now),
      month: monthOf(now),
      text,
      category: readCategory(category) ?? guessed.category,
      severity: readSeverity(severity) ?? guessed.severity,
      room: tidyRoom(room ?? '') ?? guessed.room,
      status: 'open',
    }),
  )
  const outcome = await ask.store.write([row])
  const stored = await ask.store.get(deviations, reportId)
  return stored && maySee(ask, stored)
    ? showReceipt(ask, stored, outcome.written ? 'new' : 'again')
    : noDeviation()
}
