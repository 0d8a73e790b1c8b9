/** Compiles one string of a card: Handlebars without raw output, where what is put in depends on where it stands. */

import Handlebars from 'handlebars'
import type { Language } from '../../core/language.ts'
import { readCall, readExpression } from './expression.ts'
import type { Frame } from './frame.ts'
import { Guard, headOf } from './guard.ts'
import { createKit, fullName, helperNames, safeText, type Tools } from './helpers.ts'
import type { Position } from './position.ts'

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

const contentOf = (statement: hbs.AST.Statement): string | null =>
  statement.type === 'ContentStatement' ? (statement as hbs.AST.ContentStatement).value : null

/** For strings of words, paths and helper calls; `null` for those with blocks. */
const fillParts = (
  statements: readonly hbs.AST.Statement[],
  position: Position,
  kit: typeof Handlebars,
): Fill | null => {
  const parts = statements.map(statement => {
    const content = contentOf(statement)
    if (content !== null) return () => content
    if (statement.type !== 'MustacheStatement') return null
    const mustache = statement as hbs.AST.MustacheStatement
    const isCall = mustache.params.length > 0 || mustache.hash !== undefined
    const read = isCall ? readCall(mustache, kit.helpers) : readExpression(mustache.path, kit.helpers)
    return read && ((frame: Frame) => safeText(read(frame), position))
  })
  const whole = parts.filter(part => part !== null)
  if (whole.length < parts.length) return null
  return {
    fill: frame => {
      let text = ''
      for (const part of whole) text += part(frame)
      return text
    },
  }
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
  const kits = new Map<Position, typeof Handlebars>()
  const known = new Map<string, Fill | { readonly words: readonly Words[] }>()

  const kitOf = (position: Position): typeof Handlebars => {
    const kit = kits.get(position) ?? createKit(position, tools)
    kits.set(position, kit)
    return kit
  }

  const compile = (source: string, statements: readonly hbs.AST.Statement[], position: Position): Fill => {
    const kit = kitOf(position)
    // The guard rewrites what it walks, so it gets a tree of its own.
    const program = Handlebars.parse(source)
    new Guard().accept(program)
    const parts = fillParts(statements, position, kit)
    if (parts) return parts
    const template = kit.compile(program, options)
    return { fill: ({ depths, data }) => template(depths[0], { data, depths } as Handlebars.RuntimeOptions) }
  }

  const wordsOf = (statement: hbs.AST.Statement): Words | null => {
    const content = contentOf(statement)
    if (content !== null) return () => content
    const text = plainText(statement)
    if (text === null) return null
    return (feature, language) => tools.texts.text(language, fullName(text, feature, tools.texts))
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
