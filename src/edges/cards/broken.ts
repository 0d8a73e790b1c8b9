/** Says which card is broken and where, without ever quoting the data that was put in. */

import { type Facts, Fault } from '../../core/errors.ts'

/** `part` is the file that the element came from, when it isn't the card's own. */
export type Place = { readonly card: string; readonly at: string; readonly part?: string | null }

/** Keeps the code and facts of a fault from deeper down. Any other error is dropped: its message may hold data. */
export const faultAt = ({ card, at, part }: Place, facts: Facts, error?: unknown): Fault => {
  const told = { card, at, ...(part ? { part } : {}), ...facts }
  return error instanceof Fault
    ? new Fault(error.code, { ...error.facts, ...told })
    : new Fault('cards.invalid', told)
}
