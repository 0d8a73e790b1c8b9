/** Names for rows, branded so that a unit can never be handed where a person is meant. */

declare const kind: unique symbol

export type Id<Kind extends string> = string & { readonly [kind]: Kind }

export type PersonId = Id<'person'>
export type UnitId = Id<'unit'>
export type DeviationId = Id<'deviation'>

/** Where an id enters from outside (a card, a row, an environment), it is named by its kind once. */
export const id = <Kind extends string>(text: string): Id<Kind> => text as Id<Kind>

const guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

/** Somebody’s Entra id, which others may write in capitals: one spelling, or it would be of two people. */
export const entraFrom = (text: string): string => (guid.test(text) ? text.toLowerCase() : text)

/** No eleven digits in a row: they could be somebody's number. */
const handedOut = /^(?!.*\d{11})[\w-]{1,64}$/

/** Whether a text that was in a client's hands has the shape of an id. A colon is where two ids are joined to one. */
export const isId = <Kind extends string>(text: string): text is Id<Kind> => handedOut.test(text)

/** An id that a client brings: where it is none that we gave out, the empty one, which no row has. */
export const idFrom = <Kind extends string>(text: string | undefined): Id<Kind> =>
  text !== undefined && isId<Kind>(text) ? text : id<Kind>('')
