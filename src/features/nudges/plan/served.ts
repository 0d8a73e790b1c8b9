/** Who has a nudge under way, or had one come these days: it may have waited for an hour or a budget since it was planned. */

import type { PersonId } from '../../../core/ids.ts'
import { letters } from '../../../core/letters.ts'
import type { Store } from '../../../core/store.ts'
import { addDays } from '../../../core/time/days.ts'
import type { Day } from '../../../core/time/instant.ts'
import { startOfDay } from '../../../core/time/oslo.ts'
import { whole } from '../../../core/walk.ts'
import { daysBetweenAny } from '../choose/select.ts'

export const servedIn = async (
  store: Pick<Store, 'list'>,
  person: readonly PersonId[],
  day: Day,
): Promise<ReadonlySet<PersonId>> => {
  const where = { person, series: 'nudge', state: ['queued', 'sending', 'delivered', 'unknown'] } as const
  const from = startOfDay(addDays(day, 1 - daysBetweenAny))
  return new Set((await whole(store, letters, { where, from })).map(letter => letter.person))
}
