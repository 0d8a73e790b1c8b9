/** The form: eleven questions, four a page. What is answered travels in the buttons, so a page back loses nothing. */

import { type Show, show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { noUnit } from '../../core/house/noUnit.ts'
import { type Letter, type Level, type Levels, letters, type Maturity } from './maturity.ts'
import type { MaturityNeeds } from './needs.ts'
import { stepOf } from './picture.ts'
import { latestOf } from './rows.ts'

const perPage = 4
const pages = Math.ceil(letters.length / perPage)
const unknown = 'unknown'

const readLevel = (text: string | undefined): Level | null =>
  ([0, 1, 2, 3] as const).find(level => String(level) === text) ?? null

/** What the form and its buttons carried. */
export const answersIn = (input: Ask['input']): Levels =>
  Object.fromEntries(
    letters.flatMap(letter => {
      const level = readLevel(input[letter])
      return level === null ? [] : [[letter, level]]
    }),
  )

export const carriedFrom = (levels: Levels): Record<string, string> =>
  Object.fromEntries(letters.map(letter => [letter, String(levels[letter] ?? unknown)]))

/** What was chosen on another page, else what the unit said last: most of it is as it was. */
const answerTo = (letter: Letter, ask: Ask, latest: Maturity | null): string =>
  ask.input[letter] ?? String(latest?.levels[letter] ?? unknown)

const pageIn = (text: string | undefined): number =>
  Math.min(Math.max(Math.trunc(Number(text)) || 1, 1), pages)

export const showForm = async (
  { assessment }: MaturityNeeds,
  ask: Ask,
  problem: 'empty' | null = null,
): Promise<Show> => {
  const { unit } = ask.who
  if (!unit) return noUnit()
  const latest = await latestOf(ask.store, unit)
  const page = pageIn(ask.input.page)
  const here = letters.slice((page - 1) * perPage, page * perPage)
  const elsewhere = letters.filter(letter => !here.includes(letter))
  return show('maturity/assess', {
    page,
    pages,
    from: here[0] ?? '',
    to: here.at(-1) ?? '',
    problem,
    /** Who comes after somebody else is told so, and nothing is overwritten unseen. */
    seen: ask.input.seen ?? latest?.turn ?? '',
    carried: Object.fromEntries(elsewhere.map(letter => [letter, answerTo(letter, ask, latest)])),
    steps: here.flatMap(letter => {
      const step = stepOf(assessment, letter)
      return step
        ? [
            {
              letter,
              title: step.title,
              asks: step.asks,
              answer: answerTo(letter, ask, latest),
              levels: step.levels.map((says, level) => ({ level, says })),
            },
          ]
        : []
    }),
    next: page < pages ? [{ page: page + 1 }] : [],
    previous: page > 1 ? [{ page: page - 1 }] : [],
    isLast: page === pages,
  })
}
