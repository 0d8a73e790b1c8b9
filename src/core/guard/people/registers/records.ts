/** Finds a number that is somebody's in a register: a journal, a referral, an insurance card. */

import { type Finding, finding } from '../../finding.ts'
import { candidatesIn } from '../../words/near.ts'
import { placeOf, textAround } from '../../words/place.ts'
import { oneWords } from '../../words/words.ts'
import { doesRightBehind } from '../who/personal.ts'

/** `: `, ` er `, ` hans er `, ` til pasienten: `. */
const linkOf = (most: number): string =>
  `\\.?(?: ?[^\\p{L}\\p{N}\\s]| ?\\n|[_ ](?:er|is|var|was|lik|hans|hennes|hennar|deres|sitt|til|på|for|of|har|has|(?:i|in|fra|frå|from) (?:dips|gerica|epj|journal(?:en)?|profil|cosdoc|epic|visma|systemet|the system)|pasienten|pas|pt|nr|nummer|løpenr)\\.?(?![a-zæøå])){0,${most}}[ _]?`

const numberWord = '(?:nr|nummer(?:et)?|id|ident(?:ifier)?|no|number)'
/** What may keep a number of somebody's. */
const register = [
  'journ(?:al|\\.)?|jour\\.?|j\\.?|pa[st](?:ient|\\.)?|pt\\.?|brukar?(?:er)?|henv(?:isn(?:ings?|\\.)?|\\.)?|tilvisings?|tilv(?:isn(?:ings?)?|\\.)?|p(?=\\.id)|npr|dips|epj|duf',
  'episode|opph(?:old|ald)s?|innlegg(?:else|ing)s?|prøve|rekvisisjons?|remiss|behandlings?|konsultasjons?|resept|røntgen',
  'sykehus|sjukehus|trygde?|helfo|forsikrings?|polise|asyl|utlendings?|mrn|ehic|nhs|admission|(?:case )?file|personal|hjelpe|fh|pasientløpe|pasientjournal(?:en)?',
  '(?:pat(?:ient)?|med(?:ical)?|hosp(?:ital)?)\\.? rec(?:ord)?|rec|hosp|case record|patient|record|hospital|referral|case notes?|chart|health card|insurance(?: card)?',
].join('|')
/** Whose, and where, as municipalities and Midt-Norge have them; users, clients and requests are in every system, so nothing may tell of those. */
const elsewhere =
  'bruk[ae]r|beboer|bebuar|klient|t(?:j)?enestemottak[ae]r|donor|blodgi(?:ver|var)|deltak[ae]r|forsøksperson|studie|svangerskaps?|kreftreg|gerica|profil|cosdoc|visma(?: profil)?|epic|helseplattformen|hp|metavision|partus|nissy|rekv(?:isisjons?)?|lab(?:oratorie)?|glass|biopsi|hist(?:ologi)?|rtg|unders(?:økelses?|økings?)?|acc(?:ession)?|encounter|ehr|ur|visit'
const ofSystems =
  /passord|pålogg|innlogg|lisens|login|nullstill|support|versjon|version|server|citrix|tilgang|skriver|printer|serie|lager|varer?(?!\p{L})|innkjøp|faktura|leverand|utstyr|headset|hodetelefon|kamera|skjerm|kurs|webinar|helsenett|license|password|supplier|purchase|invoice|teams/iu
const card = `kontakt-?id|pass(?:port)?[ -]?(?:nr|nummer)|(?:mrn|ehic|duf)(?:[ -]?(?:kort|card)(?:[ -]?${numberWord})?)?|(?:helse)?trygde?kort(?:et|nr)?|helfo-?kort(?:et)?|helsekort(?:et)?`
/** These alone, before a number that is long enough. */
const alone =
  'npr|npid|journ\\.|helseplattformen|gerica|cosdoc|epic|pid(?=[ :=#]{0,3}\\d{5,10}(?! ?(?:bruk|kr[aæ]sj|heng|i oppg|uses|crash|stopp|drep|kill|svar)))|case notes|henv(?:isn)?\\.?|henvisning(?:en)?|tilvising(?:a)?|journal(?:en)?|dips|referral|episode(?:n)?|remiss(?:en)?|(?:patient|medical|hospital|case) record|pasientjournal(?:en)?'

const numbered = new RegExp(
  `(?<![a-zæøå])(?:(?:${register})(?:\\.?[ _-]?|\\.| med | with )${numberWord}|(?:${alone})${linkOf(2)}(?:nr|nummer|no)(?![a-zæøå])|${card})${linkOf(3)}(?:[A-Z]{2,3} (?=\\d{6,7}(?!\\d)))?(?=([A-Z]{0,3}[\\d-][\\d ./-]{2,26}))`,
  'giu',
)
const numberedElsewhere = new RegExp(
  `(?<![a-zæøå])(?:${elsewhere})(?:\\.[ ]?|[ _-]| med | with )?${numberWord}(?: (?:i|in) \\p{L}{3,20})?${linkOf(2)}(?=([A-Z]{0,3}\\d[\\d -]{3,14}))`,
  'giu',
)
const bare = new RegExp(`(?<![a-zæøå-])(?:${alone})${linkOf(2)}(?=(\\d[\\d -]{4,14}))`, 'giu')
/** `/pasient?id=4451298`, `/pasient/4451298`, `?pid=4451298`. */
const inLink = new RegExp(
  [
    '(?:pasient|patient)(?:er|s)?[/?&=\\w]{0,12}(?<![a-z])id=(?=(\\d{4,12}))',
    '(?<=[a-z0-9#]/)(?:pasient(?:er)?|patients?|journal(?:er)?|episoder?|henvisning(?:er)?|epj)/(?=(\\d{4,12})(?!\\d))',
    '[?&](?:pasient|patient|pas|pid|journal)=(?=(\\d{4,12})(?!\\d))',
  ].join('|'),
  'gi',
)
/** What has its own number anywhere: a patient's where one patient is told of right after it. */
const nearPatient = new RegExp(
  `(?=[hlrst])(?<![a-zæøå])(?:henv(?:isning(?:en)?|\\.)?|tilvising(?:a)?|referral|saks?(?:nr|nummer)|løpe(?:nr|nummer))\\.?:? (?=((?:(?:20)?\\d\\d[/-])?\\d{4,10}(?:-\\d{1,3})?)(?: (?:for|på|til|of|for the|hos))? (?:${oneWords.join('|')})(?![a-zæøå]))`,
  'gi',
)
/** `Henvisning 2026/H-334109`. */
const ofReferral =
  /(?<![a-zæøå])(?:henv(?:isning(?:en|s)?|isn\.?|\.)?|tilvising(?:a|s)?|tilv\.|referral)[- ]?(?:nr\.?|nummer|no\.?|number)?:? (?:er |is )?(?=((?:20)?\d\d\/(?:[A-ZÆØÅ]{1,3}-?|(?<=n(?:umme)?[ro]\.?:? (?:er |is )?(?:20)?\d\d\/))\d{4,8})(?!\d))/gi
/** `henvisning H-118842`; procedures and cases begin with other letters. */
const lettered =
  /(?<!\p{L}|(?:skjema|mal|prosedyre|rutine|kurs|veileder|rettleiar|dokument) (?:for|om|med|til) )(?:henv(?:isning(?:en)?|isn\.?|\.)?|tilv(?:ising(?:a|en)?|\.)|referral)(?: ?[:#(=])?(?: (?:nr|no|id)\.?:?)?(?: (?:er|is))? ?(?=((?:(?-i:[A-ZÆØÅ]|HV|TV|RF)[- ]?|\p{Ll}-)\d{5,9})(?![\d/]| i (?:EK|prosedyr|rutin|kvalitet)))/giu
/** `pasientens løpenr 33018`, `case number of the patient 2026/11872`. */
const listNumber =
  '(?:løpe|journal|saks?|register|reg|case|file|chart)[ -]?(?:nr|nummer(?:et)?|number|no|id)\\.?'
const written = '((?:(?:20)?\\d\\d[/-])?\\d{4,10})(?!\\d|[.,:]\\d)'
const ownNumber = new RegExp(
  `(?<![a-zæøå])(?:(?:pasient(?:en)?|pas|pt|patient)\\.?(?:['’]?s| si(?:n|tt)?)? ${listNumber}|${listNumber} (?:til|åt|for|på|of|for the|of the) (?:${oneWords.join('|')}))(?::| er| is)? (?=${written})`,
  'gi',
)
/** `4812345 i DIPS`, `4812345 (DIPS)`. */
const before =
  /(?<![\w.,/-])(\d{6,12}(?:-\d)?) (?:\((?=dips|npr|epj|epic|gerica|cosdoc)|(?:i|in|frå|fra) )(?:dips|journal(?:en)?|npr|epj|epic|helseplattformen|gerica|cosdoc|profil)(?![a-zæøå])/gi
/** Signs behind a number count against it only where more of it follows: `77103.` ends a sentence. */
const behind = '(?!\\d|[.,:-]\\d| ?(?:kr|%|km|stk|av|of|i bruk|per|pr)(?![a-zæøå])|%)'
/** `pasient 77103`, `pasienten med nummer 77103`, neither a phone nor a day. */
const ofPatient = new RegExp(
  `(?<![a-zæøå])(?:pasient(?:en)?s?|pas|pt|patient|bruk[ae]r(?:en)?)\\.?(?:[ _-]?[:#(«"/-]|,|[ _](?:(?:med|with) )?(?:nr|nummer|no|number)\\.?)?[ _]?#?(?=((?!(?:19|20)\\d{6}|[2-9]\\d{7})\\d{5,10}${behind}|(?:\\d\\d \\d\\d \\d{3}|\\d{3} \\d{4})(?![ .-]?\\d)))`,
  'gi',
)
/** `Skjermbilde_4451298_pasient.png`. */
const beforePatient = /(?<![\w.,/-])(\d{7,10})[_ -](?:pasient|patient)(?:en)?(?![a-zæøå])/gi

const date =
  /^(?:(?:[0-2]?\d|3[01])[. /-][01]?\d[. /-](?:\d\d){1,2}|(?:19|20)\d\d[-./]\d\d[-./]\d\d|(?:19|20)\d\d ?(?:-|–) ?(?:19|20)\d\d|(?:19|20)\d\d-?(?:0[1-9]|1[0-2]))(?!\d)|^20\d\d\/\d|^\d{1,2}[./-]\d{1,2}\D*$/

const countOf = (written: string): number => written.replace(/[ -]+$/, '').replace(/\D/g, '').length

/** `support@dips.no, 75 59 20 00`: where a phone stands behind it. */
const site = /^(?:dips|helfo|npr|epj|journal|hospital|s[jy]u?kehus)\.no(?!\p{L})/iu

const numberAfter = (text: string, pattern: RegExp, least: number): Finding | null => {
  for (const match of candidatesIn(text, pattern)) {
    const written = match[1] ?? match[2] ?? match[3] ?? ''
    if (date.test(written) || site.test(match[0])) continue
    if (countOf(written) >= least) return finding('C', 'record', written.length)
  }
  return null
}

/** `Gerica 44512 fekk ikkje varsel`: so short a number is somebody's where it does what people do. */
const shortOfOneIn = (text: string): Finding | null => {
  for (const { 0: all, 1: written = '', index } of candidatesIn(text, bare))
    if (countOf(written) === 5 && doesRightBehind(text.slice(index + all.length + written.trimEnd().length)))
      return finding('C', 'record', written.length)
  return null
}

const around = 60

const longEnough = /\d[\d -]{3}\d/

const elsewhereIn = (text: string): Finding | null => {
  if (!longEnough.test(text)) return null
  for (const match of candidatesIn(text, numberedElsewhere)) {
    const written = match[1] ?? ''
    if (
      !date.test(written) &&
      countOf(written) >= 5 &&
      !ofSystems.test(textAround(text, placeOf(match), around))
    )
      return finding('C', 'record', written.length)
  }
  return null
}

/** A case may be dated by its year, so no date is looked for. */
const ofOneIn = (text: string): Finding | null => {
  for (const pattern of [nearPatient, ownNumber, ofReferral, lettered])
    for (const [, number = ''] of candidatesIn(text, pattern)) return finding('C', 'record', number.length)
  return null
}

export const recordIn = (text: string): Finding | null =>
  numberAfter(text, numbered, 4) ??
  elsewhereIn(text) ??
  (/[/=]\d{4}/.test(text) ? numberAfter(text, inLink, 4) : null) ??
  ofOneIn(text) ??
  numberAfter(text, bare, 6) ??
  shortOfOneIn(text) ??
  numberAfter(text, before, 6)

/** Asked last, as six digits may be a birth date. */
export const patientNumberIn = (text: string): Finding | null =>
  numberAfter(text, ofPatient, 5) ?? numberAfter(text, beforePatient, 7)
