/** The form itself as data, a screen for each question, and the thanks; all in the language that was chosen. */

import { isLanguage } from '../../../core/language.ts'
import { own } from '../../../core/own.ts'
import type { UnitFacts } from '../../../core/units.ts'
import type { PageAnswer } from '../../../core/webPages.ts'
import { plainName } from '../asks.ts'
import type { Code } from '../code.ts'
import type { Question, QuestionSet } from '../questions.ts'
import { formPath } from '../share/paths.ts'
import { longestWords } from '../words.ts'
import { type Around, formAt, frameOf, toldPage } from './frame.ts'
import type { Given, Problem } from './given.ts'
import type { Tongue } from './tongue.ts'

/** A form as it is asked for, with all that its pages say around the questions. */
export type Open = {
  readonly code: Code
  readonly unit: Pick<UnitFacts, 'name'>
  readonly phone: string
  readonly set: QuestionSet
  readonly asked: readonly Question[]
  readonly tongue: Tongue
  readonly offered: readonly Tongue[]
}

const around = ({ tongue, offered, code, unit, phone }: Open): Around => ({
  tongue,
  offered,
  hrefIn: formAt(code.id),
  unit: unit.name,
  phone,
  code: code.id,
})

type Screen = { readonly name: string; readonly field: string; readonly after?: Question['after'] }

const screenOf = (
  { name, field, after }: Screen,
  said: {
    readonly asks: string
    readonly hint?: string | undefined
    readonly choices: Readonly<Record<string, string>>
  },
  chosen: string,
  unsure: string,
) => ({
  name,
  field,
  asks: said.asks,
  hint: said.hint ?? '',
  after: after ? `q-${after.question}` : '',
  afterChoices: after?.choices.join(' ') ?? '',
  choices: Object.entries(said.choices).map(([choice, says]) => ({
    choice,
    says,
    isChosen: choice === chosen,
  })),
  unsure,
})

export const formPage = (open: Open, given: Given, page: string, problem: Problem | null): PageAnswer => {
  const { tongue, set, asked, code } = open
  const { about = '', questions = {} } = own(tongue.sets, set.set) ?? {}
  const ofQuestions = asked.flatMap(({ question, after }) => {
    const said = own(questions, plainName(set, question))
    const screen = { name: question, field: `q-${question}`, after }
    return said ? [screenOf(screen, said, own(given.answers, question) ?? '', tongue.words.unsure ?? '')] : []
  })
  return {
    status: problem ? 422 : 200,
    template: 'patient-form',
    frame: 'patient',
    data: {
      ...frameOf(around(open)),
      isForm: true,
      title: tongue.words.title,
      about,
      action: formAt(code.id)(tongue.language),
      page,
      screens: [screenOf({ name: 'who', field: 'who' }, tongue.who, given.who, ''), ...ofQuestions],
      hasWords: code.words,
      text: given.text,
      longest: longestWords,
      problem: problem ? (own(tongue.words, problem) ?? '') : '',
      isAboutWords: problem === 'stopped' || problem === 'too-long',
    },
  }
}

export const thanksPage = (open: Open, told: readonly string[]): PageAnswer => {
  const { words, language } = open.tongue
  const said = [words.thanks, ...told.map(name => own(words, name)), words.close]
  const form = formAt(open.code.id)(language)
  // What the unit says back, it says in the languages that it speaks.
  const done = isLanguage(language) ? `${formPath(open.code.id)}/svar?lang=${language}` : ''
  return toldPage(around(open), 200, said, { another: form, done })
}
