/** What a unit wrote to somebody, or laid out for them, is not theirs to read any more once they are out of it, by whatever way. */

import { downloads } from '../../../core/handouts.ts'
import type { PersonId, UnitId } from '../../../core/ids.ts'
import { isOfUnit, type LetterSeries } from '../../../core/letterSeries.ts'
import { type Letter, letters, silent, unitsOf } from '../../../core/letters.ts'
import { type Change, type Read, remove, type Store, update } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { all, fitting, gathered, whole } from '../../../core/walk.ts'

const isOver = ({ state, reason, expires }: Letter, now: Instant): boolean =>
  (state === 'suppressed' || state === 'expired') &&
  (reason === 'withdrawn' || reason === 'left' || expires <= now)

/** What somebody asked to be reminded of, and what they were answered, is theirs wherever they are. */
const isOf = (unit: UnitId, letter: Letter): boolean =>
  isOfUnit(letter.series) && unitsOf(letter).includes(unit)

type Whose = { readonly person: PersonId; readonly unit: UnitId }

/** What they asked is answered to themselves, and waits where it may be taken back that they are out: before it leaves it is asked whether they are in. */
const answers: ReadonlySet<LetterSeries> = new Set(['approval-answered', 'story-answered'])

const staysFor = ({ state, series }: Letter): boolean => state === 'queued' && answers.has(series)

/** What waits and tells of others of theirs too goes on for those: whoever wrote it is asked what is theirs still before it leaves. */
const afterLeaving = (letter: Read<Letter>, left: UnitId, now: Instant): Change => {
  const units = unitsOf(letter).filter(unit => unit !== left)
  return letter.state === 'queued' && units.length > 0
    ? update(letters, { ...letter, unit: null, units })
    : update(letters, { ...silent(letter), state: 'suppressed', reason: 'left', due: now })
}

/** For the write that takes them out. */
export const outOfReach = async (
  store: Store,
  { person, unit }: Whose,
  now: Instant,
  { mayReturn }: { readonly mayReturn: boolean },
): Promise<Change[]> => {
  // What failed could be tried again; who rested is gone as others are, or the difference would tell it.
  const waiting = all(store, letters, {
    where: { person, state: ['queued', 'failed', 'suppressed', 'expired'] },
  })
  const isGone = (letter: Letter): boolean =>
    isOf(unit, letter) && !isOver(letter, now) && !(mayReturn && staysFor(letter))
  const [unsent, links] = await Promise.all([
    gathered(fitting(waiting, isGone)),
    whole(store, downloads, { where: { person } }),
  ])
  return [
    ...links.map(link => remove(downloads, link)),
    ...unsent.map(letter => afterLeaving(letter, unit, now)),
  ]
}
