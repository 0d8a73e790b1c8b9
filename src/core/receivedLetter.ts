/** A letter that its reader got and looks at once more. Theirs alone: nobody else's can be asked for. */

import { notice, type Show } from './cards.ts'
import type { Ask } from './conversation.ts'
import { isSilent, isTakenBack, type Letter, letterId, letters, mayHaveArrived } from './letters.ts'
import type { Read } from './store.ts'

/** Of one that nobody knows whether it came, the row says nothing any more, and where it lies it cannot be changed. */
export const isWithdrawn = (letter: Letter): boolean =>
  isTakenBack(letter) || letter.reason === 'withdrawn' || isSilent(letter)

/**
 * Of what was taken back nothing is shown, also where the card is not changed yet, and past its time nobody knows of it any
 * more.
 */
export const receivedBy = async (
  { who, store }: Pick<Ask, 'who' | 'store'>,
  campaign: string,
): Promise<Read<Letter> | Show> => {
  const letter = await store.get(letters, letterId(campaign, who.person))
  if (letter && isWithdrawn(letter)) return notice('withdrawn')
  return letter && mayHaveArrived(letter) ? letter : notice('old-card')
}

/** Thanked for already, it does not ask for thanks. */
export const shownAgain = ({ show, answer }: Letter): Show =>
  answer === 'thanks' ? { ...show, data: { ...show.data, thanked: true } } : show
