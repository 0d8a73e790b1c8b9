/** What came back from a page: choices that there are, words within their length, and nothing else. */

import { cleanText } from '../../../core/cleanText.ts'
import { knownOf } from '../../../core/guard/known.ts'
import type { Telling } from '../../../core/guard/self/tells.ts'
import { screenSelf } from '../../../core/guard/self.ts'
import { own } from '../../../core/own.ts'
import type { Code } from '../code.ts'
import type { Question } from '../questions.ts'
import { whos } from '../response.ts'
import { longestWords } from '../words.ts'

type Fields = Readonly<Record<string, string>>

export type Given = {
  /** Empty where they did not say. */
  readonly who: (typeof whos)[number] | ''
  readonly answers: Fields
  readonly text: string
  /** Whether something was answered that the unit asked for when the page was opened, and does not any more. */
  readonly isCut: boolean
  /** What the page is known by; empty where it came without. */
  readonly page: string
  /** Filled in by programs only: people do not see it. */
  readonly isProgram: boolean
}

export const nothingGiven: Given = {
  who: '',
  answers: {},
  text: '',
  isCut: false,
  page: '',
  isProgram: false,
}

const isPage = /^[\w-]{16,64}$/
export const pageIn = ({ page = '' }: Fields): string => (isPage.test(page) ? page : '')

/** What hangs on another answer counts only where that was given. */
const isAsked = ({ after }: Question, answers: Fields): boolean =>
  !after || after.choices.includes(own(answers, after.question) ?? '')

const answersIn = (fields: Fields, asked: readonly Question[]): Fields => {
  const answers: Record<string, string> = {}
  for (const each of asked) {
    const chosen = each.choices.find(({ choice }) => choice === own(fields, `q-${each.question}`))
    if (chosen && isAsked(each, answers)) answers[each.question] = chosen.choice
  }
  return answers
}

const isCut = (fields: Fields, asked: readonly Question[], words: boolean): boolean => {
  const known = new Set(['text', ...asked.map(({ question }) => `q-${question}`)])
  const isFilled = (name: string): boolean => (own(fields, name) ?? '').trim() !== ''
  const others = Object.keys(fields).filter(name => name.startsWith('q-') && !known.has(name))
  return others.some(isFilled) || (!words && isFilled('text'))
}

export type Carried = readonly { readonly name: string; readonly value: string }[]

const isOurs = (name: string): boolean => /^(page|who|text|q-[\w-]+)$/.test(name)

/** What is sent again from a page that says that it came to nothing, as it was sent; none where nothing was answered. */
export const carriedOf = (fields: Fields): Carried => {
  const carried = Object.entries(fields).flatMap(([name, value]) =>
    isOurs(name) && value !== '' ? [{ name, value }] : [],
  )
  return carried.some(({ name }) => name === 'text' || name.startsWith('q-')) ? carried : []
}

export const readGiven = (fields: Fields, asked: readonly Question[], { words }: Code): Given => ({
  who: whos.find(who => who === fields.who) ?? '',
  answers: answersIn(fields, asked),
  text: words ? cleanText(fields.text ?? '').trim() : '',
  isCut: isCut(fields, asked, words),
  page: pageIn(fields),
  isProgram: (fields.website ?? '') !== '',
})

export type Problem = 'nothing' | 'too-long' | 'stopped'

/** Who answers alone is no answer yet; the phone that the page itself shows may be quoted. */
export const problemIn = ({ answers, text }: Given, phone: string, telling: Telling): Problem | null => {
  if (Object.keys(answers).length === 0 && text === '') return 'nothing'
  if (text.length > longestWords) return 'too-long'
  return screenSelf(text, { known: knownOf({ phones: phone ? [phone] : [] }), telling }) ? 'stopped' : null
}
