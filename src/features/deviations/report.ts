/** Logs a deviation: one line in, a numbered row and a receipt out. The same turn or form never logs it twice. */

import type { Show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { id } from '../../core/ids.ts'
import { insert } from '../../core/store.ts'
import type { Instant } from '../../core/time/instant.ts'
import { dayOf, monthOf, yearOf } from '../../core/time/oslo.ts'
import { type Deviation, deviations, isCategory, isSeverity, longestText, numberOf } from './deviation.ts'
import { showForm } from './form.ts'
import type { createGuesser } from './guess.ts'
import { tidyRoom } from './guess.ts'
import type { createNumbering } from './number.ts'
import { maySee, noDeviation, showReceipt } from './receipt.ts'

type ReportNeeds = {
  readonly guess: ReturnType<typeof createGuesser>
  readonly number: ReturnType<typeof createNumbering>
}

const wellFormedId = (text: string | undefined) => (text && /^[\w-]{16,64}$/.test(text) ? text : null)

export const report = async (needs: ReportNeeds, ask: Ask, now: Instant): Promise<Show> => {
  const text = (ask.input.text ?? ask.text).trim()
  if (text === '') return showForm(ask)
  if (text.length > longestText) return showForm(ask, { text, problem: 'too-long' })
  // A form sent twice is one report; a typed line is told apart by its turn.
  const reportId = id<'deviation'>(wellFormedId(ask.input.once) ?? ask.once)
  const guess = needs.guess(text)
  const chosen = ask.input
  const outcome = await needs.number(ask.store, `deviations:${yearOf(now)}`, ordinal =>
    insert(deviations, {
      id: reportId,
      number: numberOf(yearOf(now), ordinal),
      unit: ask.who.unit,
      by: ask.who.person,
      at: now,
      day: dayOf(now),
      month: monthOf(now),
      text,
      category: isCategory(chosen.category ?? '')
        ? (chosen.category as Deviation['category'])
        : guess.category,
      severity: isSeverity(chosen.severity ?? '')
        ? (chosen.severity as Deviation['severity'])
        : guess.severity,
      room: tidyRoom(chosen.room ?? '') ?? guess.room,
      status: 'open',
    }),
  )
  const stored = await ask.store.get(deviations, reportId)
  return stored && maySee(ask, stored)
    ? showReceipt(ask, stored, outcome.written ? 'new' : 'again')
    : noDeviation()
}
