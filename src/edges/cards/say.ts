/** Says the strings of a card without Handlebars' runtime: words, paths, helper calls, and what depends on a condition. */

import type Handlebars from 'handlebars'
import { Fault } from '../../core/errors.ts'
import { readCall, readExpression } from './expression.ts'
import type { Frame } from './frame.ts'
import { headOf } from './guard.ts'
import { safeText } from './helpers.ts'
import { falsy } from './path.ts'
import type { Position } from './position.ts'

export const contentOf = (statement: hbs.AST.Statement): string | null =>
  statement.type === 'ContentStatement' ? (statement as hbs.AST.ContentStatement).value : null

type Say = (frame: Frame) => string

const sayPart = (statement: hbs.AST.Statement, position: Position, kit: typeof Handlebars): Say | null => {
  const content = contentOf(statement)
  if (content !== null) return () => content
  if (statement.type === 'BlockStatement') return sayBlock(statement as hbs.AST.BlockStatement, position, kit)
  if (statement.type !== 'MustacheStatement') return null
  const mustache = statement as hbs.AST.MustacheStatement
  const isCall = mustache.params.length > 0 || mustache.hash !== undefined
  const read = isCall ? readCall(mustache, kit.helpers) : readExpression(mustache.path, kit.helpers)
  return read && (frame => safeText(read(frame), position))
}

/** `null` for what only Handlebars can say: a block that repeats. */
export const sayParts = (
  statements: readonly hbs.AST.Statement[],
  position: Position,
  kit: typeof Handlebars,
): Say | null => {
  const parts = statements.map(statement => sayPart(statement, position, kit))
  const whole = parts.filter(part => part !== null)
  if (whole.length < parts.length) return null
  return frame => {
    let text = ''
    for (const part of whole) text += part(frame)
    return text
  }
}

const sayBlock = (
  { path, params, program, inverse }: hbs.AST.BlockStatement,
  position: Position,
  kit: typeof Handlebars,
): Say | null => {
  const [param] = params
  const read = param ? readExpression(param, kit.helpers) : null
  const held = sayParts(program.body, position, kit)
  const other = sayParts(inverse?.body ?? [], position, kit)
  if (!read || !held || !other || !['if', 'unless'].includes(headOf(path))) return null
  const [whenTrue, whenFalse] = headOf(path) === 'if' ? [held, other] : [other, held]
  return frame => {
    const value = read(frame)
    if (value === undefined) throw new Fault('cards.invalid', { wanted: 'condition' })
    return falsy(value) ? whenFalse(frame) : whenTrue(frame)
  }
}
