/** The one notion that somebody is told of whom no whole name tells: by a pronoun, a noun for people, kin, an age, a first name or initials. Homes, kin and most rules about ages and phones ask it. */

import type { Known } from '../../known.ts'
import { leadTo, type Place } from '../../words/place.ts'
import { kinWords, oneWords } from '../../words/words.ts'
import { isWork, wordsBefore } from './beside.ts'
import { given, maybe, nameOf } from './names.ts'

const pronoun = '(?:hun|han|ho|hen|hn|she|he|henne|hende|ham|him|vedkommende|vedkomande|den andre parten)'

/** Nobody at work is told of so. */
const folk = [
  '(?:dam|kvinn|jent)(?:e|a|en)|(?:ekte)?mann(?:en)?|herren?|gutt?(?:en)?|kar(?:en)?|fyr(?:en)?',
  '(?:enk|enkefru)(?:e|a|en)|enkemann(?:en)?|(?:ekte|foreldre|søsken|samboer|sambuar)?par(?:et)?|(?:famili(?:e|en)|fam\\.?(?= [a-zæøå]))(?: (?!(?:fikk|fekk|får|kom|kjem|møtte|var|er)(?!\\p{L}))\\p{L}{2,20})?|huslyd(?:en)?',
  'pensjonist(?:en)?|gamling(?:en)?|eldre|(?:ali)?gamlemor|gammel(?:mor|far)|bond(?:e|en)|gårdbruker(?:en)?|bygdefolk(?:et)?|innbygg(?:er|jar)(?:en)?|kunde(?:n)?(?! ?-?(?:nr|nummer|id))',
  'tenåring(?:en)?|ungdom(?:men)?|ungen|skolelev(?:en)?|elev(?:en)?|bab(?:y|yen)|spedbarn(?:et)?|småbarn(?:et)?|barn(?:et)?|tvilling(?:en|ene|ane|er|ar)?|trilling(?:ene|ane|er|ar)?|søsken(?:a)?',
  'gravid(?:e)?|fødende|nybakt mor|flyktning(?:en)?|asylsøk[ea]r(?:en)?|aleneforelder(?:en)?|åleineforelder(?:en)?',
  'widow(?:er)?|(?:elderly |married |old )?couple|family|pensioner|twins|teen(?:ager)?|kid|lad|toddler|infant|baby|boy|girl|lady|gentleman|man|woman|citizen|farmer|refugee',
]
export const folkNoun = `(?:${folk.join('|')})`

/** `87-åringen`, `en på 87`, `87 år gammel`. */
export const ageForm = '(?:(?:\\d{1,3}[ -]?|\\p{L}+)åring(?:en|a)?|\\d{1,3} år(?: gam(?:mel|mal))?)'

const kin = kinWords.join('|')
const nouns = `(?:${folkNoun}|${ageForm}|${oneWords.join('|')})`

const reach = 60

const asWord = (words: string): string => `(?<![\\p{L}\\d-])(?:${words})(?!\\p{L})`

/** Where somebody is said to be, right before it. */
const there =
  '(?:[\\s,(:–-]|(?<!\\p{L})(?:oppe|nede|ute|inne|borte|der|heime|hjemme|hjem|heim|alene|åleine|aleine|visst|nå|no|fortsatt|framleis|som|who|er|is|bor|bur|lives|alone|still|opp|ned|bort|privat|i|på|fra|frå|ved|in|at|from|on|of|utenfor|utanfor|adr|adresse)(?!\\p{L})\\.?)*$'
/** Anybody at all, in one word. */
export const somebodyWord = asWord(`${pronoun}|${nouns}`)
const wordBefore = new RegExp(`${somebodyWord}${there}`, 'iu')
const nameJoining = new RegExp(there, 'iu')

/** By what somebody is told of right before a place; initials look like any abbreviation. */
export const somebodyBefore = (
  text: string,
  place: Place,
  known: Known,
): 'word' | 'name' | 'initials' | null => {
  if (isWork(text, place.start)) return null
  if (wordBefore.test(leadTo(text, place.start, reach))) return 'word'
  const sure = nameOf(wordsBefore(text, place.start, nameJoining), 'last', known)
  return sure === given ? 'name' : sure === maybe ? 'initials' : null
}

const anybody = new RegExp(asWord(`${pronoun}|${folkNoun}|${ageForm}|${kin}`), 'iu')

const rightWord = new RegExp(`^[\\s,(]*(?:hos|til|åt|at|with) (?:${pronoun}|${nouns})(?!\\p{L})`, 'iu')
const rightName = /^[\s,(]*(?:hos|til|åt|at|with) (?=\p{Lu})(?<name>\p{L}+)/u

/** `Furulia 3 hos Astrid`. */
export const isSomebodyBehind = (text: string, { end }: Place, known: Known): boolean => {
  const after = text.slice(end, end + reach)
  const name = rightName.exec(after)?.groups?.name ?? ''
  return rightWord.test(after) || nameOf([name], 'first', known) === given
}

/** Somebody is told of, wherever in the sentence. */
export const tellsOfSomebody = (sentence: string): boolean => anybody.test(sentence)
