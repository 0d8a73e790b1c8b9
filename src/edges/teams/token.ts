/** What a token says of itself, before anybody has looked whether it is true: a JWT in the Authorization header. */

import { isObject } from './fields.ts'
import { parseJson } from './post/answerCodes.ts'

type Said = Readonly<Record<string, unknown>>

export type Token = {
  readonly header: Said
  readonly claims: Said
  /** What is signed, and with what. */
  readonly signed: Buffer
  readonly signature: Buffer
}

/** Real ones have some 1,000 characters. */
const longest = 8_000

const saidIn = (part: string): Said | null => {
  const said = parseJson(Buffer.from(part, 'base64url').toString())
  return isObject(said) ? said : null
}

export const readToken = (authorization: string): Token | null => {
  const [, head = '', body = '', end = ''] =
    /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(authorization.slice(0, longest)) ?? []
  const [header, claims] = [saidIn(head), saidIn(body)]
  if (header === null || claims === null) return null
  return { header, claims, signed: Buffer.from(`${head}.${body}`), signature: Buffer.from(end, 'base64url') }
}
