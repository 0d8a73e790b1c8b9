/** What the unit has said back to its patients, and the form that one more line is written in. */

import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { decisions } from '../../../core/decisions.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import type { UnitId } from '../../../core/ids.ts'
import { pagerOf, readPage } from '../../../core/pages.ts'
import { shortened } from '../../../core/shortened.ts'
import type { Store } from '../../../core/store.ts'
import { daysBetween } from '../../../core/time/days.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { all, firstOf, fitting } from '../../../core/walk.ts'
import { linesOf, percent } from '../answers/figures.ts'
import { recent } from '../answers/period.ts'
import type { FeedbackNeeds } from '../needs.ts'
import { responses } from '../response.ts'
import { formPath } from '../share/paths.ts'
import { formOf } from '../share/unitForm.ts'
import { longestText, type SaidLine, shownLines } from './said.ts'

export type Problem = 'theme' | 'decision' | 'empty' | 'too-long' | 'day'
export type Told = {
  readonly tone?: 'said' | 'again' | 'removed' | 'restored'
  readonly problem?: Problem
  /** The line that was put out or taken away: the same press takes it back. */
  readonly line?: Pick<SaidLine, 'id' | 'turn'>
  readonly writing?: boolean
}

const perPage = 5
/** A choice in a list has room for so much. */
const longestChoice = 70
const mostDecisions = 20
const longestReturned = 600

/** Measures that the unit decided and wrote down; those that tell of a gate or a date are none. */
const decidedIn = async (store: Pick<Store, 'list'>, unit: UnitId) => {
  const own = all(store, decisions, { where: { unit, kind: 'own' }, order: 'newest' })
  const found = await firstOf(
    fitting(own, ({ text }) => text.length > 1),
    mostDecisions + 1,
  )
  return { decided: found.slice(0, mostDecisions), isCut: found.length > mostDecisions }
}

const lineOf = (names: ReadonlyMap<string, unknown>) => (line: SaidLine) => ({
  id: line.id,
  theme: names.get(line.theme) ?? line.theme,
  text: line.text,
  since: line.since,
  days: Math.max(daysBetween(line.decided, line.since), 0),
  answers: line.answers,
  share: line.share,
})

export const showSaid = async (
  needs: FeedbackNeeds,
  ask: Ask,
  unit: UnitId,
  told: Told = {},
): Promise<Show> => {
  const today = dayOf(needs.clock.now())
  const [known, shown, crowd, { decided, isCut }, unitName] = await Promise.all([
    formOf(ask.store, unit),
    shownLines(ask.store, unit),
    needs.handfuls.read(responses, [unit], recent(today)),
    decidedIn(ask.store, unit),
    needs.unitName(unit),
  ])
  const questions = await needs.questionsOf(unit)
  const themes = linesOf(crowd, questions)
  const pages = Math.max(Math.ceil(shown.length / perPage), 1)
  const page = readPage(ask.input.page, pages)
  const { previousPage, nextPage } = pagerOf(page, pages)
  const names = new Map(questions.map(({ question, short }) => [question, short]))
  const isWriting = told.writing === true || told.problem !== undefined
  return show('feedback/said', {
    unit: unitName,
    tone: told.tone ?? '',
    problem: told.problem ?? '',
    longest: longestText,
    isEmpty: shown.length === 0,
    items: shown.slice((page - 1) * perPage, page * perPage).map(lineOf(names)),
    previousPage,
    nextPage,
    undo: told.line
      ? [
          {
            line: told.line.id,
            turn: told.line.turn ?? '',
            verb: told.tone === 'removed' ? 'feedback.resay' : 'feedback.unsay',
          },
        ]
      : [],
    page: known
      ? [{ address: needs.ourAddress(`${formPath(known.code.id)}/svar?lang=${ask.who.language}`) }]
      : [],
    isWriting,
    lacksAnswers: themes.length === 0,
    lacksDecision: themes.length > 0 && decided.length === 0,
    canWrite: themes.length > 0 && decided.length > 0,
    themes: themes.map(({ code, short, share }) => ({ code, short, share: percent(share) })),
    newestDecisions: isCut ? [{ count: mostDecisions }] : [],
    decisions: decided.map(({ id, text }) => ({ id, text: shortened(text, longestChoice) })),
    // Nobody puts out what they did not choose: only what they came with, or chose already.
    theme: themes.find(({ code }) => code === ask.input.theme)?.code ?? '',
    decision: decided.find(({ id }) => id === ask.input.decision)?.id ?? '',
    text: told.problem ? (ask.input.text ?? '').slice(0, longestReturned) : '',
    since: told.problem ? (ask.input.since ?? today) : today,
    once: ask.once,
  })
}

export const openSaid = async (needs: FeedbackNeeds, ask: Ask): Promise<Show> =>
  ask.who.unit ? showSaid(needs, ask, ask.who.unit) : noUnit()

export const openSaidForm = async (needs: FeedbackNeeds, ask: Ask): Promise<Show> =>
  ask.who.unit ? showSaid(needs, ask, ask.who.unit, { writing: true }) : noUnit()
