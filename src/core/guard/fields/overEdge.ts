/** Finds a number that one field ends with and the next goes on with, whatever else they say. */

import { digitsOf } from '../numbers/digits.ts'
import { identityLength } from '../numbers/identity.ts'
import { isProven } from '../numbers/numbers.ts'

const figures = String.raw`\d(?:[ ./-]{0,2}\d){0,9}`
const atEnd = new RegExp(String.raw`(?<![\d./-])${figures}\P{L}{0,2}$`, 'u')
const atStart = new RegExp(String.raw`^\P{L}{0,2}${figures}(?![\d/]|[.-]\d)`, 'u')

export const isOverEdge = (one: string, next: string): boolean => {
  const [end = ''] = atEnd.exec(one.slice(-24)) ?? []
  const [start = ''] = end === '' ? [] : (atStart.exec(next.slice(0, 24)) ?? [])
  const text = `${end} ${start}`.replace(/[^\d ]/g, ' ')
  const digits = digitsOf(text)
  return start !== '' && digits.count === identityLength && isProven(text, digits)
}
