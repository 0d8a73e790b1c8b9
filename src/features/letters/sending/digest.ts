/** Several letters in one card: each a row that says whose it is and what it begins with, and opens it. */

import { asciiJson } from '../../../core/asciiJson.ts'
import { type Face, type Show, show } from '../../../core/cards.ts'
import type { Language } from '../../../core/language.ts'
import type { Letter } from '../../../core/letters.ts'
import { shortened } from '../../../core/shortened.ts'
import { lineOf, type Reader, type Summarise } from './errand.ts'

type Opening = Pick<Reader, 'language'>

type Gathered = Pick<Letter, 'show' | 'campaign'>

export type DigestNeeds = {
  readonly summarise: Summarise
  /** What a letter's own card is known by; without it, or without a banner, by its first words. */
  readonly faceOf?: (card: Show, language: Language) => Face | null
}

/** What the rows of one card may take as it is written: Teams takes none that is much larger. */
const digestRoom = 20_000

/** What a row takes beside its words, for the icon, the press and their fallbacks. */
const rowRoom = 950

/** About four lines on a phone; the whole stands where the row leads. */
const longestText = 140

const plainFace = { icon: 'Alert', emoji: '🔔' } as const

/** What a card is announced with says its title too, at one end of it. */
export const withoutTitle = (line: string, title: string): string => {
  if (line === title) return ''
  if (line.startsWith(title)) return line.slice(title.length).replace(/^[:.]? /, '')
  return line.endsWith(` ${title}`) ? line.slice(0, -title.length - 1) : line
}

const rowOf = ({ summarise, faceOf }: DigestNeeds, letter: Gathered, reader: Opening) => {
  const line = lineOf(letter, reader, summarise) ?? ''
  const { title, ...face } = faceOf?.(letter.show, reader.language) ?? { ...plainFace, title: line }
  const text = withoutTitle(line, title).replace(/\s+/g, ' ')
  return {
    ...face,
    title: shortened(title, longestText),
    text: shortened(text, longestText),
    campaign: letter.campaign,
  }
}

type DigestRow = ReturnType<typeof rowOf>

// The title and the letter's name stand in the fallback of the press as well.
const sizeOf = ({ title, text, campaign }: DigestRow): number =>
  asciiJson(title).length * 3 + asciiJson(text).length + campaign.length * 2 + rowRoom

const withRows = <L extends Gathered>(needs: DigestNeeds, letters: readonly L[], reader: Opening) => {
  let size = 0
  return letters
    .map(letter => ({ letter, row: rowOf(needs, letter, reader) }))
    .filter(({ row }, nth) => {
      size += sizeOf(row)
      return nth === 0 || size <= digestRoom
    })
}

/** Those that one card has room for, the first at least: only what stands in it has come. */
export const inOneCard = <L extends Gathered>(
  needs: DigestNeeds,
  letters: readonly L[],
  reader: Opening,
): readonly L[] => withRows(needs, letters, reader).map(({ letter }) => letter)

export const digestCard = (needs: DigestNeeds, letters: readonly Gathered[], reader: Opening): Show => {
  const items = withRows(needs, letters, reader).map(({ row }) => row)
  return show('letters/digest', { items, count: items.length, campaign: items[0]?.campaign ?? '' })
}
