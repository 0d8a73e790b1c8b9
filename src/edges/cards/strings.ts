/** Compiles one string of a card: Handlebars without raw output, where what is put in depends on where it stands. */

import Handlebars from 'handlebars'
import type { Language } from '../../core/language.ts'
import type { Frame } from './frame.ts'
import { Guard, headOf } from './guard.ts'
import { createKit, createNames, helperNames, type Tools } from './helpers.ts'
import type { Position } from './position.ts'
import { contentOf, sayParts } from './say.ts'

export type Fill = { readonly fixed: string } | { readonly fill: (frame: Frame) => string }

/** Throws with the reason for a string that can't be compiled. */
export type CompileString = (source: string, position: Position, feature: string, language: Language) => Fill

const knownHelpers = Object.fromEntries([...helperNames, 'out'].map(helper => [helper, true]))
const options = { strict: true, knownHelpersOnly: true, knownHelpers, noEscape: true } as const

const isCallOf = (statement: hbs.AST.Statement, helper: string): statement is hbs.AST.MustacheStatement =>
  statement.type === 'MustacheStatement' && headOf((statement as hbs.AST.MustacheStatement).path) === helper

/** The name in a `{{t "name"}}` without values, which says the same in every render. */
const plainText = (statement: hbs.AST.Statement): string | null => {
  if (!isCallOf(statement, 't') || statement.hash !== undefined || statement.params.length !== 1) return null
  const [text] = statement.params
  return text?.type === 'StringLiteral' ? (text as hbs.AST.StringLiteral).value : null
}

const addresses = ['link', 'site', 'call', 'picture']

const refuseMisplaced = (statements: readonly hbs.AST.Statement[], position: Position): void => {
  if (position === 'fixed') throw new Error('no data may stand here')
  const [only, ...rest] = statements
  if (position === 'link' && (!only || rest.length > 0 || !addresses.some(helper => isCallOf(only, helper))))
    throw new Error(
      'an address is {{link path}}, {{site path}}, {{call path}} or {{picture path}} and nothing else',
    )
}

/** A value keeps its line breaks where it has the whole string to itself. */
const within = (statements: readonly hbs.AST.Statement[], position: Position): Position => {
  if (position !== 'markdown') return position
  const [only, ...rest] = statements
  const alone = only?.type === 'MustacheStatement' && rest.length === 0
  const { params, hash } = (alone ? only : {}) as Partial<hbs.AST.MustacheStatement>
  return alone && params?.length === 0 && !hash ? 'markdown' : 'markdown line'
}

/** What a part says in every render, where it is words or a text without values. */
type Words = (feature: string, language: Language) => string

/** Strings that many cards share are read and compiled once: the language and the feature come with each render. */
export const createStringCompiler = (tools: Tools): CompileString => {
  const fullName = createNames(tools.texts)
  const kits = new Map<Position, typeof Handlebars>()
  const known = new Map<string, Fill | { readonly words: readonly Words[] }>()

  const kitOf = (position: Position): typeof Handlebars => {
    const kit = kits.get(position) ?? createKit(position, { ...tools, fullName })
    kits.set(position, kit)
    return kit
  }

  const compile = (source: string, statements: readonly hbs.AST.Statement[], position: Position): Fill => {
    const kit = kitOf(position)
    // The guard rewrites what it walks, so it gets a tree of its own.
    const program = Handlebars.parse(source)
    new Guard().accept(program)
    const fill = sayParts(statements, position, kit)
    if (fill) return { fill }
    const template = kit.compile(program, options)
    return { fill: ({ depths, data }) => template(depths[0], { data, depths } as Handlebars.RuntimeOptions) }
  }

  const wordsOf = (statement: hbs.AST.Statement): Words | null => {
    const content = contentOf(statement)
    if (content !== null) return () => content
    const text = plainText(statement)
    if (text === null) return null
    return (feature, language) => tools.texts.text(language, fullName(text, feature))
  }

  const read = (source: string, position: Position) => {
    const statements = Handlebars.parse(source).body
    refuseMisplaced(statements, position)
    const parts = statements.map(wordsOf)
    const words = parts.filter(part => part !== null)
    return words.length === parts.length
      ? { words }
      : compile(source, statements, within(statements, position))
  }

  return (source, position, feature, language) => {
    if (!source.includes('{{')) return { fixed: source }
    const place = `${position} ${source}`
    const string = known.get(place) ?? read(source, position)
    known.set(place, string)
    if (!('words' in string)) return string
    return { fixed: string.words.map(say => say(feature, language)).join('') }
  }
}
