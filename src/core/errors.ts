/**
 * Faults: what should not happen. One class, one catalogue of codes; facts hold ids and counts, never free text.
 * What people do wrong is no fault but an answer: a card in their language.
 */

export const faults = {
  'config.invalid': 'The environment is incomplete or wrong.',
  'store.damaged': 'The files of the store are not as they were written. See: npm run dult -- verify',
  'store.format': 'The data directory was written by a newer version of this program.',
  'store.locked': 'Another process holds this data directory.',
  'store.unwritable': 'The disk did not take the write; nothing of it is kept in memory either.',
  'store.closed': 'The store was closed before this call.',
  'store.text': 'A row holds text that not every engine can keep (a NUL or half a character).',
  'store.unindexable': 'A row has an id, a time or an indexed value that is too long or not a plain value.',
  'store.unknown-collection': 'A call names a collection that the store was not opened with.',
  'store.unknown-field': 'A query names a field that its collection does not index.',
  'store.in-handfuls':
    'What people answered was to be read one by one; it is read in handfuls of at least five.',
  'store.unreachable': 'The database or the disk cannot be reached or did not do what it was asked.',
  'store.contended': 'The same row was written by others again and again; gave up trying.',
  'cards.invalid': 'A card template or text is broken; the file is named.',
  'cards.unknown': 'There is no card of that name.',
  'texts.invalid': 'A text is no ICU message that can be read; the text is named.',
  'texts.missing': 'A text is asked for that does not exist in every language.',
  'texts.values': 'A text was not given the values that its message names.',
  'packs.invalid':
    'A file of steps, checklists, contacts or nudges is broken; the file, the line and the problem are named.',
  'house.claimed': 'Two features claim the same word, verb, collection or address; it is named.',
  'house.unlisted': 'A door that others need is not in the list of doors; it is named.',
  'teams.keys': 'The keys that tokens are checked with could not be had.',
  'teams.roster': 'Teams did not tell who is in a team.',
  'teams.send': 'Teams did not take a message.',
  'teams.token': 'The token of an activity is missing, bad or from elsewhere.',
  'teams.turn': 'A turn ended in an unexpected error.',
  'web.request': 'A page or API request ended in an unexpected error.',
  'job.failed': 'A job ended in an unexpected error; the next tick tries again.',
} as const

type FaultCode = keyof typeof faults

export type Facts = { readonly [name: string]: string | number | boolean | null }

const inWords = (facts: Facts): string => {
  const told = Object.entries(facts).map(([name, value]) => `${name} ${value}`)
  return told.length === 0 ? '' : ` (${told.join(', ')})`
}

export class Fault extends Error {
  override readonly name = 'Fault'
  readonly code: FaultCode
  readonly facts: Facts

  constructor(code: FaultCode, facts: Facts = {}, cause?: unknown) {
    super(`${code}: ${faults[code]}${inWords(facts)}`, cause === undefined ? {} : { cause })
    this.code = code
    this.facts = facts
  }
}
