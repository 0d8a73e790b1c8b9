/** Cuts a line that was typed in a hurry into words, numbers and where one pair of them ends. */

import { fold } from '../../../core/fold.ts'
import { shortened } from '../../../core/shortened.ts'

/** What stands between two pairs of a number and its word, and never within one. */
export const pause = ','

const pauses = new Set(['og', 'and', 'samt', '&'])

export const isNumeric = (token: string): boolean => /^[+−-]?\d/.test(token)

/** `video12`, `12video` and `u/pasient` are two words each. */
const partsOf = (token: string): string[] => {
  const [, word, number] = /^(\p{L}+)[:=]?(\d\S*)$/u.exec(token) ?? []
  if (word && number) return [word, number]
  const [, count, what] = /^([+−-]?\d+)(\p{L}{2,})$/u.exec(token) ?? []
  if (count && what) return [count, what]
  return /^\p{L}+(?:[/-]\p{L}+)+$/u.test(token) ? token.split(/[/-]/) : [token]
}

const bare = (token: string) => token.replace(/^[(]+|[;:,.!?)=]+$/g, '')

export const tokensOf = (text: string): string[] =>
  text
    // Of `uten 2,med 3` the sign parts, of `12,5` it does not.
    .replace(/[,;](?=\p{L})|(?<=\p{L})[,;]/gu, ' , ')
    .replace(/\n/g, ' , ')
    .trim()
    .split(/\s+/)
    .flatMap(token => {
      if (token === pause || pauses.has(fold(token))) return [pause]
      const parts = partsOf(bare(token)).filter(part => part !== '')
      return /[;,.!?][)]*$/.test(token) ? [...parts, pause] : parts
    })

const longestLine = 100

/** As it is asked about. */
export const lineOf = (tokens: readonly string[]): string =>
  shortened(tokens.join(' ').replaceAll(` ${pause}`, pause), longestLine)
