/** Tells whether the words beside a date or an age are somebody's name: by how they are written and by what they are. */

import type { Known } from '../known.ts'
import { givenNames, surnames } from './givenNames.ts'
import { noNames, workTitles } from './noNames.ts'

/** How sure it is that words are a name. */
export const surely = 3
/** Written as names are: two words with capitals, initials, one given name. */
export const probably = 2
export const maybe = 1
export const not = 0

const surnameEnding =
  /(?:sen|sson|son|dotter|dottir|stad|land|berg|vik|rud|dal|heim|haug|haugen|bakken|moen|lien|li|nes|set|seth|sæther|sether|strand|lund|gård|gaard|bø|myhr|myhre|rød|vold|voll|foss|tveit|åsen|ås|hagen|eng|skog|holm|stein|quist|ski|ska|wicz|czyk|owa|ova|ov|ev|eva|enko|chuk|escu|yan|zadeh|oglu|iene|aitis|auskas)$/

const bare = (word: string): string => word.toLowerCase().replace(/[.,’'()]+/g, '')

const parts = (word: string): string[] => bare(word).split('-')

export const isGiven = (word: string): boolean => parts(word).some(part => givenNames.has(part))

const isSurname = (word: string): boolean =>
  parts(word).some(part => surnames.has(part) || (part.length > 4 && surnameEnding.test(part)))

const isInitial = (word: string): boolean => /^\p{Lu}\.?$/u.test(word)
const areInitials = (word: string): boolean => /^(?:\p{Lu}\.?-?){2,3}$|^(?:\p{L}\.){2,3}$/u.test(word)
const isCapital = (word: string): boolean =>
  /^(?:(?:[dDO]['’]|Mc|Mac|[Aa]l-)?\p{Lu}[\p{L}'’-]*\p{L})$/u.test(word)
const isShouted = (word: string): boolean => /^\p{Lu}[\p{Lu}'’-]+$/u.test(word)
const isOfOtherScript = (word: string): boolean =>
  /^(?=.{2})(?!\p{Script=Latin})\p{L}[\p{L}\p{M}]*$/u.test(word)

const isNoName = (word: string): boolean => parts(word).some(part => noNames.has(part)) || /\d/.test(word)

/** The words are side by side and end, or begin, beside the date. Two, three or four of them are a whole name. */
const ofWhole = (words: readonly string[], known: Known): number => {
  if (words.length < 2 || words.some(isNoName) || known.isName(words)) return not
  const full = words.filter(word => !isInitial(word))
  const hasLexical = full.some(isGiven) || full.some(isSurname)
  if (full.length < 1 || full.some(areInitials)) return not
  if (full.every(isShouted)) return hasLexical ? surely : maybe
  if (full.every(isCapital)) return hasLexical ? surely : full.length > 1 ? probably : not
  if (full.every(word => /^\p{Ll}[\p{L}'’-]+$/u.test(word)))
    return full.some(isGiven) && full.some(word => isSurname(word)) ? surely : not
  return not
}

const ofOne = (word: string): number => {
  if (isNoName(word)) return not
  if (isOfOtherScript(word)) return surely
  if (areInitials(word)) return maybe
  if (isCapital(word)) return isGiven(word) ? probably : not
  return not
}

/** The strongest reading of the words nearest to the place; `nearest` is the last of them before it, the first after it. */
export const nameOf = (words: readonly string[], nearest: 'last' | 'first', known: Known): number => {
  let best = not
  for (let count = 1; count <= Math.min(4, words.length); count += 1) {
    const some = nearest === 'last' ? words.slice(-count) : words.slice(0, count)
    const sure = count === 1 ? ofOne(some[0] ?? '') : ofWhole(some, known)
    if (count > 1 && known.isName(some)) return not
    if (sure > best) best = sure
  }
  return best
}

const mostWords = 60

/** The first whole name in a text, wherever it stands. */
export const nameIn = (text: string, known: Known): string | null => {
  const words = (text.match(/\p{L}[\p{L}\p{M}'’.-]*/gu) ?? []).slice(0, mostWords)
  for (let at = 0; at < words.length; at += 1) {
    for (const count of [3, 2]) {
      const some = words.slice(at, at + count)
      if (some.length === count && !known.isName(some) && ofWhole(some, known) === surely)
        return some.join(' ')
    }
  }
  return words.length === 1 && (isGiven(words[0] ?? '') || isOfOtherScript(words[0] ?? ''))
    ? (words[0] ?? null)
    : null
}

/** `overlege Kari Nordmann`: somebody at work, whose dates are appointments. */
export const isAtWork = (words: readonly string[]): boolean =>
  words.slice(-6).some(word => workTitles.has(bare(word)))
