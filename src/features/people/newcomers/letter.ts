/** What a leader decided about somebody, or that a list took them in, is told to them, once, in their own chat. */

import { show } from '../../../core/cards.ts'
import type { Draft, Letter, Outdated } from '../../../core/letters.ts'
import type { Store } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { plus } from '../../../core/time/oslo.ts'
import { memberships } from '../person.ts'
import { unitName } from '../unitPeople.ts'
import { type Newcomer, newcomerId, newcomers } from './newcomer.ts'

const daysFresh = 7

export const letterTo = async (
  store: Store,
  { unit, person, letter, state }: Newcomer,
  now: Instant,
  answer: Newcomer['state'] | 'joined' = state,
): Promise<Draft> => ({
  series: 'newcomer-answered',
  campaign: letter,
  kind: 'service',
  person,
  unit,
  show: show('people/answered', { unit: await unitName(store, unit), answer }),
  due: now,
  expires: plus(now, { days: daysFresh }),
})

/** Asked right before it leaves: who was let in, went or was answered otherwise since is not told what was. */
export const outdatedAnswer =
  (store: Pick<Store, 'get'>) =>
  async ({ campaign, person, unit, show: { data } }: Letter): Promise<Outdated | null> => {
    if (!unit) return null
    const id = newcomerId(unit, person)
    const [row, member] = await Promise.all([store.get(newcomers, id), store.get(memberships, id)])
    const isTrue = (member !== null) === (data.answer === 'in' || data.answer === 'joined')
    return isTrue && (row === null || row.letter === campaign) ? null : 'done'
  }
