/**
 * Whoever wants no more reminders of trials: one press on any of them, and from that moment none comes, of whichever trial.
 * It is theirs alone and shown to nobody else; what is read of it is a sum.
 */

import { fewestAgainst, type Harm, mustRest } from '../../../core/figures/harm.ts'
import type { PersonId } from '../../../core/ids.ts'
import { letters, mayHaveArrived } from '../../../core/letters.ts'
import { readSettings } from '../../../core/settings.ts'
import { type Collection, type PlainChange, put, remove, type Store } from '../../../core/store.ts'
import type { Day } from '../../../core/time/instant.ts'
import { all, whole } from '../../../core/walk.ts'
import type { Trial } from './trial.ts'
import { weekIdOf, weeksOf } from './weeks.ts'

export type ReminderStop = {
  /** `{trial}:{person}` */
  readonly id: string
  /** Whose reminder it was pressed on; empty where that is gone. */
  readonly trial: string
  readonly person: PersonId
  readonly day: Day
  /** They wished for them again since: it holds nothing up any more, and is counted all the same. */
  readonly isLifted: boolean
}

export const reminderStops: Collection<ReminderStop> = { name: 'reminderStops', index: ['trial', 'person'] }

export const stopsOf = (store: Pick<Store, 'list'>, person: PersonId) =>
  whole(store, reminderStops, { where: { person } })

export const wantsNone = async (store: Pick<Store, 'list'>, person: PersonId): Promise<boolean> =>
  (await stopsOf(store, person)).some(({ isLifted }) => !isLifted)

/** Who stopped them has had one. */
const harmOf = async (store: Pick<Store, 'list'>, trial: Trial): Promise<Harm> => {
  const against = (await whole(store, reminderStops, { where: { trial: trial.id } })).map(one => one.person)
  if (against.length < fewestAgainst) return { shown: against.length, against: against.length }
  const shown = new Set(against)
  const campaign = weeksOf(trial).map(week => weekIdOf(trial, week))
  for await (const some of all(store, letters, { where: { campaign } }))
    for (const letter of some) if (mayHaveArrived(letter)) shown.add(letter.person)
  return { shown: shown.size, against: against.length }
}

export const stopIdOf = (trial: string, person: PersonId): string => `${trial}:${person}`

/** For the write that opens a trial: a wish holds, and tells no more that somebody was in it; one that was taken back goes. */
export const withoutTrial = async (
  store: Pick<Store, 'get' | 'list'>,
  { id }: Pick<Trial, 'id'>,
): Promise<readonly PlainChange[]> => {
  const said = await whole(store, reminderStops, { where: { trial: id } })
  const each = said.map(async ({ version, ...stop }) => {
    const gone = remove(reminderStops, { ...stop, version })
    if (stop.isLifted) return [gone]
    const held = { ...stop, id: stopIdOf('', stop.person), trial: '' }
    return [gone, put(reminderStops, await store.get(reminderStops, held.id), held)]
  })
  return (await Promise.all(each)).flat()
}

type Readable = Pick<Store, 'get' | 'list'>

const readHarm = async (store: Readable, trial: Trial) => {
  const [harm, { figures }] = await Promise.all([harmOf(store, trial), readSettings(store)])
  return { ...harm, smallest: figures.smallest }
}

/**
 * Looked at before each week's reminders. Of fewer than a crowd its rest would tell who they are; what each of them said
 * holds without it.
 */
export const isUnwanted = async (store: Readable, trial: Trial): Promise<boolean> => {
  const { smallest, ...harm } = await readHarm(store, trial)
  return harm.shown >= smallest && mustRest(harm)
}

/** For the verdict, once and for good: a sum of so many as a figure may be of, or none; nor where it is all who got one. */
export const unwantedIn = async (store: Readable, trial: Trial): Promise<number | null> => {
  const { shown, against, smallest } = await readHarm(store, trial)
  return against >= smallest && against < shown ? against : null
}
