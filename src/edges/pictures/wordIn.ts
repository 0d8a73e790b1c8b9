/** A word that the card gives by name, for a picture to say: one that was not given is a fault of the card. */

import { Fault } from '../../core/errors.ts'
import { own } from '../../core/own.ts'

export const wordIn = (words: Readonly<Record<string, string>>, name: string): string => {
  const word = own(words, name)
  if (word === undefined) throw new Fault('cards.invalid', { wanted: 'word' })
  return word
}
