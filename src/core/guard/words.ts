/** The words that give a number its meaning, in Bokmål, Nynorsk and English, and a cheap way to ask what is near. */

const edge = '(?<![a-zæøå])'
const end = '(?![a-zæøå])'
const nounEnding = '(?:e[nrt]s?|ene?s?|a?ne?s?|a|s)?'

const identity = [
  'f(?:\\.|ø|o)?dsels?-?(?:nr|nummer(?:et)?)',
  'fnr',
  'f\\.nr',
  'p(?:erson)?-?nr',
  'person(?:al)?[ -]?(?:nummer(?:et)?|numbers?|ident|id)',
  '[dh]-?(?:nr|nummer(?:et)?)',
  'fh-?(?:nr|nummer(?:et)?)',
  'hjelpenummer(?:et)?',
  'id-?(?:nr|nummer(?:et)?| number)',
  'identi(?:tets|fikasjons)?-?nummer(?:et)?',
  'national (?:id|identity)',
  'social security',
  'ssn',
  'mrn',
  'npr(?:-?(?:nr|id|nummer))?',
  'dips(?:-?(?:nr|id|nummer))?',
  'journal-?(?:nr|id|nummer(?:et)?)',
  'duf(?:-?(?:nr|nummer(?:et)?))?',
]

const birth = [
  'fødte?',
  'fødde?',
  'fodt',
  'f(?:ødsels|\\. ?|øde)?-?dato(?:en)?',
  'fødselsdag(?:en)?',
  'f\\.?(?= ?\\d)',
  'born',
  'birth(?:day|date)?',
  'dob',
]

const patient = [
  `pasient${nounEnding}(?:-?(?:nr|id|nummer(?:et)?|navn|namn))?`,
  'patients?',
  "patient's",
  'pas\\.',
  `klient${nounEnding}`,
  'beboer(?:en|ne|e|ens|s)?',
  'bebuar(?:en|ane|ar|ens|s)?',
  'tjenestemottaker(?:en|e|ne|s)?',
  'tenestemottakar(?:en|ar|ane|s)?',
  'p[åa]rørend[ea](?:s|n|ne)?',
  'next of kin',
  'innlagt(?:e)?',
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
  'no\\d\\d(?=[ \\d])',
  '(?:account|invoice|order)(?: no| number)?',
]

const desk = [
  '(?:it-?|ikt-?)?support(?:en)?',
  'bruk[ae]r?st[øo]tt[ea]n?',
  'help ?desk(?:en)?',
  'service ?desk(?:en)?',
  'kundese(?:rvice|nter|nteret)',
  'sentralbord(?:et)?',
  'vakt(?:telefon(?:en)?)?',
  'hjelpetelefon(?:en)?',
  'ikt',
  'it-avdeling(?:en|a)',
  'resepsjon(?:en)?',
  'legevakt(?:en|a)?',
  'superbruk[ae]r(?:en)?',
  'leverandør(?:en)?',
  'helsenett',
  'sykehuspartner',
  'ambulanse(?:n)?',
  'pasientreiser',
]

const patternOf = (...words: readonly string[]): RegExp =>
  new RegExp(`${edge}(?:${words.join('|')})${end}`, 'gi')

export const personWords = patternOf(...identity, ...birth, ...patient)
export const patientWords = patternOf(...patient, ...identity)
export const birthWords = patternOf(...birth)
export const nameWords = patternOf(...name, ...patient, ...identity)
export const refugeeWords = patternOf(...identity, 'asylsøk[a-z]*', 'flyktning[a-z]*', 'udi', 'refugee')
export const accountWords = patternOf(...account)
const deskOrPatient = patternOf(`(?<desk>${desk.join('|')})`, ...patient, ...identity)

const stride = 512
const longestWord = 40

export type Near = (start: number, end: number) => boolean

/**
 * Tells whether one of the words begins within reach of a place. Places are to be asked for from left to right: then
 * no part of the text is searched twice, and none that is far from every place.
 */
export const nearIn = (text: string, words: RegExp, reach: number): Near => {
  const found: number[] = []
  let next = 0
  let searched = 0
  const search = (): void => {
    const begin = Math.max(0, searched - 1)
    const slice = text.slice(begin, searched + stride + longestWord)
    words.lastIndex = searched - begin
    for (let match = words.exec(slice); match !== null; match = words.exec(slice)) {
      if (begin + match.index >= searched + stride) break
      found.push(begin + match.index)
    }
    searched += stride
  }
  return (start, end) => {
    const from = start - reach
    const to = Math.min(text.length, end + reach)
    if (searched < from) searched = from
    while (searched < to) search()
    while (next < found.length && (found[next] ?? 0) < from) next += 1
    return (found[next] ?? Number.POSITIVE_INFINITY) <= to
  }
}

/** Whether the last word in this short text that says whose a number is names a desk, not a patient. */
export const endsAtDesk = (text: string): boolean => {
  let desk = false
  for (const match of text.matchAll(deskOrPatient)) desk = match.groups?.desk !== undefined
  return desk
}
