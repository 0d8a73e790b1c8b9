/** Writes what the unit did, for patients to read; takes a line away, and puts it back. */

import { again } from '../../../core/again.ts'
import { notice, type Show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { decisions } from '../../../core/decisions.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import { rowOfForm } from '../../../core/once.ts'
import { insert, update } from '../../../core/store.ts'
import { isDay } from '../../../core/time/days.ts'
import type { Day } from '../../../core/time/instant.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { linesOf, percent } from '../answers/figures.ts'
import { recent } from '../answers/period.ts'
import type { FeedbackNeeds } from '../needs.ts'
import { responses } from '../response.ts'
import { longestText, type SaidLine, saidLines } from './said.ts'
import { showSaid } from './show.ts'

const isSame = (there: SaidLine, line: Omit<SaidLine, 'id'>): boolean =>
  (['unit', 'theme', 'text', 'decision', 'since', 'state'] as const).every(
    field => there[field] === line[field],
  )

export const say = async (needs: FeedbackNeeds, ask: Ask): Promise<Show> => {
  const { unit, person } = ask.who
  if (!unit) return noUnit()
  const now = needs.clock.now()
  const today = dayOf(now)
  const crowd = await needs.handfuls.read(responses, [unit], recent(today))
  const theme = linesOf(crowd, await needs.questionsOf(unit)).find(({ code }) => code === ask.input.theme)
  const decision = await ask.store.get(decisions, ask.input.decision ?? '')
  const text = (ask.input.text ?? '').trim()
  const since = ask.input.since ?? today
  const problem = (problem: Parameters<typeof showSaid>[3]) => showSaid(needs, ask, unit, problem)
  if (!theme) return problem({ problem: 'theme' })
  if (decision?.unit !== unit) return problem({ problem: 'decision' })
  if (text === '') return problem({ problem: 'empty' })
  if (text.length > longestText) return problem({ problem: 'too-long' })
  if (!isDay(since) || since > today) return problem({ problem: 'day' })
  const line: Omit<SaidLine, 'id'> = {
    unit,
    theme: theme.code,
    text,
    decision: decision.id,
    decided: decision.day,
    since: since as Day,
    answers: theme.of,
    share: percent(theme.share),
    state: 'shown',
    removed: '',
    turn: ask.once,
    by: person,
    at: now,
  }
  return again(ask.store, async write => {
    const { id, there } = await rowOfForm(needs, ask, {
      said: text,
      get: known => ask.store.get(saidLines, known),
      isSame: known => isSame(known, line),
    })
    if (!there) await write([insert(saidLines, { ...line, id })])
    return showSaid(needs, ask, unit, { tone: there ? 'again' : 'said', line: there ?? { id, ...line } })
  })
}

const turn =
  (from: SaidLine['state'], to: SaidLine['state']) =>
  (needs: FeedbackNeeds, ask: Ask): Promise<Show> =>
    again(ask.store, async write => {
      const line = await ask.store.get(saidLines, ask.input.line ?? '')
      const { unit } = ask.who
      if (!line || !unit || line.unit !== unit) return notice('old-card')
      const { turn } = ask.input
      const isDone = line.state === to && turn === line.earlier
      if (turn && line.turn && turn !== line.turn && !isDone) return showSaid(needs, ask, unit)
      const removed = to === 'removed' ? dayOf(needs.clock.now()) : ('' as const)
      const next = { state: to, removed, turn: ask.once, earlier: line.turn ?? '' }
      const after = line.state === from ? { ...line, ...next } : line
      if (after !== line) await write([update(saidLines, after)])
      return showSaid(
        needs,
        ask,
        unit,
        to === 'removed' ? { tone: 'removed', line: after } : { tone: 'restored' },
      )
    })

export const unsay = turn('shown', 'removed')
export const resay = turn('removed', 'shown')
