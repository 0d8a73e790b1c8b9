/** The form for those who would rather be asked. What was given before comes back in it, so nothing is written twice. */

import { type Show, show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { wordBack } from '../../core/givenBack.ts'
import { categories, longestText, readCategory, readSeverity } from './deviation.ts'
import { grades } from './grade.ts'

/** A pasted page is not sent back whole; the card would not fit Teams. */
const longestReturned = 2000

/** `other-unit`: its card was made for a unit that its writer is not in. */
type Problem = 'too-long' | 'too-short' | 'other-unit'

export const textIn = ({ input, text }: Ask): string => (input.text ?? text).trim()

const nothing = { text: '', category: '', severity: '', room: '' }

const givenIn = (ask: Ask): typeof nothing => ({
  text: textIn(ask),
  category: readCategory(ask.input.category) ?? '',
  severity: readSeverity(ask.input.severity) ?? '',
  room: wordBack(ask.input.room ?? ''),
})

export const showForm = (ask: Ask, problem: Problem | null = null): Show => {
  const { text, ...chosen } = problem ? givenIn(ask) : nothing
  return show('deviations/form', {
    once: ask.once,
    text: text.slice(0, longestReturned),
    ...chosen,
    problem: problem === 'too-short' ? null : problem,
    length: text.length,
    longest: longestText,
    categories: categories.map(code => ({ code })),
    severities: grades.map(code => ({ code })),
  })
}
