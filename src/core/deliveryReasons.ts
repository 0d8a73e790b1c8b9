/** Why a letter did not arrive, or not yet: the words that rows, ledgers and texts share. Never free text. */

export const deliveryReasons = [
  /** Nobody by that id ever wrote, nor stands in a team's roster. */
  'no-address',
  /** Their Teams is at an address that we don't send to. */
  'address',
  'blocked',
  'disabled',
  'not-installed',
  'gone',
  /** Refused with a code that says nothing lasting about the person. */
  'forbidden',
  'not-found',
  'not-registered',
  'too-large',
  'bad-request',
  'service-error',
  'refused',
  'card',
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

export type DeliveryReason = (typeof deliveryReasons)[number]

/** Teams was away, busy, or never asked: what waits for one of these is tried again. */
const passing: readonly string[] = [
  'not-registered',
  'throttled',
  'conflict',
  'unavailable',
  'network',
  'no-answer',
  'token',
  'store',
  'queue',
] satisfies readonly DeliveryReason[]

export const isPassing = (reason: string): boolean => passing.includes(reason)

/** They can be asked to add Dult, and be written to then. */
const withoutDult = ['no-address', 'not-installed'] as const satisfies readonly DeliveryReason[]

export const isWithoutDult = (reason: string): boolean => withoutDult.some(known => known === reason)
