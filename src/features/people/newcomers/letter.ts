/** What a leader decided about somebody is told to them, once, in their own chat. */

import { show } from '../../../core/cards.ts'
import type { Draft } from '../../../core/letters.ts'
import type { Store } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { plus } from '../../../core/time/oslo.ts'
import { unitName } from '../unitPeople.ts'
import type { Newcomer } from './newcomer.ts'

const daysFresh = 7

export const letterTo = async (
  store: Store,
  { unit, person, letter, state }: Newcomer,
  now: Instant,
): Promise<Draft> => ({
  series: 'newcomer-answered',
  campaign: letter,
  kind: 'service',
  person,
  unit,
  show: show('people/answered', { unit: await unitName(store, unit), answer: state }),
  due: now,
  expires: plus(now, { days: daysFresh }),
})
