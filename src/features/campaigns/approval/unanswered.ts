/** What waited for a yes and got no answer at all: it is its writer's own again, with all that they wrote, and they are told. */

import { show } from '../../../core/cards.ts'
import type { PersonId, UnitId } from '../../../core/ids.ts'
import { type Draft, writeLetter } from '../../../core/letters.ts'
import type { PlainChange } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { plus } from '../../../core/time/oslo.ts'
import type { Answers } from './forgood.ts'
import { daysFresh } from './letters.ts'

/** By then whoever could answer has been back from any holiday. As long lies a draft that was asked for once. */
export const askedDays = 30

/** Seven lines are not written in passing: what stands behind them is no draft that somebody forgot. */
export const wasAsked = ({ answers }: { readonly answers?: Answers }): boolean =>
  Object.values(answers ?? {}).some(answer => answer !== '')

type Asked = {
  readonly id: string
  readonly version: number
  readonly unit: UnitId
  readonly by: PersonId
  readonly at: Instant
}

/** When it was over, and the letter that says so. */
export const unanswered = (
  kind: 'message' | 'trial',
  { id, version, unit, by, at }: Asked,
): { readonly over: Instant; readonly letter: PlainChange } => {
  const over = plus(at, { days: askedDays })
  const draft: Draft = {
    kind: 'service',
    series: 'approval-answered',
    campaign: `approval-answered:${id}:${version}`,
    person: by,
    unit,
    show: show('campaigns/answered', {
      campaign: kind === 'message' ? id : '',
      trial: kind === 'trial' ? id : '',
      title: `unread-${kind}`,
      says: 'unread',
      name: '',
    }),
    due: over,
    expires: plus(over, { days: daysFresh }),
  }
  return { over, letter: writeLetter(draft) }
}
