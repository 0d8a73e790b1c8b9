/** What is carried to one person in one request: a letter, several as one digest, or the change of one that was sent. */

import { asciiJson } from '../../../core/asciiJson.ts'
import { type Show, show } from '../../../core/cards.ts'
import type { PersonId } from '../../../core/ids.ts'
import type { Language } from '../../../core/language.ts'
import type { Delivery, Letter, Post } from '../../../core/letters.ts'
import { shortened } from '../../../core/shortened.ts'
import type { Read } from '../../../core/store.ts'

/** A person as letters reach them; of a team's channel, `team:` and the team in the place of an Entra id. */
export type Reader = { readonly aadObjectId: string; readonly language: Language }

export type Errand = {
  readonly person: PersonId
  readonly reader: Reader
  /** As they were read; claimed before anything leaves. */
  readonly letters: readonly Read<Letter>[]
  /** Changes a card that lies there; nothing new arrives, so it needs no claim and may be tried again. */
  readonly changes: boolean
  readonly card: Show
}

/** The line that a card would be announced with. */
export type Summarise = (card: Show, language: Language) => string

/** What the lines of one card may take as it is written: Teams takes none that is much larger. */
const digestRoom = 20_000

/** `null` where its card can't be made: one such letter must not hold up those that lie beside it. */
export const lineOf = (
  { show: card }: Pick<Letter, 'show'>,
  { language }: Pick<Reader, 'language'>,
  summarise: Summarise,
): string | null => {
  try {
    return summarise(card, language)
  } catch {
    return null
  }
}

/** As the button that opens it is called. */
const brief = 60

/** What stands around a line: what opens it, twice, for older clients too. */
const around = 1_100

/** Lines that say anything. */
const mostInDigest = Math.floor(digestRoom / (around + brief))

const sizeOf = (line: string): number => around + asciiJson(line).length

/** Those that one card has room for, the first at least: only what stands in it has come. */
export const inOneCard = <L extends Pick<Letter, 'show'>>(
  letters: readonly L[],
  reader: Reader,
  summarise: Summarise,
): readonly L[] => {
  let size = 0
  return letters.filter((letter, nth) => {
    size += sizeOf(lineOf(letter, reader, summarise) ?? '')
    return nth === 0 || size <= digestRoom
  })
}

/** Where earlier versions put more into one: the first of them, each as long as there is room for. */
export const digestCard = (
  letters: readonly Pick<Letter, 'show' | 'campaign'>[],
  reader: Pick<Reader, 'language'>,
  summarise: Summarise,
): Show => {
  const shown = letters
    .slice(0, mostInDigest)
    .map(letter => ({ ...letter, line: lineOf(letter, reader, summarise) ?? '' }))
  const size = shown.reduce((sum, { line }) => sum + sizeOf(line) - around, 0)
  const share = Math.min(1, (digestRoom - around * shown.length) / size)
  const items = shown.map(({ line, campaign }) => ({
    text: shortened(line, Math.floor(line.length * share)),
    brief: shortened(line, brief),
    campaign,
  }))
  return show('letters/digest', { items, count: letters.length, campaign: letters[0]?.campaign ?? '' })
}

export const carry = (post: Post, { letters, reader, card, changes }: Errand): Promise<Delivery> => {
  const [first] = letters
  const { aadObjectId, language } = reader
  if (changes && first) return post.replace(aadObjectId, first, card, language)
  return post.deliver(aadObjectId, card, language)
}
