/** JSON as it is written piece by piece: a card goes straight to the text that leaves, and what never changes in it is text from the start. */

import { asciiJson } from '../../core/asciiJson.ts'
import type { Frame } from './frame.ts'

/** Empty where nothing is to stand there. */
export type Write = (frame: Frame) => string

/** `many`: what is written are several in a row, for a list only. */
export type Built = { readonly fixed: string } | { readonly write: Write; readonly many?: true }

export const toWrite = (built: Built): Write => ('fixed' in built ? () => built.fixed : built.write)

const isPlain = /^[ !#-[\]-~]*$/

export const quote = (text: string): string => (isPlain.test(text) ? `"${text}"` : asciiJson(text))

/** A property, which is not there where its value is not. */
export const named = (key: string, value: Built): Built => {
  const name = `${quote(key)}:`
  if ('fixed' in value) return { fixed: name + value.fixed }
  return {
    write: frame => {
      const text = value.write(frame)
      return text === '' ? '' : name + text
    },
  }
}

/** What stands side by side and is the same in every render is one piece. */
const piecesOf = (parts: readonly Built[]): readonly (string | Write)[] =>
  parts.reduce<(string | Write)[]>((pieces, part) => {
    const last = pieces.at(-1)
    if ('write' in part) pieces.push(part.write)
    else if (typeof last === 'string') pieces[pieces.length - 1] = `${last},${part.fixed}`
    else pieces.push(part.fixed)
    return pieces
  }, [])

/** The inside of a list or an object. */
export const inRow = (parts: readonly Built[]): Built => {
  const pieces = piecesOf(parts)
  const [only = '', ...more] = pieces
  if (typeof only === 'string' && more.length === 0) return { fixed: only }
  return {
    write: frame => {
      let row = ''
      for (const piece of pieces) {
        const text = typeof piece === 'string' ? piece : piece(frame)
        if (text !== '') row = row === '' ? text : `${row},${text}`
      }
      return row
    },
  }
}

const within = (open: string, inside: Built, close: string): Built =>
  'fixed' in inside
    ? { fixed: open + inside.fixed + close }
    : { write: frame => open + inside.write(frame) + close }

export const listOf = (parts: readonly Built[]): Built => within('[', inRow(parts), ']')

export const objectOf = (fields: readonly Built[]): Built => within('{', inRow(fields), '}')
