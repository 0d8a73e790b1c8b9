/** Why a letter did not arrive, or not yet: the words that rows, ledgers and texts share. Never free text. */

/** Teams was away, busy, or never asked: what waits for one of these is tried again. */
const passing = [
  'not-registered',
  'throttled',
  'conflict',
  'unavailable',
  'network',
  'no-answer',
  'token',
  'store',
  /** New conversations are opened a few a second; this one has its turn later. */
  'queue',
] as const

/** Nobody by that id wrote or stands in a roster, or Dult is not installed: they can be asked to add it, and be written to then. */
const withoutDult = ['no-address', 'not-installed'] as const

export const deliveryReasons = [
  ...withoutDult,
  /** Their Teams is at an address that we don't send to. */
  'address',
  'blocked',
  'disabled',
  'gone',
  /** Refused with a code that says nothing lasting about the person. */
  'forbidden',
  'not-found',
  'too-large',
  'bad-request',
  'service-error',
  'refused',
  'card',
  ...passing,
] as const

/** Teams took it at another try, and may have taken it before: beside the one that we know of another may lie. */
export const doubled = 'doubled'

export type DeliveryReason = (typeof deliveryReasons)[number]

export const isPassing = (reason: string): boolean => passing.some(known => known === reason)

export const isWithoutDult = (reason: string): boolean => withoutDult.some(known => known === reason)
