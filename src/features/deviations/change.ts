/** What may happen to a deviation after it is logged: a guess put right, closed, opened again, taken back. */

import { again } from '../../core/again.ts'
import type { Show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import type { House } from '../../core/house/house.ts'
import { type Read, update } from '../../core/store.ts'
import type { Instant } from '../../core/time/instant.ts'
import {
  type Deviation,
  deviations,
  mayBeRestored,
  readCategory,
  readSeverity,
  type Status,
} from './deviation.ts'
import { tidyRoom } from './guess.ts'
import { isOwn, mayHandle, maySee, noDeviation, showReceipt } from './receipt.ts'

export type Step = {
  readonly may: (ask: Ask, deviation: Deviation) => boolean
  /** `null` where the deviation is that way already, or what was asked for makes no sense. */
  readonly change: (deviation: Read<Deviation>, ask: Ask, now: Instant) => Read<Deviation> | null
}

const to = (from: Status, status: Status) => (deviation: Read<Deviation>) =>
  deviation.status === from ? { ...deviation, status } : null

const corrected = (deviation: Read<Deviation>, { input }: Ask): Read<Deviation> | null => {
  if (deviation.status !== 'open') return null
  const category = readCategory(input.category)
  if (category) return { ...deviation, category }
  const severity = readSeverity(input.severity)
  if (severity) return { ...deviation, severity }
  const room = tidyRoom(input.room ?? input.otherRoom ?? '')
  return room === null ? null : { ...deviation, room }
}

const withdrawn = (deviation: Read<Deviation>, _ask: Ask, now: Instant) =>
  deviation.status === 'open' ? { ...deviation, status: 'withdrawn' as const, withdrawn: now } : null

const restored = (deviation: Read<Deviation>, _ask: Ask, now: Instant) => {
  const { withdrawn: _, ...row } = deviation
  return mayBeRestored(deviation, now) ? { ...row, status: 'open' as const } : null
}

export const steps = {
  correct: { may: maySee, change: corrected },
  close: { may: mayHandle, change: to('open', 'closed') },
  reopen: { may: mayHandle, change: to('closed', 'open') },
  withdraw: { may: isOwn, change: withdrawn },
  restore: { may: isOwn, change: restored },
} satisfies Record<string, Step>

/** Two who press at once both see the truth: whoever comes second is shown what it has become. */
export const changeDeviation = ({ clock }: Pick<House, 'clock'>, ask: Ask, step: Step): Promise<Show> =>
  again(ask.store, async write => {
    const now = clock.now()
    const deviation = await ask.store.get(deviations, ask.input.deviation ?? '')
    if (!deviation || !maySee(ask, deviation)) return noDeviation()
    const changed = step.may(ask, deviation) ? step.change(deviation, ask, now) : null
    if (!changed) return showReceipt(ask, deviation, 'seen', now)
    await write([update(deviations, changed)])
    return showReceipt(ask, changed, 'changed', now)
  })
