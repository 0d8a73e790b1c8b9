/**
 * Faults: what should not happen. One class, one catalogue of codes; facts hold ids and counts, never free text.
 * What people do wrong is no fault but an answer: a card in their language.
 */

export const faults = {
  'config.invalid': 'The environment is incomplete or wrong.',
  'store.damaged': 'A line in the middle of the journal or snapshot does not match its checksum.',
  'store.locked': 'Another process holds this data directory.',
  'store.unwritable': 'The disk did not take the write; nothing of it is kept in memory either.',
  'store.closed': 'The store was closed before this call.',
  'store.text': 'A row holds text that not every engine can keep (a NUL or half a character).',
  'store.unknown-field': 'A query names a field that its collection does not index.',
  'store.contended': 'The same row was written by others again and again; gave up trying.',
  'cards.invalid': 'A card template or text is broken; the file is named.',
  'cards.unknown': 'There is no card of that name.',
  'texts.missing': 'A text is asked for that does not exist in every language.',
  'teams.send': 'Teams did not take a message.',
  'teams.turn': 'A turn ended in an unexpected error.',
  'web.request': 'A page or API request ended in an unexpected error.',
  'job.failed': 'A job ended in an unexpected error; the next tick tries again.',
} as const

export type FaultCode = keyof typeof faults

export type Facts = { readonly [name: string]: string | number | boolean | null }

export class Fault extends Error {
  override readonly name = 'Fault'
  readonly code: FaultCode
  readonly facts: Facts

  constructor(code: FaultCode, facts: Facts = {}, cause?: unknown) {
    super(`${code}: ${faults[code]} ${JSON.stringify(facts)}`, cause === undefined ? {} : { cause })
    this.code = code
    this.facts = facts
  }
}
