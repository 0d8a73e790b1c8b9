/** Letters without the person they went to: what became of them stays countable, in every sum and every campaign. */

import { anonymiseRows, type Erasure, type Forgotten, untold } from './erasure.ts'
import type { PersonId } from './ids.ts'
import {
  endOf,
  isTakenBack,
  type Letter,
  type LetterState,
  letterId,
  letters,
  mayHaveArrived,
  silent,
  takenBackUnsent,
} from './letters.ts'
import { type KeptText, type Quoted, sharedText } from './ownTexts.ts'
import { type Read, type Store, update } from './store.ts'
import type { Instant } from './time/instant.ts'
import { all, fitting, type Pages, walkThrough } from './walk.ts'

/** Nobody is called this; a letter that belongs to it was somebody's. */
const nobody = '' as PersonId

/** What is on its way may have arrived; what still waits is not sent. */
const ended: Readonly<Partial<Record<LetterState, LetterState>>> = {
  sending: 'unknown',
  queued: 'suppressed',
}

/** It goes no further: without words, what failed is nothing to try again. */
const over = (letter: Read<Letter>): Read<Letter> => ({
  ...silent(letter),
  takenBack: letter.state === 'failed' ? 'done' : letter.takenBack,
})

/** Whoever rested is gone as others are: told apart, that would tell what they wished. What was too old stays so. */
const endsWith = ({ state, reason, due, expires, doubted }: Letter): LetterState | undefined => {
  if (doubted && state === 'queued') return 'unknown'
  const rested = state === 'suppressed' || (state === 'expired' && due < expires)
  return rested && reason !== 'withdrawn' ? 'suppressed' : ended[state]
}

const silenced = (letter: Read<Letter>): Read<Letter> => ({
  ...over(letter),
  state: endsWith(letter) ?? letter.state,
  reason: endsWith(letter) ? 'left' : letter.reason,
  ...(letter.takenBack !== '' && { takenBack: 'done' as const }),
})

/** The name of a cause that is about somebody may hold their id. */
const withoutSubject = (letter: Read<Letter>, { pseudonym }: Pick<Forgotten, 'pseudonym'>): Read<Letter> => {
  const campaign = pseudonym()
  return { ...silenced(letter), id: letterId(campaign, letter.person), campaign, about: null }
}

const withoutReader = (letter: Read<Letter>, { pseudonym }: Pick<Forgotten, 'pseudonym'>): Read<Letter> => ({
  ...silenced(letter),
  id: letterId(letter.campaign, pseudonym() as PersonId),
  person: nobody,
  conversation: '',
  activity: '',
})

/** A letter is its reader's from when it arrives. */
const asItCame = (letter: Read<Letter>) => (mayHaveArrived(letter) ? letter : silent(letter))

export const letterErasures: readonly Erasure[] = [
  anonymiseRows(letters, 'person', withoutReader, letter => ({ ...asItCame(letter) })),
  untold(anonymiseRows(letters, 'about', withoutSubject)),
]

/** What letters say of people is said by their names. */
export const letterTexts: readonly KeptText[] = [sharedText(letters, ['show'])]

/** What quotes a text that somebody took away: unsent it does not leave, and where it lies it is changed to say so. */
export const withoutQuote = (letter: Read<Letter>, now: Instant): Read<Letter> => {
  if (letter.state === 'queued') return { ...silent(letter), ...endOf(letter, takenBackUnsent), due: now }
  const lies = letter.state === 'sending' || letter.state === 'delivered'
  return lies && !isTakenBack(letter) ? { ...silent(letter), takenBack: 'asked', due: now } : over(letter)
}

export const quoting = (store: Store, { where, is }: Quoted): Pages<Letter> =>
  fitting(all(store, letters, { where }), letter => is(letter) && Object.keys(letter.show.data).length > 0)

/** All that quote it, before or behind the write that takes the text itself. */
export const silenceQuoting = (store: Store, quoted: Quoted, now: Instant): Promise<number> =>
  walkThrough(
    store,
    () => quoting(store, quoted),
    letter => [update(letters, withoutQuote(letter, now))],
  )
