/** What may happen to a deviation after it is logged: a guess put right, closed, opened again, taken back. */

import { again } from '../../core/again.ts'
import { isAsWished } from '../../core/asWished.ts'
import { type Show, unchanged } from '../../core/cards.ts'
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
import { graded } from './grade.ts'
import { tidyRoom } from './guess.ts'
import { isOwn, mayHandle, maySee, type Note, noDeviation, showReceipt } from './receipt.ts'

export type Step = {
  /** What it is then called, whoever comes to it second. */
  readonly status?: Status
  readonly may: (ask: Ask, deviation: Deviation) => boolean
  /** `null` where the deviation is that way already, or what was asked for makes no sense. */
  readonly change: (deviation: Read<Deviation>, ask: Ask, now: Instant) => Read<Deviation> | null
}

const to = (from: Status, status: Status) => (deviation: Read<Deviation>) =>
  deviation.status === from ? { ...deviation, status } : null

const corrected = (deviation: Read<Deviation>, { input }: Ask): Read<Deviation> | null => {
  if (deviation.status !== 'open') return null
  const severity = readSeverity(input.severity)
  // On receipts that were released a suggestion could be chosen as how grave it is.
  const category = readCategory(input.category) ?? (severity === '0' ? 'V0' : null)
  if (category) return { ...deviation, category, severity: graded(category, deviation.severity) }
  if (severity) return deviation.category === 'V0' ? null : { ...deviation, severity }
  const room = tidyRoom(input.room ?? input.otherRoom ?? '')
  return room === null && !emptiesRoom(input) ? null : { ...deviation, room }
}

/** The box held a room and was sent empty. On receipts that were released it was empty to begin with. */
const emptiesRoom = ({ shown }: Ask['input']): boolean => shown !== undefined && shown !== ''

/** Put right to what it was: nobody is told that anything became of it. */
const isSame = (one: Deviation, other: Deviation): boolean =>
  (['status', 'category', 'severity', 'room'] as const).every(part => one[part] === other[part])

/** What an empty box did, which the card would not show of itself. */
const noteOf = (step: Step, { input }: Ask): Note => {
  const { category, severity, room, otherRoom } = input
  if (step !== steps.correct || category || severity || tidyRoom(room ?? otherRoom ?? '')) return null
  return emptiesRoom(input) ? 'room-gone' : 'room-empty'
}

const withdrawn = (deviation: Read<Deviation>, _ask: Ask, now: Instant) =>
  deviation.status === 'open' ? { ...deviation, status: 'withdrawn' as const, withdrawn: now } : null

const restored = (deviation: Read<Deviation>, _ask: Ask, now: Instant) => {
  const { withdrawn: _, ...row } = deviation
  return mayBeRestored(deviation, now) ? { ...row, status: 'open' as const } : null
}

export const steps = {
  correct: { may: maySee, change: corrected },
  close: { status: 'closed', may: mayHandle, change: to('open', 'closed') },
  reopen: { may: mayHandle, change: to('closed', 'open') },
  withdraw: { status: 'withdrawn', may: isOwn, change: withdrawn },
  restore: { may: isOwn, change: restored },
} satisfies Record<string, Step>

const isSo = ({ status }: Step, deviation: Deviation): boolean =>
  status !== undefined && isAsWished(deviation, { status })

/** Two who press at once both see the truth: whoever comes second is shown what it has become. */
export const changeDeviation = ({ clock }: Pick<House, 'clock'>, ask: Ask, step: Step): Promise<Show> =>
  again(ask.store, async write => {
    const now = clock.now()
    const deviation = await ask.store.get(deviations, ask.input.deviation ?? '')
    if (!deviation || !maySee(ask, deviation)) return noDeviation()
    if (step === steps.withdraw && ask.input.asks === 'sure')
      return showReceipt(ask, deviation, 'seen', now, null, true)
    const changed = step.may(ask, deviation) ? step.change(deviation, ask, now) : null
    const note = deviation.status === 'open' ? noteOf(step, ask) : null
    if (changed && isSame(changed, deviation))
      return unchanged(await showReceipt(ask, deviation, 'seen', now))
    if (!changed) return showReceipt(ask, deviation, isSo(step, deviation) ? 'changed' : 'seen', now, note)
    await write([update(deviations, changed)])
    return showReceipt(ask, changed, step === steps.reopen ? 'reopened' : 'changed', now, note)
  })
