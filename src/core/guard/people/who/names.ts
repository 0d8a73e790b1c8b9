/** Tells whether the words beside a date or an age are somebody's name: by how they are written and by what they are. */

import type { Known } from '../../known.ts'
import { honorific } from '../../words/folk.ts'
import { givenNames, surnames } from '../../words/givenNames.ts'
import { noNames } from '../../words/noNames.ts'

/** How sure it is that words are a name: a known name, or letters that only names from elsewhere are written in. */
export const surely = 5
/** Two words with capitals, or an initial and one. */
export const likely = 4
/** One given name. */
export const given = 3
/** Initials, one known surname, or two words in capitals only. */
export const maybe = 2
/** One word with a capital, or two in small letters, that nobody knows to be anything else. */
export const hint = 1
export const not = 0

const surnameEnding =
  /(?:sen|sson|son|dotter|d[oó]ttir|stad|land|berg|vik|rud|dal|heim|haug|haugen|bakken|moen|lien|li|nes|set|seth|sæther|sether|strand|lund|gård|gaard|bø|myhr|myhre|rød|vold|voll|foss|tveit|åsen|ås|hagen|eng|skog|holm|stein|quist|ski|ska|wicz|czyk|owa|ova|ov|ev|eva|enko|chuk|escu|yan|zadeh|oglu|iene|aitis|auskas)$/

export const bare = (word: string): string => word.toLowerCase().replace(/[.,’'()]+/g, '')

const parts = (word: string): string[] => bare(word).split('-')

const isGiven = (word: string): boolean => parts(word).some(part => givenNames.has(part))

const isSurname = (word: string): boolean =>
  parts(word).some(part => surnames.has(part) || (part.length > 4 && surnameEnding.test(part)))

/** Asked first: most words are no part of a name. */
export const mayEndName = (word: string): boolean =>
  /^[^\p{Ll}]/u.test(word) || isGiven(word) || isSurname(word)

/** `B.`, `Chr.`. */
const isInitial = (word: string): boolean => /^(?:\p{Lu}\.?|\p{Ll}\.|(?:Chr|Kr|Joh|Fr|Th)\.)$/u.test(word)
/** `KN`, `K.N.`, `k.n.`: the dots make it sure that no other abbreviation is meant. */
const areInitials = (word: string): boolean =>
  /^(?:\p{Lu}{2,3}|\p{Lu}\p{Ll}\p{Lu}\p{Ll})$/u.test(word) && !isNoName(word)
const areDotted = (word: string): boolean => /^(?:\p{L}\.-?){2,3}$|^(?:\p{L}\.-?){1,2}\p{L}$/u.test(word)
const isCapital = (word: string): boolean =>
  /^(?:(?:[dDO]['’]|Mc|Mac|[Aa]l-)?\p{Lu}[\p{L}'’-]*\p{L})$/u.test(word)
const isShouted = (word: string): boolean => /^\p{Lu}[\p{Lu}'’-]+$/u.test(word)
const isOfOtherScript = (word: string): boolean => /^(?!\p{Script=Latin})\p{L}[\p{L}\p{M}’.-]*$/u.test(word)
const isSmall = (word: string): boolean => /^\p{Ll}[\p{L}'’-]+$/u.test(word)

/** Some names are words too: *Jan*, *Mai*. With a capital they are taken for the name. */
const isNoName = (word: string): boolean =>
  parts(word).some(part => noNames.has(part)) && !(isGiven(word) && /^\p{Lu}/u.test(word))

/** `van der Berg`, `el Amrani`. */
const particle = /^(?:van|von|der|den|de|da|dos|del|di|al|el|bin|bint|ibn|zu)$/i

export const isKnownSurname = (word: string): boolean => parts(word).some(part => surnames.has(part))

/** Hospitals and parts of a town, and behind a first name somebody's. */
const alsoSurnames = new Set(['haukeland', 'ullevål', 'gaustad', 'aker', 'minde', 'nord'])

/** `emma sofie lundby`: two given names, and a third word that is no verb. */
const areTwoAndSurname = (words: readonly string[]): boolean =>
  words.length === 3 &&
  words.slice(0, 2).every(isGiven) &&
  !/(?:^.{1,3}|[dt]e|[eai]r|t)$/.test(words[2] ?? '')

/** Two, three or four words side by side that are a whole name together. */
const ofWhole = (all: readonly string[]): number => {
  const words = all.filter(word => !particle.test(word))
  const [first = '', ...others] = words
  if (honorific.test(first))
    return others.every(word => isCapital(word) || isSurname(word)) && !others.some(isNoName) ? surely : not
  const doubtful = words.slice(isGiven(first) && isKnownSurname(words.at(-1) ?? '') ? 1 : 0)
  const isAlsoSurname = (word: string) => isGiven(first) && isCapital(word) && alsoSurnames.has(bare(word))
  if (doubtful.some(word => isNoName(word) && !isInitial(word) && !isAlsoSurname(word))) return not
  const full = words.filter(word => !isInitial(word))
  if (full.length === 0) return words.length < 4 ? maybe : not
  const isLexical = full.some(isGiven) || full.some(isSurname)
  if (full.every(isOfOtherScript)) return surely
  /** `Vedlegg C`: an initial that comes last follows a name only. */
  if (!isLexical && full.length === 1 && /^\p{Lu}$/u.test(words.at(-1) ?? '')) return hint
  if (full.length > 1 && full.every(isShouted)) return isLexical ? surely : maybe
  if (full.every(isCapital)) return isLexical ? surely : likely
  if (!full.every(isSmall)) return not
  if (words.length > 2) return areTwoAndSurname(full) ? surely : not
  if (full.length < 2)
    return full.some(isGiven) ||
      full.some(isSurname) ||
      (/^\p{Ll}\.$/u.test(first) && full.every(word => word.length > 5))
      ? maybe
      : not
  if (full.some(isGiven) && full.some(isSurname)) return surely
  return full.some(isGiven) ? maybe : hint
}

/** `å.k.lindtveit`, `K.Berg`: no other abbreviation ends in a surname. */
const withInitials = /^(?:\p{L}\.-?){1,3}(?=\p{L}{3})/u

const ofOne = (word: string): number => {
  if (areDotted(word)) return maybe
  if (withInitials.test(word)) {
    const last = word.replace(withInitials, '')
    return isSurname(last) ? surely : isCapital(last) && !isNoName(last) ? likely : not
  }
  if (isNoName(word)) return not
  if (isOfOtherScript(word)) return word.length > 1 ? surely : not
  if (areInitials(word)) return maybe
  if (isCapital(word)) return isGiven(word) ? given : isKnownSurname(word) ? maybe : hint
  return isSmall(word) && (isGiven(word) || isSurname(word)) ? hint : not
}

/** Teams and rooms are called after people. */
const calledAfter =
  /^(?:team(?:et)?|grupp[ea]|lag(?:et)?|rom(?:met)?|stue|stova|sal|møterom|klinikk|avdeling|seksjon|post|bygg|room|building|ward|studio)$/i

/** The strongest reading of the words nearest to a place: the last of them before it, the first of them after it. */
export const nameOf = (words: readonly string[], nearest: 'last' | 'first', known: Known): number => {
  let best = not
  if (nearest === 'last' && calledAfter.test(words.at(-2) ?? '')) return not
  for (let count = 1; count <= Math.min(4, words.length); count += 1) {
    const some = nearest === 'last' ? words.slice(-count) : words.slice(0, count)
    if (count > 1 && known.isName(some)) return not
    best = Math.max(best, count === 1 ? ofOne(some[0] ?? '') : ofWhole(some))
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
      if (some.length === count && !known.isName(some) && ofWhole(some) === surely) return some.join(' ')
    }
  }
  if (words.length === 2 && /^[^\d@]+$/.test(text) && !known.isName(words) && ofWhole(words) >= likely)
    return words.join(' ')
  const [initial = '', surname = ''] = words
  if (
    words.length === 2 &&
    /^\p{Ll}\.$/u.test(initial) &&
    isSmall(surname) &&
    !isNoName(surname) &&
    /^[^\d@]+$/.test(text)
  )
    return `${initial} ${surname}`.toUpperCase()
  return words.length === 1 && (isGiven(words[0] ?? '') || isOfOtherScript(words[0] ?? ''))
    ? (words[0] ?? null)
    : null
}
