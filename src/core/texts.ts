/** Looks up what is said in the reader's language: ICU messages by full name, such as `deviations:receipt.title`. */

import { IntlMessageFormat } from 'intl-messageformat'
import { Fault } from './errors.ts'
import { type Language, languages } from './language.ts'
import { own } from './own.ts'

/** One entry of a texts.json: the same message in every language. */
export type Catalogue = Readonly<Record<string, Readonly<Partial<Record<Language, string>>>>>

export type TextValues = Readonly<Record<string, string | number>>

export type Texts = {
  has(name: string): boolean
  /** Throws `texts.missing` for an unknown name and `texts.values` when a value that the message names is absent. */
  text(language: Language, name: string, values?: TextValues): string
  readonly names: readonly string[]
}

/** What dates, numbers and plurals follow in each language. */
export const locales: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }

/** Words, and what a value stands for in between. */
type Piece = string | { readonly value: string }

type Message = string | readonly Piece[] | IntlMessageFormat

// A name that came from data may be anything, and facts hold no free text.
const nameable = (name: string): string => (/^[\w.:-]{1,80}$/.test(name) ? name : '(not a name)')

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

/** `null` for what depends on the language or on a choice. */
const pieceOf = (element: Element): Piece | null =>
  element.type === 0 ? element.value : element.type === 1 ? { value: element.value } : null

const parse = (name: string, language: Language, source: string | undefined): Message => {
  if (source === undefined) throw new Fault('texts.missing', { name, language })
  try {
    const message = new IntlMessageFormat(source, locales[language], undefined, { ignoreTag: true })
    const pieces = message.getAst().map(pieceOf)
    const plain = pieces.filter(piece => piece !== null)
    if (plain.length < pieces.length) return message
    const [only = '', ...more] = plain
    return typeof only === 'string' && more.length === 0 ? only : plain
  } catch (error) {
    // The parser quotes nothing but our own message, so its complaint may be told.
    throw new Fault('texts.invalid', { name, language, problem: error instanceof Error ? error.message : '' })
  }
}

const fill = (pieces: readonly Piece[], values: TextValues): string => {
  let text = ''
  for (const piece of pieces) {
    const said = typeof piece === 'string' ? piece : own(values, piece.value)
    if (said === undefined) throw new Error('a value is absent')
    text += said
  }
  return text
}

const format = (
  message: Exclude<Message, string>,
  name: string,
  language: Language,
  values: TextValues,
): string => {
  try {
    return 'format' in message ? String(message.format(values)) : fill(message, values)
  } catch {
    // Without the cause: it may quote a value.
    throw new Fault('texts.values', { name, language })
  }
}

/** Every message is parsed here, so that a broken one stops the start and not a reader. */
export const createTexts = (catalogue: Catalogue): Texts => {
  const messages = new Map(
    Object.entries(catalogue).map(([name, entry]) => [
      name,
      new Map(languages.map(language => [language, parse(name, language, entry[language])])),
    ]),
  )
  return {
    names: [...messages.keys()],
    has: name => messages.has(name),
    text(language, name, values = {}) {
      const message = messages.get(name)?.get(language)
      if (message === undefined) throw new Fault('texts.missing', { name: nameable(name), language })
      return typeof message === 'string' ? message : format(message, name, language, values)
    },
  }
}
