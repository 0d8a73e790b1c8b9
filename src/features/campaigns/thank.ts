/** A thank-you from a recipient: counted on the letter itself, and nobody is told whose it was. */

import { again } from '../../core/again.ts'
import { notice, type Show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { letterId, letters, mayHaveArrived } from '../../core/letters.ts'
import { isWithdrawn } from '../../core/receivedLetter.ts'
import { update } from '../../core/store.ts'

export const thank = ({ input, who, store }: Ask): Promise<Show> =>
  again(store, async write => {
    const letter = await store.get(letters, letterId(input.campaign ?? '', who.person))
    // Past its time nobody knows of it any more.
    if (!letter) return notice('old-card')
    // Taken back, and the card not changed yet.
    if (isWithdrawn(letter)) return notice('withdrawn')
    if (!mayHaveArrived(letter)) return notice('old-card')
    // Whoever thanks has it, also where Teams’ answer to its sending is yet to come, or was lost.
    if (letter.answer === '') await write([update(letters, { ...letter, answer: 'thanks' })])
    return { ...letter.show, data: { ...letter.show.data, thanked: true } }
  })
