/** What stands around every patient's page: the languages, whom to call now, and where the accessibility statement is. */

import { own } from '../../../core/own.ts'
import { nationalClinic } from '../../../core/unitNumbers.ts'
import type { PageAnswer } from '../../../core/webPages.ts'
import type { Carried } from './given.ts'
import type { Tongue } from './tongue.ts'

/** What is there also where there is no form. */
export type Around = {
  readonly tongue: Tongue
  readonly offered: readonly Tongue[]
  /** Where the page is in another language. */
  readonly hrefIn: (language: string) => string
  readonly unit: string
  /** Where patients reach the unit; empty where it gave no number. */
  readonly phone: string
  /** For the statement, which names whom to tell. */
  readonly code: string
}

/** Where there is no code, the page there says so. */
export const formAt = (code: string) => (language: string) => `/f/${code || '-'}?lang=${language}`

export const statementAt = (language: string, code: string) =>
  `/tilgjengelighet?lang=${language}${code && `&f=${code}`}`

const digitsOf = (phone: string): string => phone.replaceAll(/[^\d+]/g, '')

/** Never a number of the emergency card: those are for staff. */
const helpOf = ({ tongue, unit, phone: ours }: Around) => {
  const line = (key: string, phone: string, whose = '') => ({
    says: own(tongue.words, key) ?? '',
    whose,
    phone,
    digits: digitsOf(phone),
  })
  return [
    line('help-life', '113'),
    line('help-clinic', nationalClinic),
    ...(ours ? [line('help-unit', ours, unit)] : []),
  ]
}

export const frameOf = (around: Around) => {
  const { tongue, offered, hrefIn, unit, code } = around
  return {
    lang: tongue.tag,
    dir: tongue.dir,
    language: tongue.language,
    languageName: tongue.name,
    words: tongue.words,
    unit,
    help: helpOf(around),
    hasPhone: around.phone !== '',
    languages: offered
      .filter(({ language }) => language !== tongue.language)
      .map(({ language, name, tag, dir }) => ({ name, tag, dir, href: hrefIn(language) })),
    statement: statementAt(tongue.language, code),
    isForm: false,
  }
}

/** A page with a heading and a line or two; `another` leads to a new form, `done` to what became of answers, `carried` is sent again. */
export const toldPage = (
  around: Around,
  status: number,
  said: readonly (string | undefined)[],
  {
    another = '',
    done = '',
    carried = [],
  }: { readonly another?: string; readonly done?: string; readonly carried?: Carried } = {},
): PageAnswer => ({
  status,
  template: 'patient-told',
  frame: 'patient',
  data: {
    ...frameOf(around),
    title: said[0] ?? '',
    lines: said.slice(1),
    another,
    done,
    carried,
    action: around.hrefIn(around.tongue.language),
  },
})

/** For the statement, which stands in the same frame. */
export const statementPage = (around: Around, title: string): PageAnswer => {
  const { unit, code, tongue, phone } = around
  return {
    status: 200,
    template: 'patient-statement',
    frame: 'patient',
    data: {
      ...frameOf(around),
      title,
      unit,
      phone,
      digits: digitsOf(phone),
      back: code ? formAt(code)(tongue.language) : '',
    },
  }
}

/** For what is no open form, and for what went wrong on the way to one. */
export const told = (around: Around, status: number, what: string, carried: Carried = []): PageAnswer => {
  const { words } = around.tongue
  return toldPage(around, status, [own(words, what), own(words, `${what}-text`)], { carried })
}
