/** Tells that a sentence is about a visit: whoever is told of in it by kin, by an office or by a mark was met as a patient. */

import { anyOf } from '../../words/words.ts'
import { isTreated } from './treated.ts'

const visit = anyOf(
  'på video|video med|(?:video)?time|lenk\\p{L}*|innkalling|konsultasjon|venterom\\p{L}*|hørte|høyrde',
  'mistet|mista|lost (?:audio|sound|picture)|falt ut|datt ut|kom ikke|kom ikkje|fikk ikke',
  'fekk ikkje|bank-?id|(?:ble|blei|vart|er) (?:innlagt|innkalt|innkalla|henvist|tilvist)',
  '(?:logge?[tra]*|logga|kobl\\p{L}*|kopl\\p{L}*) (?:seg |oss )?(?:på|til|inn|av)',
  '(?:ingen|ikke|ikkje|dårlig|dårleg|hakkete) (?:lyd|bil(?:de|ete)|linje|nett|dekning)\\p{L}*',
  'svart skjerm|ringte for|ringde for',
  '(?:hjalp|hjelpte|hjalp til) (?:\\p{L}+ )?(?:på nett|med (?:lenk|video|lyd|kamera|bank)\\p{L}*)',
  'svarte for|svara for|(?:satt|sat|sto|stod) (?:ved sida?e?n? av|bak|ved)',
  '(?:styrte|styrde|holdt|heldt|held|had) (?:the )?(?:kamera|lyd|nettbrett|tablet|camera)\\p{L}*',
  '(?:på|til) kontroll(?:en)?|hadde time|(?:uten|utan|without) (?:lyd|bil[dl]e|sound|picture)\\p{L}*',
  'ville (?:ha|heller)|(?:tr[ea]ng\\p{L}*|uten|utan|mangl\\p{L}*) tolk|answered for|answered for her',
  'joined|(?:tok|tar|tek|ta) (?:video)?timen(?! med)|redd for å bli (?:sett|kjent|kjend)\\p{L}*',
  'vil(?:le)? (?:ikke|ikkje) bli sett|(?:took|on) the call|worried people would',
  '(?:no|bad) (?:sound|picture|audio|line|connection)|sound trouble|could not|couldn.t|dropped out',
  'needed (?:an )?interpreter',
)
/** The same words of who came as a guest, is a colleague, or helps with the clinic's own things. */
const ofWork =
  /møte|kurs|foredrag|innlegg(?!else)|åpn|opna|besøk|lånte|samarbeid|prosjekt|kommunestyre|utvalg|utval|representant|webinar|opplæring|kolleg|support|vår(?:t|e)? it|(?<!\p{L})ikt?(?!\p{L})|meeting|visit(?:ed|s) us|opened|project|hospitere|colleague|course/iu

export const isAboutWork = (sentence: string): boolean => ofWork.test(sentence)

export const isMet = (sentence: string): boolean =>
  (visit.test(sentence) || isTreated(sentence)) && !isAboutWork(sentence)
