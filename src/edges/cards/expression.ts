/**
 * Evaluates paths, literals and helper calls without Handlebars' runtime, whose setup costs more than a microsecond a
 * string. Means the same, with the same helpers: absent is refused, `null` is nothing.
 */

import type Handlebars from 'handlebars'
import type { Frame } from './frame.ts'
import { headOf } from './guard.ts'
import { readPath } from './path.ts'

type Evaluate = (frame: Frame) => unknown

type Call = {
  readonly path: hbs.AST.Expression
  readonly params: readonly hbs.AST.Expression[]
  readonly hash?: hbs.AST.Hash | undefined
}

const nothing = Object.freeze({})

type Helpers = typeof Handlebars.helpers

/** `null` for what only Handlebars can evaluate. */
export const readExpression = (expression: hbs.AST.Expression, helpers: Helpers): Evaluate | null => {
  if (expression.type === 'PathExpression') return readPath(headOf(expression))
  if (expression.type === 'SubExpression') return readCall(expression as hbs.AST.SubExpression, helpers)
  if (!/^(?:String|Number|Boolean)Literal$/.test(expression.type)) return null
  const { value } = expression as hbs.AST.StringLiteral | hbs.AST.NumberLiteral | hbs.AST.BooleanLiteral
  return () => value
}

export const readCall = ({ path, params, hash }: Call, helpers: Helpers): Evaluate | null => {
  const helper = Object.hasOwn(helpers, headOf(path)) ? helpers[headOf(path)] : undefined
  const given = params.map(param => readExpression(param, helpers))
  const pairs = (hash?.pairs ?? []).map(pair => ({
    key: pair.key,
    read: readExpression(pair.value, helpers),
  }))
  const args = given.filter(read => read !== null)
  const named = pairs.flatMap(({ key, read }) => (read ? [{ key, read }] : []))
  if (!helper || args.length < given.length || named.length < pairs.length) return null
  const hashOf = (frame: Frame) => {
    if (named.length === 0) return nothing
    const values: Record<string, unknown> = {}
    for (const { key, read } of named) values[key] = read(frame)
    return values
  }
  const optionsOf = (frame: Frame) => ({ data: frame.data, hash: hashOf(frame) })
  const [only, ...more] = args
  // Most have one.
  if (only && more.length === 0) return frame => helper(only(frame), optionsOf(frame))
  return frame => helper(...args.map(read => read(frame)), optionsOf(frame))
}
