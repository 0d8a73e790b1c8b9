/** A made-up identity number for each door, so that whatever is found afterwards names the door that let it in. */

import { identityNumber } from './identityNumbers.ts'

const length = 11

/** Of the synthetic kind, which nobody has; each of another day. */
const numberOf = (nth: number): string =>
  identityNumber('Tenor', 'until 2031', {
    day: (nth % 28) + 1,
    month: (Math.floor(nth / 28) % 12) + 1,
    year: 40 + (Math.floor(nth / 336) % 60),
    serial: 500,
  })

/** As somebody writes it who means to hide it. */
export const disguised = (number: string): string =>
  number.replace(/\d/g, digit => String.fromCodePoint(0xff10 + Number(digit)))

/** With what writing puts between digits taken out, and wide digits as plain ones. */
const bare = (text: string): string => text.normalize('NFKC').replaceAll(/[\s.,:;'"\\/_\-\0]+/g, '')

/** What encoded parts of a text say, wherever in a group of four they begin. */
const decoded = (text: string): string =>
  Array.from(text.matchAll(/[\w+/-]{16,}/g), ([run]) =>
    [0, 1, 2, 3].map(from => Buffer.from(run.slice(from), 'base64').toString('latin1')).join(' '),
  ).join(' ')

export const createMarks = () => {
  const doors = new Map<string, string>()

  const markOf = (door: string): string => {
    const number = numberOf(doors.size)
    if (doors.has(number)) throw new Error('There are more doors than marks.')
    doors.set(number, door)
    return number
  }

  /** The doors whose mark stands in the text: plainly, set apart, in wide digits, in two bytes each, or in base 64. */
  const foundIn = (text: string): readonly string[] => {
    const found = new Set<string>()
    for (const seen of [bare(text), decoded(text)])
      for (const [run] of seen.matchAll(/\d{11,}/g))
        for (let at = 0; at + length <= run.length; at += 1) {
          const door = doors.get(run.slice(at, at + length))
          if (door !== undefined) found.add(door)
        }
    return [...found]
  }

  return { markOf, foundIn, count: () => doors.size }
}
