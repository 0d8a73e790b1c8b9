/** What stands around a row of digits: the words that say whose or what it is, as far as they reach. */

import { type Finding, finding, type Tier } from '../finding.ts'
import { type Near, nearIn } from '../words/near.ts'
import { leadTo } from '../words/place.ts'
import { isThings } from '../words/things.ts'
import { accountWords, identityWords, personWords, refugeeWords } from '../words/words.ts'
import type { Digits } from './digits.ts'

export const personReach = 60
const wordReach = 30

export type Scene = {
  readonly text: string
  readonly digits: Digits
  readonly nearPerson: Near
  readonly nearAccount: Near
  readonly nearRefugee: Near
  readonly nearIdentity: Near
  readonly nearMistyped: Near
}

export const spanOf = (
  { digits: { place } }: Scene,
  first: number,
  size: number,
): readonly [number, number] => [place[first] ?? 0, (place[first + size - 1] ?? 0) + 1]

export const found = (scene: Scene, tier: Tier, first: number, size: number): Finding => {
  const [start, end] = spanOf(scene, first, size)
  return finding(tier, 'number', end - start)
}

export const sceneOf = (text: string, digits: Digits): Scene => ({
  text,
  digits,
  nearPerson: nearIn(text, personWords, personReach),
  nearAccount: nearIn(text, accountWords, wordReach),
  nearRefugee: nearIn(text, refugeeWords, personReach),
  nearIdentity: nearIn(text, identityWords, wordReach),
  nearMistyped: nearIn(text, personWords, wordReach),
})

/** Without fitting check digits the word of a thing, or of money, outweighs a person who is farther away. */
export const isOfThing = ({ text }: Scene, [start, end]: readonly [number, number]): boolean =>
  isThings(leadTo(text, start, wordReach), text.slice(end, end + wordReach))

/** The words of an account that stand right before its number, and say what it is: `konto` alone may be one at Helsenorge. */
const labelOfAccount =
  /(?<!\p{L})(?:(?:bank|lønns|drifts)?konto-?(?:nr|nummer(?:et)?)|(?:kid|faktura|ordre)(?:-?(?:nr|nummer(?:et)?))?|iban|(?:account|order) (?:no|number)|invoice(?: no| number)?)[\s:.#]*$/iu

export const isLabelled = ({ text }: Scene, [start]: readonly [number, number]): boolean =>
  labelOfAccount.test(leadTo(text, start, wordReach))

/** A word of money stands soon before it: `konto for kurs:`, `betales til`. */
const money =
  /(?<!\p{L})(?:\p{L}*konto|kid|faktura|ordre|iban|bank|\p{L}*betal|overfør|innskudd|account|invoice|pay|transfer)\p{L}*[^.!?\n\d]{0,24}$/iu

export const isPaid = ({ text }: Scene, [start]: readonly [number, number]): boolean =>
  money.test(leadTo(text, start, 2 * wordReach))
