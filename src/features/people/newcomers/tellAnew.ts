/** A letter about newcomers whose reader answered nobody any more by the time it would leave: who answers now is told of those who wait. */

import { unlessOvertaken } from '../../../core/again.ts'
import { type Letter, letters, mayHaveArrived } from '../../../core/letters.ts'
import { type Read, type Store, update } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { plus } from '../../../core/time/oslo.ts'
import { all, whole } from '../../../core/walk.ts'
import { newcomers } from './newcomer.ts'

/** Another leader has it, or is to. */
const isTold = async (store: Pick<Store, 'list'>, { campaign }: Letter): Promise<boolean> =>
  (await whole(store, letters, { where: { campaign } })).some(
    one => one.state === 'queued' || mayHaveArrived(one),
  )

const untold = async (store: Pick<Store, 'list'>, letter: Letter) => {
  if (!letter.unit || (await isTold(store, letter))) return []
  const where = { unit: letter.unit, state: 'waiting', told: true } as const
  return (await whole(store, newcomers, { where })).map(row => update(newcomers, { ...row, told: false }))
}

const lookAt = async (store: Store, letter: Read<Letter>, now: Instant): Promise<void> =>
  // In one write with the end of its time, by which it is looked at once.
  unlessOvertaken(store, [update(letters, { ...letter, expires: now }), ...(await untold(store, letter))])

/** `days` is for how long such a letter is fresh. */
export const tellAnew = async (store: Store, now: Instant, days: number): Promise<void> => {
  const ended = { series: 'newcomers', state: 'suppressed', reason: ['stopped', 'left'] } as const
  for await (const some of all(store, letters, { where: ended, from: plus(now, { days: -days }) }))
    for (const letter of some) if (letter.expires > now) await lookAt(store, letter, now)
}
