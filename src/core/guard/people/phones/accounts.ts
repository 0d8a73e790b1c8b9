/** Finds what somebody calls themselves at a service of their own: `Snap: kari_87`, `pasienten er @kari på Instagram`, `på Messenger som Kari Nordmann`. */

import { type Finding, finding } from '../../finding.ts'
import type { Known } from '../../known.ts'
import { candidatesIn } from '../../words/near.ts'
import { noNames } from '../../words/noNames.ts'
import { besideIt, placeOf } from '../../words/place.ts'
import { holdsPatient } from '../../words/words.ts'
import { likely, nameOf } from '../who/names.ts'
import { tellsOfSomebody } from '../who/somebody.ts'
import { isTitle } from '../who/titles.ts'

const service =
  '(?:snap(?:chat)?|insta(?:gram)?|ig|tik ?tok|facebook|fb|messenger|whatsapp|telegram|skype|discord|twitter|viber|wechat|linkedin|gamertag|steam)'
const ending =
  '(?:[ -]?(?:messenger|profil(?:en)?|konto(?:en)?|bruk[ae]r(?:na[vm]n(?:et)?)?|na[vm]n(?:et)?|name|account|profile|handle|user|chat|en|n|et|a)){0,2}'
const joining =
  '(?:[\\s:=,(«"–-]|(?<!\\p{L})(?:er|is|var|was|heter|heiter|hette|called|kaller seg|som|as|til|of|hennes|hennar|hans|sin|her|his|under|na[vm]n(?:et)?|id|privat|pasienten|pas|pt|gutten|jenta|dame|mor|far)(?!\\p{L})){1,12}'
/** With a figure or an underscore it is no word. */
const sign =
  '(?:@[\\p{L}_][\\p{L}\\d_.]{2,30}|live:[\\w.]{3,30}|(?!v\\d|ios|android)(?=[\\p{L}\\d.]{0,20}[\\d_#])\\p{L}[\\p{L}\\d_.#]{4,30})'
const behind = new RegExp(
  `(?<!\\p{L})(?<service>${service})${ending}${joining}(?:(?<sign>${sign})|(?<words>\\p{L}[\\p{L}.’-]*(?: \\p{Lu}[\\p{L}’-]*){0,3}))`,
  'giu',
)
const before = new RegExp(
  `(?<![\\p{L}\\d.])(?:(?<sign>${sign})|(?<words>[\\p{L}’-]{1,40} [\\p{L}’-]+)) (?:(?:er|is) \\p{L}+ )?(?:på|i|on|via|at) ${service}(?!\\p{L})`,
  'giu',
)
/** `heter kari_m på Snapchat`. */
const called = new RegExp(
  `(?<!\\p{L})(?:heter|heiter|hette|is called) (?<words>\\p{L}{5,}) (?:på|i|on) ${service}(?!\\p{L})`,
  'giu',
)
/** Of one plain word only where it is said to be a name. */
const saysName =
  /(?:som|as|heter|heiter|hette|called|kaller seg|(?:na[vm]n(?:et)?|name|profil(?:en)?|konto(?:en)?|snapen|instaen)(?: (?:hans|hennes|hennar|til \p{L}+))?(?: (?:er|is))?)[\s:«"]*$/iu

/** The clinic's own, and what is put there for all. */
const ours = /helse|sykehus|sjukehus|klinikk|kommune|hospital|clinic|hf$|nrk|norge|norway/iu
const forAll =
  /(?<!\p{L})(?:følg|follow|vår|vårt|våre|our|la ut|delte|innlegg|kampanje|film(?:en)?|annonse|reklame|ansatt|kolleg|stab)/iu

const isOnes = (sentence: string): boolean => holdsPatient(sentence) || tellsOfSomebody(sentence)

const reach = 80

const isNameOfOne = (words: string, lead: string, known: Known): boolean => {
  const all = words.split(' ')
  if (all.some(isTitle)) return false
  if (all.length > 1) return nameOf(all, 'first', known) >= likely
  if (/\p{L}\.\p{L}/u.test(words)) return /[:=]\s*$/.test(lead) || saysName.test(lead)
  if (/\p{Ll}\p{Lu}\p{L}*\p{Ll}\p{Lu}/u.test(words)) return true
  return saysName.test(lead) && words.length > 4 && /^\p{Ll}/u.test(words) && !noNames.has(words)
}

const mayHold = new RegExp(`(?<![a-zæøå])${service}${ending}(?![a-zæøå])`, 'i')

/** Asked first, as such a line needs no digit. */
export const mayNameAccount = (text: string): boolean => mayHold.test(text)

export const accountIn = (text: string, known: Known): Finding | null => {
  if (!mayNameAccount(text)) return null
  for (const pattern of [behind, before, called])
    for (const match of candidatesIn(text, pattern)) {
      const [all] = match
      const sentence = besideIt(text, placeOf(match), reach).join(all)
      const { sign = '', words = '' } = match.groups ?? {}
      if (ours.test(sign) || forAll.test(sentence)) continue
      const isTold = isOnes(sentence)
      // Whoever writes a bare account of such a service down, writes down somebody's.
      if (sign !== '' && (isTold || pattern === behind)) return finding('D', 'contact', all.length)
      const lead = pattern === before ? '' : all.slice(0, all.lastIndexOf(words))
      if (words !== '' && isTold && isNameOfOne(words, lead, known))
        return finding('D', 'contact', all.length)
    }
  return null
}
