/** What a crowd of answers says of each question: how many of a hundred were content, how sure that is, and the middle answer. Pure. */

import type { Crowd } from '../../../core/figures/crowd.ts'
import { medianChoice } from '../../../core/figures/median.ts'
import { shareOf } from '../../../core/figures/share.ts'
import { own } from '../../../core/own.ts'
import type { Words } from '../../../core/packs.ts'
import type { Question } from '../questions.ts'

export type Line = {
  readonly code: string
  readonly short: Words
  readonly asks: Words
  /** From 0 to 1, as the two below. */
  readonly share: number
  readonly low: number
  readonly high: number
  readonly of: number
  /** The answer in the middle, where the answers have an order. */
  readonly middle: Words | null
}

export const percent = (share: number): number => Math.round(100 * share)

/** Between two, the lower one: nobody is told that it went better than half of them say. */
const middleOf = ({ choices }: Question, counted: Readonly<Record<string, number>>): Words | null => {
  const middle = medianChoice(new Map(choices.map(({ choice }, point) => [point, own(counted, choice) ?? 0])))
  return middle === null ? null : (choices[Math.floor(middle)]?.says ?? null)
}

/** `null` where too few have answered it. */
export const contentOf = ({ question, choices }: Question, crowd: Crowd) => {
  const found = own(crowd.questions, question)
  if (!found) return null
  const content = choices
    .filter(({ isTop }) => isTop)
    .reduce((sum, { choice }) => sum + (own(found.choices, choice) ?? 0), 0)
  return { content, of: found.of, choices: found.choices }
}

const lineOf = (question: Question, crowd: Crowd): Line[] => {
  const found = contentOf(question, crowd)
  const share = found && shareOf(found.content, found.of)
  if (!found || !share) return []
  return [
    {
      code: question.question,
      short: question.short,
      asks: question.asks,
      share: share.share,
      low: share.low,
      high: share.high,
      of: found.of,
      middle: question.isScale ? middleOf(question, found.choices) : null,
    },
  ]
}

/** Only of what enough have answered, in the order of the form. */
export const linesOf = (crowd: Crowd, questions: readonly Question[]): readonly Line[] =>
  questions
    .filter(({ choices }) => choices.some(({ isTop }) => isTop))
    .flatMap(question => lineOf(question, crowd))
