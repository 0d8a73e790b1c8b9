/** What can be wrong with a file of the store, in words for whoever stands at the prompt. */

import { Fault } from '../../../core/errors.ts'

const reasons = {
  missing: 'the file is missing',
  empty: 'the file is empty',
  changed: 'it does not match its checksum',
  kind: 'it is no line of such a file',
  order: 'a line before it is missing, there twice or out of place',
  cut: 'lines that were acknowledged are missing here',
  end: 'its end is missing',
  rows: 'rows before it are missing, added, replaced or out of place',
  beyond: 'something stands behind the end',
  other: 'it does not go with the files beside it',
  unread: 'the disk does not let it be read',
} as const

export type Because = keyof typeof reasons

export type Damage = {
  readonly file: string
  /** From 1; 0 where it is about the whole file. */
  readonly line: number
  readonly because: Because
}

/** Throws, or what is damaged is passed over. */
export type OnDamage = (damage: Damage, cause?: unknown) => void

export const inWords = ({ line, because }: Omit<Damage, 'file'>): string =>
  line === 0 ? reasons[because] : `line ${line}: ${reasons[because]}`

export const damaged = ({ file, line, because }: Damage, cause?: unknown): Fault =>
  new Fault('store.damaged', { file, line, because: reasons[because] }, cause)
