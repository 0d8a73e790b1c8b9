/** What the name of a field says of the text in it: an age, a birth, a thing that is no person. */

import { withCompoundsBare } from '../seeing/compounds.ts'
import { isThings } from '../words/things.ts'
import { holdsPatient, numberNames } from '../words/words.ts'

const age = /^(?:alder(?:en)?|age|år gammel)(?![a-zæøå])/i
const birth =
  /^(?:f(?:ødt|ødd|odt|\.?dato|ødselsdato|ødselsår|ødselsdag|ødd år)|dob|yob|born|birth ?(?:date|day|year)?|date of birth|year of birth|bursdag|årgang)$/i
const years = /år|year|gam|old|y\/?o/i
const makersAndThings =
  /^(?:utstyr|apparat|maskin|produkt|vare|modell|leverandør|firma|produsent|supplier|company|vendor|manufacturer|device|equipment|product|model|system)/i
const initials = /^init/i

/** `79` in `alder` is `79 år`, `47` in `født` is `født 47`: null where the name says nothing of the kind. */
export const saidBy = (label: string, text: string): string | null => {
  if (age.test(label)) {
    if (/\d$/.test(text)) return `${text} år`
    return years.test(text) ? text : `${text} gammel`
  }
  return birth.test(label) ? `født ${text}` : null
}

export const isOfThing = (label: string): boolean => makersAndThings.test(label)

export const isNumberOfThing = (label: string): boolean => isThings(`${label} `, '')

const one =
  /^(?:etternavn|etternamn|surname|last name|pasient(?:navn|namn)?|patient(?: name)?|hvem|kven|who)$/i

/** Somebody whom only the name of the field makes one: by initials, or by a surname, which is then told of with respect. */
export const calledIn = (label: string, text: string): string | null => {
  if (initials.test(label) && /^(?:\p{L}\.? ?){2,4}$/u.test(text)) return text.toUpperCase()
  return one.test(label) && /^\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?$/u.test(text) ? `fru ${text}` : null
}

/** `Pasientens mobil`: whose number stands in another field is said, whatever desk is told of beside it. */
export const isPatientsOwn = (text: string): boolean =>
  /^(?:pasientens|pas\.?|brukerens|brukarens|brukaren sin|pasienten sin|patient['’]?s) (?:priv\p{L}* )?(?:mobil\p{L}*|telefon\p{L}*|tlf\.?|nummer|nr\.?|adresse|phone|mobile|number|address)$/iu.test(
    text,
  )

const number = new RegExp(
  `^(?:${numberNames.join('|')}|pid|(?:pasient|henvisnings?|tilvisings?|sykehus|patient|hospital|record|chart)[ _-]?(?:nr|nummer|no|number|id))$`,
  'i',
)

/** `Henvisning: H-118842`. */
const referral = /^(?:henvisning(?:en)?|tilvising(?:a)?|referral)$/i
const letteredNumber = /^[A-ZÆØÅ]{1,2}[- ]?\d{5,9}(?!\d)/i

/** A program is called so as well, and has a phone. */
const alsoProgram = /^(?:dips|npr|mrn|duf)$/i

/** One field holds nothing but what the number in the next one is called. */
const isLabelOf = (label: string, text: string): boolean =>
  label.length <= 24 && /^[\d .:/-]{4,24}$/.test(text) && number.test(label) && !alsoProgram.test(label)

/** The name of the field says of a number what a word before it says in the chat. */
const namesNumber = (label: string, text: string): boolean => {
  if (number.test(label)) return true
  return /\d{2}|@/.test(text) && holdsPatient(withCompoundsBare(label))
}

const numberNamed = (label: string): string => (/^pid$/i.test(label) ? 'pasientnr' : label)

/** A text with what its own field, or the one before it, calls it. */
export const withLabels = (field: string, text: string, before: string): readonly string[] => [
  ...(namesNumber(field, text) ? [`${numberNamed(field)}: ${text}`] : []),
  ...[field, before]
    .filter(label => referral.test(label) && letteredNumber.test(text))
    .map(label => `${label} ${text}`),
  ...(isLabelOf(before, text) ? [`${before}: ${text}`] : []),
]
