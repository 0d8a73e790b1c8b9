/** The form for those who would rather be asked. What was typed before comes back in it, so nothing is written twice. */

import { type Show, show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { categories, longestText } from './deviation.ts'
import { grades } from './grade.ts'

/** A pasted page is not sent back whole; the card would not fit Teams. */
const longestReturned = 2000

type Given = { readonly text: string; readonly problem: 'too-long' | 'too-short' }

export const showForm = (ask: Ask, given?: Given): Show =>
  show('deviations/form', {
    once: ask.once,
    text: (given?.text ?? '').slice(0, longestReturned),
    tooLong: given?.problem === 'too-long',
    length: given?.text.length ?? 0,
    longest: longestText,
    categories: categories.map(code => ({ code })),
    severities: grades.map(code => ({ code })),
  })
