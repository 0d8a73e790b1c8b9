/** What a person has asked of the bot: to stop, to pause, to keep quiet at some hours, to write once a week. Theirs alone. */

import { again } from '../../../core/again.ts'
import type { PersonId } from '../../../core/ids.ts'
import { type Letter, letters } from '../../../core/letters.ts'
import { type Collection, type PlainChange, put, type Read, type Store, update } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { walk, whole } from '../../../core/walk.ts'
import { personalReasons } from './reasons.ts'

export type Preferences = {
  /** The person. */
  readonly id: PersonId
  readonly stopped: boolean
  readonly pausedUntil: Instant | null
  /** `HH:mm`; from later than to means over midnight. */
  readonly quiet: { readonly from: string; readonly to: string } | null
  /** Friendly letters together, once a week. */
  readonly digest: boolean
}

export const preferences: Collection<Preferences> = { name: 'preferences', index: [] }

export const noPreferences = (person: PersonId): Preferences => ({
  id: person,
  stopped: false,
  pausedUntil: null,
  quiet: null,
  digest: false,
})

export const preferencesOf = async (store: Store, person: PersonId): Promise<Preferences> =>
  (await store.get(preferences, person)) ?? noPreferences(person)

const waitingFor = (person: PersonId) => ({ person, state: 'queued', reason: personalReasons }) as const

/** Letters that wait for the person's sake are weighed again, now that they have said something new. */
const weighedAgain = (letter: Read<Letter>, now: Instant): PlainChange =>
  update(letters, { ...letter, due: now, reason: '' })

/** Takes effect at once: what is still on its way out is weighed again at the moment of sending. */
export const prefer = (
  store: Store,
  person: PersonId,
  wish: Partial<Omit<Preferences, 'id'>>,
  now: Instant,
): Promise<Preferences> =>
  again(store, async write => {
    const known = await store.get(preferences, person)
    const wished = { ...noPreferences(person), ...known, ...wish }
    // In one write with the wish: whoever is cut short behind it is told that it is done.
    const waiting = await whole(store, letters, { where: waitingFor(person) })
    await write([put(preferences, known, wished), ...waiting.map(letter => weighedAgain(letter, now))])
    // What was weighed by the wish of before came to wait meanwhile.
    await walk(
      store,
      limit => store.list(letters, { where: waitingFor(person), limit }),
      letter => [weighedAgain(letter, now)],
    )
    return wished
  })
