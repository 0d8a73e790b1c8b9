/** What somebody calls themselves, or somebody of theirs: in the words that lead to a name, as a signature, or as a whole name anywhere. */

import type { Known } from '../known.ts'
import { given, nameOf, surely } from '../people/who/names.ts'
import { givenNames } from '../words/givenNames.ts'
import { candidatesIn } from '../words/near.ts'
import { noNames } from '../words/noNames.ts'
import { holdsWhole, isCapital, isHere, isSigned } from './signed.ts'

const kin =
  '(?:mor|mamma|far|pappa|mann(?:en)?|kon[ea]|sønn(?:en)?|son(?:en)?|datter(?:en|a)?|dotter(?:a)?|bror(?:en)?|søster(?:en)?|syster(?:a)?|barn(?:et)?|bestemor|bestefar|gutt(?:en)?|gut(?:en)?|jent[ea]|samboer(?:en)?|mother|father|son|daughter|husband|wife|brother|sister|child|boy|girl)'

/** Nothing but a name follows, in small letters too. */
const calls = new RegExp(
  [
    '(?<!\\p{L})(?:jeg|eg|i|han|hun|ho) (?:heter|heiter|kalles|er døpt|am called|am named)(?! (?:nesten|nærmest|akkurat))',
    '(?<!\\p{L})(?:kall(?:er|ar)?|call) (?:meg|me)(?!\\p{L})(?! (?:inn|tilbake|before|back|again|in|at|on|to|when|if|for|later|gjerne|når)(?!\\p{L}))',
    `(?<!\\p{L})(?:(?:min|mi|mitt|vår|our|my) ${kin}|${kin} (?:min|mi|mitt|vår)) (?:heter|heiter|is called|is named)`,
    '(?<!\\p{L})my (?:full )?name is',
  ].join('|'),
  'giu',
)
const noAnswer =
  /^(?:ikke|ikkje|det|noe|noko|not|so|the|a|an|no|on|in|stavet|stava|feil|wrong|spelled|misspelled|written|hidden|missing|shown)$/i

/** A name follows, if it is one: a signature, or who it is. */
const leads = new RegExp(
  [
    '(?<!\\p{L})(?:navn(?:et)?|namn(?:et)?) ?(?:mitt|hans|hennes|hennar)?(?: ?:| er| is)',
    '(?<!\\p{L})mitt (?:fulle )?na(?:v|m)n er',
    '(?<!\\p{L})name ?:',
    '(?<!\\p{L})(?:hilsen|hilsning|helsing|mvh|vh|vennleg|klem|undertegnede|signert|regards|wishes|sincerely|faithfully|truly|cheers|love|hugs|xoxo|takk,? (?:fra|frå)|thanks,? from|(?:skrevet|skrive) av|written by|på vegne? av|on behalf of)(?: (?:mor|mamma|far|pappa|mother|father|mum|dad|bestemor|bestefar|\\p{L}{2,12}en|kona|datter|sønn) (?:til|åt|of)| fam(?:ilien|\\.)?| (?:far|mor|olde)(?:mor|far)| bestemor| bestefar| tante| onkel|,? oss,?)?',
  ].join('|'),
  'giu',
)
const is = new RegExp(
  `(?<!\\p{L})(?:jeg er|eg er|i am|i['’]?m|this is|dette er|det er|her er|it['’]?s|(?:min|mi|mitt|vår|my|our) ${kin}|${kin} (?:min|mi|mitt|vår))`,
  'giu',
)

/** Whoever is told to be somebody's kin is known by them. */
const relation =
  '(?:(?:mor|far|søster|syster|bror|dotter|niese|datter|kon|tant|kjærest|sønn|son|gutt|mann|ektefelle|samboer|sambuar|onkel|nevø|nabo|verge|hjelpeverge|bestemor|bestefar|svigermor|svigerfar|stemor|stefar|fostermor|fosterfar)(?:en|a|n|e|moren)?|moren|faren|mamma(?:en)?|pappa(?:en)?|mother|father|mum|mom|dad|sister|brother|daughter|wife|husband|partner|guardian|aunt|uncle|grandmother|grandfather|neighbour)'
const kinOf = new RegExp(
  `(?<!\\p{L})(?:jeg er|eg er|i am|i['’]?m|som|dette er|det er) (?:the )?${relation} (?:til|åt|av|for|of)`,
  'giu',
)
const ofKin = new RegExp(
  `(?<!\\p{L})(?:jeg er|eg er|i am|i['’]?m) (\\p{Lu}\\p{L}+?)(?:['’]s?|s| si(?:n|tt)?) ${relation}(?!\\p{L})`,
  'giu',
)

const wordsBehind = (text: string, at: number): readonly string[] =>
  (
    /^[^\p{L}\d]{0,9}(?:(?:fra|frå|from) )?((?:\p{L}[\p{L}\p{M}'’.-]*[ ]?){1,4})/u.exec(
      text.slice(at, at + 80),
    )?.[1] ?? ''
  )
    .split(' ')
    .map(word => word.replace(/[.]+$/, ''))
    .filter(word => word !== '')

const isOwnName = ([first = '', ...rest]: readonly string[], known: Known): boolean => {
  const word = first.toLowerCase()
  if (nameOf([first, ...rest], 'first', known) >= given) return true
  return !noNames.has(word) && (isCapital(first) ? !asOne.test(first) : givenNames.has(word))
}
const asOne =
  /^(?:anonym|pårørende|pårørande|mamma|pappa|bestemor|bestefar|oss|meg|takk|relative|mother|father|happy|family|familien|en|ei|ein|et|a|an)$/i

const follows = (text: string, pattern: RegExp, isName: (words: readonly string[]) => boolean): boolean => {
  for (const match of candidatesIn(text, pattern)) {
    const words = wordsBehind(text, match.index + match[0].length)
    if (words.length > 0 && isName(words)) return true
  }
  return false
}

/** `jeg er Ellas mor`. */
const holdsKinOfNamed = (text: string): boolean => {
  for (const [, name = ''] of candidatesIn(text, ofKin))
    if (isCapital(name) && !noNames.has(name.toLowerCase())) return true
  return false
}

export const isNamed = (text: string, known: Known): boolean =>
  follows(text, calls, ([first = '']) => !noAnswer.test(first)) ||
  follows(text, leads, words => isOwnName(words, known)) ||
  follows(text, kinOf, words => isOwnName(words, known)) ||
  holdsKinOfNamed(text) ||
  follows(text, is, words => isCapital(words[0] ?? '') && nameOf(words, 'first', known) >= given) ||
  follows(text, is, ([first = '', second = '']) => nameOf([first, second], 'first', known) >= surely) ||
  isHere(text) ||
  isSigned(text, known) ||
  holdsWhole(text, known)
