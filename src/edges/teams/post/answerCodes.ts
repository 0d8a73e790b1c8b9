/** The codes in an error that Teams answered with. They come in several shapes, one of them JSON inside a message. */

import { own } from '../../../core/own.ts'
import { isObject } from '../fields.ts'

/** Without a sub-code the same refusal comes with this number. */
const numbers: Readonly<Record<string, string>> = { 209: 'MessageWritesBlocked' }

const isCode = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Za-z][\w.-]{1,63}$/.test(value)

export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const codesOf = (value: unknown): string[] => {
  if (!isObject(value)) return []
  const { code, subCode, errorCode, message } = value
  const codes = [code, subCode, errorCode, own(numbers, `${errorCode}`)].filter(isCode)
  const inMessage = typeof message === 'string' && message.startsWith('{') ? parseJson(message) : null
  return isObject(inMessage) ? [...codes, ...codesOf({ ...inMessage, message: null })] : codes
}

export const readCodes = (body: unknown): readonly string[] =>
  isObject(body) ? [...codesOf(body.error), ...codesOf(body)] : []
