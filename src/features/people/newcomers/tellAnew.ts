/** A letter about newcomers whose reader answered nobody any more by the time it would leave, or was not reached: who answers now is told of those who wait. */

import { unlessOvertaken } from '../../../core/again.ts'
import type { PersonId } from '../../../core/ids.ts'
import type { Letter } from '../../../core/letters.ts'
import { inVain, isWithAnother, lookedAt } from '../../../core/lettersInVain.ts'
import { type Read, type Store, update } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { whole } from '../../../core/walk.ts'
import { itemsIn } from './named.ts'
import { type Newcomer, newcomers } from './newcomer.ts'

const untold = async (store: Pick<Store, 'list'>, letter: Letter): Promise<readonly Read<Newcomer>[]> => {
  if (!letter.unit || (await isWithAnother(store, letter))) return []
  const where = { unit: letter.unit, state: 'waiting', told: true } as const
  return whole(store, newcomers, { where })
}

const toldAnew = (row: Read<Newcomer>) => update(newcomers, { ...row, told: false })

/** It names those who still wait, or counts them; who was told of since is no part of it. */
const namedIn = (letter: Letter) => {
  const named = new Set(itemsIn(letter).map(({ person }) => person))
  return ({ person }: { readonly person: PersonId }): boolean =>
    Number(letter.show.data.more) > 0 || named.has(person)
}

type Moment = { readonly now: Instant; readonly since: Instant }

/** Tried again by whoever runs Dult, it may come yet; until the next morning. */
const tellOfFailed = async (store: Store, { now, since }: Moment, days: number): Promise<void> => {
  for await (const letter of inVain(store, { series: 'newcomers', state: 'failed' }, now, days)) {
    const isNamed = namedIn(letter)
    const left = letter.due < since ? (await untold(store, letter)).filter(isNamed) : []
    if (left.length > 0) await unlessOvertaken(store, [lookedAt(letter, now), ...left.map(toldAnew)])
  }
}

/** `days` is for how long such a letter is fresh, and `since` when those of today are told. */
export const tellAnew = async (store: Store, moment: Moment, days: number): Promise<void> => {
  const { now } = moment
  for await (const letter of inVain(store, { series: 'newcomers', reason: ['stopped', 'left'] }, now, days))
    await unlessOvertaken(store, [lookedAt(letter, now), ...(await untold(store, letter)).map(toldAnew)])
  await tellOfFailed(store, moment, days)
}
