/** A thank-you from a recipient: counted on the letter itself, and nobody is told whose it was. */

import { again } from '../../core/again.ts'
import { notice, type Show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { letterId, letters, mayHaveArrived } from '../../core/letters.ts'
import { update } from '../../core/store.ts'

export const thank = ({ input, who, store }: Ask): Promise<Show> =>
  again(store, async write => {
    const letter = await store.get(letters, letterId(input.campaign ?? '', who.person))
    if (!letter) return notice('seen')
    if (letter.state === 'delivered' && letter.answer === '')
      await write([update(letters, { ...letter, answer: 'thanks' })])
    // Taken back, and the card not changed yet.
    if (letter.takenBack !== '' || letter.reason === 'withdrawn') return notice('withdrawn')
    if (!mayHaveArrived(letter)) return notice('seen')
    return { ...letter.show, data: { ...letter.show.data, thanked: true } }
  })
