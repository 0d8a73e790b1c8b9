/** Who says their own name, or whose kin they are, in languages that are told to the guard: behind the phrases that lead to a name. */

import { givenNames } from '../words/givenNames.ts'
import { oneOf, word } from './phrases.ts'

export type Introductions = {
  /** Nothing but a name follows. */
  readonly called?: readonly string[] | undefined
  /** A name follows, if it is one: who it is, whose kin, a signature. */
  readonly leads?: readonly string[] | undefined
  /** What has a capital there, and is no name. */
  readonly nobody?: readonly string[] | undefined
  /** Names, for a script that has no capitals. */
  readonly names?: readonly string[] | undefined
}

const isCapital = (one: string): boolean => /^\p{Lu}/u.test(one)
/** Not all of it: some write whole advice in capitals. */
const isCapitalOnly = (one: string): boolean => /^\p{Lu}[\p{Ll}\p{M}]/u.test(one)

export const introducedIn = (tongues: readonly Introductions[]): ((text: string) => boolean) => {
  const all = (part: (one: Introductions) => readonly string[] | undefined): readonly string[] =>
    tongues.flatMap(one => part(one) ?? []).toSorted((one, other) => other.length - one.length)
  const behind = (phrases: readonly string[]): RegExp =>
    new RegExp(`${oneOf(phrases)}[\\s,،.:!;–-]{1,4}(${word})`, 'giu')
  const called = behind(all(one => one.called))
  const leads = behind(all(one => one.leads))
  const nobody = new RegExp(`^${oneOf(all(one => one.nobody))}$`, 'iu')
  const names = new Set(all(one => one.names))

  const isName = (one: string): boolean =>
    names.has(one) ||
    (isCapital(one) && givenNames.has(one.toLowerCase())) ||
    (isCapitalOnly(one) && !nobody.test(one))

  return text =>
    [...text.matchAll(called)].some(([, one = '']) => !nobody.test(one)) ||
    [...text.matchAll(leads)].some(([, one = '']) => isName(one))
}
