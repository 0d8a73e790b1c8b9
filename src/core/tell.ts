/**
 * Tells people of something: its cause's changes and the letters in one write, and each letter once. A letter that is
 * there from before is left as it is and stands in nothing’s way. Where somebody else changed the cause in between, the
 * caller is told and has to look again: nobody has a letter then, but of a crowd all except the last part have theirs.
 */

import { setImmediate as giveWay } from 'node:timers/promises'
import { type Draft, letterId, letters, writeLetter } from './letters.ts'
import type { Change, Outcome, Store } from './store.ts'

/** `letters` counts those that were not there before. */
export type Told =
  | { readonly written: true; readonly letters: number }
  | Extract<Outcome, { readonly written: false }>

type Place = Pick<Store, 'get' | 'write'>

/** With the turn's store where somebody asked for it, with the whole store where nobody did. */
export type Tell = (store: Place, drafts: readonly Draft[], cause?: readonly Change[]) => Promise<Told>

/** A crowd gets its letters so many at a time, with room for everyone else in between. */
const atOnce = 100

const idOf = ({ campaign, person }: Draft): string => letterId(campaign, person)

const writeMissing = async (
  store: Place,
  drafts: readonly Draft[],
  cause: readonly Change[],
): Promise<Told> => {
  let missing = drafts
  for (;;) {
    const outcome = await store.write([...cause, ...missing.map(writeLetter)])
    if (outcome.written) return { written: true, letters: missing.length }
    const { collection, id } = outcome.conflict
    if (collection !== letters.name || !missing.some(draft => idOf(draft) === id)) return outcome
    const found = await Promise.all(missing.map(draft => store.get(letters, idOf(draft))))
    missing = missing.filter((_, nth) => found[nth] === null)
  }
}

/** The cause goes with the last of a crowd: until then whoever is cut short can tell it all again. */
export const tell: Tell = async (store, drafts, cause = []) => {
  const each = [...new Map(drafts.map(draft => [idOf(draft), draft])).values()]
  const last = Math.max(0, Math.ceil(each.length / atOnce) - 1) * atOnce
  let fresh = 0
  for (let from = 0; from <= last; from += atOnce) {
    const told = await writeMissing(store, each.slice(from, from + atOnce), from === last ? cause : [])
    if (!told.written) return told
    fresh += told.letters
    if (from < last) await giveWay()
  }
  return { written: true, letters: fresh }
}

/** Rings the sender's bell where there is something new to send, also where only a part of it was written. */
export const tellAloud =
  (ring: () => void): Tell =>
  async (store, drafts, cause) => {
    const told = await tell(store, drafts, cause)
    if (!told.written || told.letters > 0) ring()
    return told
  }
