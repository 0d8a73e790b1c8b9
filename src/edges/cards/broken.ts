/** Says which card is broken and where, without ever quoting the data that was put in. */

import { type Facts, Fault } from '../../core/errors.ts'

export type Place = { readonly card: string; readonly at: string }

/** Keeps the code and facts of a fault from deeper down. Any other error is dropped: its message may hold data. */
export const faultAt = (
  site: { readonly card: string; readonly at: string },
  facts: Facts,
  error?: unknown,
): Fault => {
  const told = { card: site.card, at: site.at, ...facts }
  return error instanceof Fault
    ? new Fault(error.code, { ...error.facts, ...told })
    : new Fault('cards.invalid', told)
}
