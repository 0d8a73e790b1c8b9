/** What is carried to one person in one request: a letter, several as one digest, or the change of one that was sent. */

import type { Show } from '../../../core/cards.ts'
import type { PersonId } from '../../../core/ids.ts'
import type { Language } from '../../../core/language.ts'
import type { Delivery, Letter, Post } from '../../../core/letters.ts'
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

export const carry = (post: Post, { letters, reader, card, changes }: Errand): Promise<Delivery> => {
  const [first] = letters
  const { aadObjectId, language } = reader
  if (changes && first) return post.replace(aadObjectId, first, card, language)
  return post.deliver(aadObjectId, card, language)
}
