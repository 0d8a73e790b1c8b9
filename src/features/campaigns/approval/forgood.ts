/**
 * FORGOOD: seven questions that whoever wishes to nudge many answers in a line each, before anybody is reminded of anything.
 * Lades and Delaney, Behavioural Public Policy 6 (2022), 75–94.
 */

import type { Ask } from '../../../core/conversation.ts'

export const questions = [
  'fairness',
  'openness',
  'respect',
  'goals',
  'opinions',
  'options',
  'delegation',
] as const

type Question = (typeof questions)[number]

/** A line each. */
export type Answers = Readonly<Record<Question, string>>

export const longestAnswer = 200

const from = (answerTo: (question: Question) => string): Answers => ({
  fairness: answerTo('fairness'),
  openness: answerTo('openness'),
  respect: answerTo('respect'),
  goals: answerTo('goals'),
  opinions: answerTo('opinions'),
  options: answerTo('options'),
  delegation: answerTo('delegation'),
})

export const noAnswers: Answers = from(() => '')

/** As the form names them; a line is a line, however it was pasted. */
export const readAnswers = (input: Ask['input']): Answers =>
  from(question => (input[`answer-${question}`] ?? '').trim().replace(/\s+/g, ' '))

export type AnswerProblem = 'unanswered' | 'too-long' | ''

export const problemIn = (answers: Answers): AnswerProblem => {
  const lines = Object.values(answers)
  if (lines.some(line => line === '')) return 'unanswered'
  return lines.some(({ length }) => length > longestAnswer) ? 'too-long' : ''
}
