/** What a template asks of its data, read off the template itself: every path that must be there, `items.name` within a list. */

import Handlebars from 'handlebars'
import { isObject, type Json } from '../../src/edges/cards/json.ts'

/** The path in scope, then the ones around it. */
type Scopes = readonly string[]
type Add = (path: string) => void

const join = (prefix: string, names: readonly string[]): string =>
  [...(prefix === '' ? [] : [prefix]), ...names].join('.')

const resolve = (source: string, scopes: Scopes): string => {
  const up = source.split('../').length - 1
  const names = source.slice(up * 3).split('.')
  return join(
    scopes[up] ?? '',
    names.filter(name => name !== 'this' && name !== ''),
  )
}

const inExpression = (found: hbs.AST.Node, scopes: Scopes, add: Add): void => {
  if (found.type === 'PathExpression') {
    const { data, depth, parts } = found as hbs.AST.PathExpression
    if (!data) add(join(scopes[depth] ?? '', parts))
  }
  if (found.type === 'SubExpression') inCall(found as hbs.AST.SubExpression, scopes, add)
}

type Call = Pick<hbs.AST.SubExpression, 'params'> & { readonly hash?: hbs.AST.Hash | undefined }

const inCall = ({ params, hash }: Call, scopes: Scopes, add: Add): void => {
  for (const param of params) inExpression(param, scopes, add)
  for (const { value } of hash?.pairs ?? []) inExpression(value, scopes, add)
}

const inProgram = (body: readonly hbs.AST.Statement[], scopes: Scopes, add: Add): void => {
  for (const statement of body) {
    if (statement.type === 'MustacheStatement') {
      const mustache = statement as hbs.AST.MustacheStatement
      const isCall = mustache.params.length > 0 || mustache.hash !== undefined
      if (isCall) inCall(mustache, scopes, add)
      else inExpression(mustache.path, scopes, add)
    }
    if (statement.type === 'BlockStatement') {
      const block = statement as hbs.AST.BlockStatement
      inCall(block, scopes, add)
      const [list] = block.params as hbs.AST.PathExpression[]
      const isEach = block.path.type === 'PathExpression' && block.path.original === 'each'
      const inner = isEach && list ? [join(scopes[list.depth] ?? '', list.parts), ...scopes] : scopes
      inProgram(block.program.body, inner, add)
      if (block.inverse) inProgram(block.inverse.body, scopes, add)
    }
  }
}

const known = new Set(['$schema', '$each', '$if', '$value', '$pairs'])

const inJson = (json: Json, scopes: Scopes, add: Add): void => {
  if (typeof json === 'string') inProgram(Handlebars.parse(json).body, scopes, add)
  if (Array.isArray(json)) for (const item of json) inJson(item as Json, scopes, add)
  if (!isObject(json)) return
  const unknown = Object.keys(json).filter(key => key.startsWith('$') && !known.has(key))
  if (unknown.length > 0) throw new Error(`What ${unknown.join()} asks of the data is not known here.`)
  const { $each, $if: _, $value, $pairs, ...fields } = json
  const own = typeof $each === 'string' ? [resolve($each.replace('?', ''), scopes), ...scopes] : scopes
  const required = (path: Json | undefined, from: Scopes) => {
    if (typeof path === 'string' && !path.endsWith('?')) add(resolve(path, from))
  }
  required($each, scopes)
  required($value, own)
  required($pairs, own)
  for (const value of Object.values(fields)) inJson(value as Json, own, add)
}

/** `$if` may ask for what is absent, and so may a path with a question mark. */
export const askedPaths = (template: Json): readonly string[] => {
  const paths = new Set<string>()
  inJson(template, [''], path => {
    if (path !== '') paths.add(path)
  })
  return [...paths].sort()
}

/** Whether the data has it: in every item where there is a list on the way. */
export const hasPath = (data: unknown, path: string): boolean => {
  if (Array.isArray(data)) return data.every(item => hasPath(item, path))
  if (path === '') return true
  if (typeof data !== 'object' || data === null) return false
  const [key = '', ...rest] = path.split('.')
  const fields = data as Readonly<Record<string, unknown>>
  return Object.hasOwn(fields, key) && hasPath(fields[key], rest.join('.'))
}

/** Every path that the data has; words in three languages are one thing. */
export const pathsOf = (data: unknown, at = ''): readonly string[] => {
  if (Array.isArray(data)) return data.flatMap(item => pathsOf(item, at))
  if (typeof data !== 'object' || data === null || Object.hasOwn(data, 'nb')) return [at]
  return Object.entries(data).flatMap(([key, value]) => [
    at,
    ...pathsOf(value, at === '' ? key : `${at}.${key}`),
  ])
}
