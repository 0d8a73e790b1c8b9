/** Walks a string's syntax tree before Handlebars compiles it, so that no value goes round the position's rules. */

import Handlebars from 'handlebars'
import { helperNames } from './helpers.ts'

export const blocks: ReadonlySet<string> = new Set(['if', 'unless', 'each'])

// Handlebars reads this mark off the tree, though its types don't show it: a path that is absent throws.
type StrictPath = hbs.AST.PathExpression & { strict?: boolean }

export const headOf = (path: hbs.AST.Expression): string => ('original' in path ? String(path.original) : '')

const path = (original: string, loc: hbs.AST.SourceLocation): hbs.AST.PathExpression => ({
  type: 'PathExpression',
  data: false,
  depth: 0,
  parts: [original],
  original,
  loc,
})

/** Sends every value through `out`, which knows the position, and refuses what a card has no use for. */
export class Guard extends Handlebars.Visitor {
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
