/** The words that give a number its meaning, in Bokmål, Nynorsk and English. */

/** The letter is asked for first, so that digits and signs are passed over at once. */
const edge = '(?<![a-zæøå])(?=[a-zæøå])'
const end = '(?![a-zæøå])'
const nounEnding = '(?:e[nrt]s?|ene?s?|a?ne?s?|a|s)?'

export const patternOf = (...words: readonly string[]): RegExp =>
  new RegExp(`${edge}(?:${words.join('|')})${end}`, 'gi')

/** Whole words and phrases, of which a text holds one. */
export const anyOf = (...phrases: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${phrases.join('|')})(?!\\p{L})`, 'iu')

/** Words that begin so, of which a text holds one. */
export const anyStart = (...starts: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${starts.join('|')})`, 'iu')

/** Any number of such words, with signs between: what may stand between a name and what is theirs. */
export const runOf = (signs: string, ...words: readonly string[]): string =>
  `(?:[${signs}]|(?<!\\p{L})(?:${words.join('|')})(?!\\p{L}))*`

/** Such a pattern is global, as places are looked for with it. */
export const holds = (text: string, words: RegExp): boolean => text.search(words) >= 0

/** Whose meaning leaves no doubt: the number beside them is meant to be one. */
const identity = [
  'f(?:\\.|ø|o)?dsels?-?(?:nr|nummer(?:et)?)',
  'fnr',
  'f\\.nr',
  'p(?:erson)?-?nr',
  'person(?:al)?[ -]?(?:nummer(?:et)?|numbers?|ident|id)',
  '[dh]-?(?:nr|nummer(?:et)?)',
  'fh-?(?:nr|nummer(?:et)?)',
  'hjelpenummer(?:et)?',
  '(?:emergency|temporary|temp) (?:id|numbers?|no)',
  '(?:midlertidig|mellombels|nød)-?(?: ?(?:id|ident))(?:-?(?:nr|nummer(?:et)?))?',
  'id-?(?:nr|nummer(?:et)?| number)',
  'identi(?:tets|fikasjons)?-?nummer(?:et)?',
  'national (?:id|identity)(?: number)?',
  'social security(?: number)?',
  'ssn',
]

const registers = [
  'mrn',
  'npr(?:-?(?:nr|id|nummer))?',
  'dips(?:-?(?:nr|id|nummer))?',
  'journal-?(?:nr|id|nummer(?:et)?)',
  'duf(?:-?(?:nr|nummer(?:et)?))?',
]

const birth = [
  'født',
  'fødde?',
  'fødte(?= ?\\d)',
  'fodt',
  'f(?:ødsels|\\. ?|øde)?-?dato(?:en)?',
  'fødselsdag(?:en)?',
  /** No part of what a device is called: `8G21093F4567`, `2.13.1-F72`. */
  '(?<![\\d-])f\\.?(?= ?(?:\\d\\d?|\\d{4}|[0-7]\\d{5}|[0-3]\\d[01]\\d(?:19|20)\\d\\d|\\d{11})(?!\\d))',
  'born',
  'född',
  'geb\\.',
  'ur\\.(?= ?\\d)',
  'synt\\.(?= ?\\d)',
  'birth(?:day|date)?',
  'd\\.?o\\.?b',
]

/** Software has clients too: they fail, crash and have versions. */
const client =
  "(?<!(?:teams|vpn|citrix|app|web|skype|outlook|tynn|post|dips|mobil|video|desktop)[- ])(?:klient(?:en)?s?|client(?:'s)?)" +
  '(?![^.!?\\n]{0,30}(?:feil|versjon|version|oppdat|update|instal|krasj|crash|heng[te]|start[ea]|error|v\\d|\\d\\.\\d))'

/** Bare *bruker* is a verb unless it begins a sentence or follows what only nouns follow. */
const user =
  '(?:(?<=(?:heimebuande|hjemmeboende) )bruk[ae]r(?=[,:).]| (?:i|på|med|som|har|fikk|fekk|får|ringte|treng)(?![a-zæøå]))|bruk[ae]r(?:ens?|s)|(?<=[.,:;!?(/\\n] ?|^|(?<![a-zæøå])(?:til|fra|frå|for|med|hos|av|en|ein|ny|vår|denne|ring|ringe|ringte|ringde|kontakt|kontaktet|nådde|hos|i) )bruk[ae]r(?= [a-zæøå]|[,:).]|$))'

/** One patient, not the many that a desk is for. */
const patient = [
  'pasient(?:en)?s?(?!-)',
  'pasient-?(?:nr|id|nummer(?:et)?|navn|namn|(?:mobil|telefon|tlf|adress|e-?post)[a-zæøå]{0,6})',
  "patient(?:'s)?",
  /** As it is typed in haste. */
  'pa(?:s(?:i(?:et|n?t|net)|ei?nt|sient)|isent|teint|itent|tinet)(?:en)?s?',
  'pas(?:n|\\.)?',
  'pt\\.?s?',
  'pat(?:\\.|(?= (?:tlf|mob|tel|adr|bor|bur)))(?! ?(?:lab|avd))',
  client,
  user,
  '(?:beboer|bebuar)(?:en)?s?',
  't(?:j)?enestemotta[kc]k?[ae]r(?:en)?s?',
  'mottak[ae]r(?:en)?(?: av (?:tjenest|tenest)[ea]n?)?',
  "resident(?:'s)?",
  "service user(?:'s)?(?! (?:forum|group|panel|survey|guide|council))",
  '(?:fru|frøken|frk\\.?|herr|mrs\\.?)(?= [a-zæøå])',
  'innlagt',
  '(?:jent|dam|kvinn)(?:a|en)|gutt?en|herren|mannen',
]

const kin = [
  'p[åa]rør[ea]nd[ea](?:s|n)?',
  'next of kin',
  'relative',
  '(?:(?:tipp)?olde|best(?:e|as)?|svi?ger|ste|foster|mor|far)?(?:mor|mora|moren|far|faren)s?',
  "(?:mamma|pappa|mum|mummy|mom|dad|daddy)(?:en|n|'s)?s?",
  '(?:beste|oldefor|foster|steg?|sviger)?foreldr(?:e|a|ene|ans|enes)?|foresatt[ae]?(?:es?)?',
  '(?:ekte)?(?:mann|felle|make)(?:en)?s?',
  'ektefellen?s?',
  'kon(?:e|a|en)s?',
  'samb[ou](?:er|ar)(?:en)?s?',
  'sønn?(?:en)?s?(?! a\\/?s(?![a-zæøå]))',
  'son(?:en)?(?= (?:hans|hennes|hennar|deira|til|åt|sin)(?![a-zæøå]))|sonen(?= (?:ba|bad|ringte|ringde|har|hadde|svarte|svara|hjalp|hjelpte|er på)(?![a-zæøå]))',
  '(?:datt?er|dotter)(?:en|a)?s?',
  'barn(?:et)s?',
  'søster(?:en|a)?s?|syster(?:a)?s?',
  'bror(?:en)?s?',
  '(?:hjelpe)?verge(?:n)?s?',
  '(?:svi?ger|stem?|foster)(?:sønn?|datt?er|dotter|bror|søster)(?:en|a)?s?',
  'kjærest[ea]n?s?',
  '(?:tante|onkel|niese|nevø|nabo)(?:en|n|a)?s?',
  '(?:oldebarn|barnebarn)(?:et)?s?',
  "(?:grand|step)?(?:mother|father|son|daughter)(?:'s)?",
  "(?:husband|wife|spouse|(?<=(?:her|his|'s|hans|hennes|hennar|pasientens) )partner(?:en)?|guardian|brother|sister|child(?! protection| care|ren)|aunt|uncle|neighbour|parent|carer|caregiver|fiancé)(?:'?s)?",
]

const patients = [
  `pasient${nounEnding}`,
  `klient${nounEnding}`,
  'patients',
  '(?:beboer|bebuar)(?:n?e|ane|ar)',
  't(?:j)?enestemottaka?[re]+(?:ne|ane|ar)?',
  'p[åa]rørende(?:ne|s)?',
  'innlagte?',
]

const name = [
  'navn(?:et)?',
  'namn(?:et)?',
  '(?:etter|for)na[vm]n',
  'he(?:i)?ter',
  '(?:sur)?name[ds]?',
  'fru',
  'herr',
]

const account = [
  '(?:bank|lønns|drifts)?konto(?:-?(?:nr|nummer(?:et)?))?',
  'kid(?:-?(?:nr|nummer(?:et)?))?',
  'faktura(?:en)?(?:-?(?:nr|nummer(?:et)?))?',
  'ordre(?:n)?(?:-?(?:nr|nummer(?:et)?))?',
  'iban',
  'no\\d\\d(?= ?\\d{4} ?\\d{4} ?\\d{3}(?!\\d))',
  '(?:account|invoice|order)(?: no| number)?',
]

/** The words that say what a number is. */
export const numberNames = [...identity, ...registers, ...birth]

export const identityWords = patternOf(...identity)
export const personWords = patternOf(...identity, ...registers, ...birth, ...patient, ...kin, ...patients)
export const kinWords: readonly string[] = kin
/** Whose phone, e-mail or home it may be. */
export const oneWords = [...patient, ...kin, ...identity]
export const patientWords = patternOf(...oneWords)
/** A patient, or kin of one, is told of. */
export const holdsPatient = (text: string): boolean => holds(text, patientWords)
export const birthWords = patternOf(...birth)
export const nameWords = patternOf(...name, ...oneWords)
export const refugeeWords = patternOf(
  ...identity,
  ...registers,
  'asylsøk[a-z]*',
  'flyktning[a-z]*',
  'udi',
  'refugee',
)
export const accountWords = patternOf(...account)
