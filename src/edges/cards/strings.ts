/** Compiles one string of a card: Handlebars without raw output, where what is put in depends on where it stands. */

import Handlebars from 'handlebars'
import type { Language } from '../../core/language.ts'
import type { Frame } from './frame.ts'
import { createRoom, fullName, helperNames, type Tools } from './helpers.ts'
import type { Position } from './position.ts'

export type Fill = { readonly fixed: string } | { readonly fill: (frame: Frame) => string }

/** Throws with the reason for a string that can't be compiled. */
export type CompileString = (source: string, position: Position, feature: string, language: Language) => Fill

const known = Object.fromEntries([...helperNames, 'out'].map(helper => [helper, true]))
const options = { strict: true, knownHelpersOnly: true, knownHelpers: known, noEscape: true } as const

const blocks = new Set(['if', 'unless', 'each'])

// Handlebars reads this mark off the tree, though its types don't show it: a path that is absent throws.
type StrictPath = hbs.AST.PathExpression & { strict?: boolean }

const headOf = (path: hbs.AST.Expression): string => ('original' in path ? String(path.original) : '')

const path = (original: string, loc: hbs.AST.SourceLocation): hbs.AST.PathExpression => ({
  type: 'PathExpression',
  data: false,
  depth: 0,
  parts: [original],
  original,
  loc,
})

/** Sends every value through `out`, which knows the position, and refuses what a card has no use for. */
class Guard extends Handlebars.Visitor {
  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    if (!mustache.escaped) throw new Error('{{{raw}}} output is not for cards')
    const { params, hash, loc } = mustache
    const isCall = params.length > 0 || hash !== undefined
    const value: hbs.AST.SubExpression | hbs.AST.PathExpression | hbs.AST.Literal = isCall
      ? { type: 'SubExpression', path: mustache.path as hbs.AST.PathExpression, params, hash, loc }
      : mustache.path
    mustache.path = path('out', loc)
    mustache.params = [value]
    Reflect.deleteProperty(mustache, 'hash')
    this.accept(value)
  }

  override SubExpression(call: hbs.AST.SubExpression): void {
    const helper = headOf(call.path)
    if (!helperNames.has(helper)) throw new Error(`there is no helper ${helper}`)
    this.acceptArray(call.params)
    if (call.hash) this.accept(call.hash)
  }

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    if (!blocks.has(headOf(block.path))) throw new Error(`there is no block ${headOf(block.path)}`)
    this.acceptArray(block.params)
    this.accept(block.program)
    if (block.inverse) this.accept(block.inverse)
  }

  override PathExpression(found: StrictPath): void {
    found.strict = true
  }

  override PartialStatement(): void {
    throw new Error('cards know no partials')
  }
  override PartialBlockStatement(): void {
    throw new Error('cards know no partials')
  }
  override Decorator(): void {
    throw new Error('cards know no decorators')
  }
  override DecoratorBlock(): void {
    throw new Error('cards know no decorators')
  }
}

const isCallOf = (statement: hbs.AST.Statement, helper: string): statement is hbs.AST.MustacheStatement =>
  statement.type === 'MustacheStatement' && headOf((statement as hbs.AST.MustacheStatement).path) === helper

/** The name in a `{{t "name"}}` without values, which says the same in every render. */
const plainText = (statement: hbs.AST.Statement): string | null => {
  if (!isCallOf(statement, 't') || statement.hash !== undefined || statement.params.length !== 1) return null
  const [text] = statement.params
  return text?.type === 'StringLiteral' ? (text as hbs.AST.StringLiteral).value : null
}

const refuseMisplaced = (statements: readonly hbs.AST.Statement[], position: Position): void => {
  if (position === 'fixed') throw new Error('no data may stand here')
  const [only, ...rest] = statements
  if (position === 'link' && (!only || rest.length > 0 || !isCallOf(only, 'link')))
    throw new Error('an address is {{link path}} and nothing else')
}

/** Strings that many cards share are compiled once: the language and the feature come with each render. */
export const createStringCompiler = (tools: Tools): CompileString => {
  const rooms = new Map<Position, typeof Handlebars>()
  const compiled = new Map<string, Fill>()

  const roomOf = (position: Position): typeof Handlebars => {
    const room = rooms.get(position) ?? createRoom(position, tools)
    rooms.set(position, room)
    return room
  }

  const compile = (program: hbs.AST.Program, position: Position): Fill => {
    new Guard().accept(program)
    const template = roomOf(position).compile(program, options)
    return { fill: ({ depths, data }) => template(depths[0], { data, depths } as Handlebars.RuntimeOptions) }
  }

  const fixedText = (statements: readonly hbs.AST.Statement[], feature: string, language: Language) => {
    const parts = statements.map(statement => {
      if (statement.type === 'ContentStatement') return (statement as hbs.AST.ContentStatement).value
      const text = plainText(statement)
      return text === null ? null : tools.texts.text(language, fullName(text, feature, tools.texts))
    })
    return parts.includes(null) ? null : parts.join('')
  }

  return (source, position, feature, language) => {
    if (!source.includes('{{')) return { fixed: source }
    const program = Handlebars.parse(source)
    refuseMisplaced(program.body, position)
    const fixed = fixedText(program.body, feature, language)
    if (fixed !== null) return { fixed }
    const place = `${position} ${source}`
    const fill = compiled.get(place) ?? compile(program, position)
    compiled.set(place, fill)
    return fill
  }
}
