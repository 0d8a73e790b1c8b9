/** What an answer of Teams means for the letter, and for whether the person can be written to at all. */

import type { DeliveryReason } from '../../../core/deliveryReasons.ts'
import type { Facts } from '../../../core/errors.ts'
import type { Delivery } from '../../../core/letters.ts'
import { own } from '../../../core/own.ts'
import type { Answer, Answered } from './connector.ts'
import { isAway } from './onTheWay.ts'

export type Missed = Exclude<Delivery, { readonly outcome: 'delivered' }> & {
  readonly reason: DeliveryReason
}

/** `lasting`: true of every letter to this person, until something arrives from them. */
export type Verdict = { readonly missed: Missed; readonly lasting: boolean }

/** Of 403 and 404. Only these codes speak of the person. */
const lastingReasons: Readonly<Record<string, DeliveryReason>> = {
  BotDisabledByAdmin: 'disabled',
  BotNotInConversationRoster: 'not-installed',
  ForbiddenOperationException: 'not-installed',
  ConversationBlockedByUser: 'blocked',
  MessageWritesBlocked: 'blocked',
  ConversationNotFound: 'gone',
  ActivityNotFoundInConversation: 'gone',
  ActivityNotFound: 'gone',
}

/** Teams asks for these to be sent again. */
const laterReasons: Readonly<Record<number, DeliveryReason>> = {
  // What is wrong with our name or secret is wrong with every letter, and none of them is to blame.
  401: 'not-registered',
  412: 'conflict',
  429: 'throttled',
}

const failedReasons: Readonly<Record<number, DeliveryReason>> = {
  403: 'forbidden',
  404: 'not-found',
  413: 'too-large',
}

/** Where Teams is away, or something on the way speaks in its place. */
const laterReason = (answer: Answered): DeliveryReason | undefined =>
  laterReasons[answer.status] ?? (isAway(answer) ? 'unavailable' : undefined)

/**
 * After such an error a message may have got through all the same: rare, and the price of not losing the many that didn't.
 * Of 503 Teams says that nothing of it was taken.
 */
const isDoubtful = (status: number): boolean => status === 408 || (status >= 500 && status !== 503)

const judgeStatus = (answer: Answered): Verdict => {
  const { status, codes, retryAfterMs } = answer
  const later = laterReason(answer)
  if (later) {
    const wait = retryAfterMs === null ? {} : { afterMs: retryAfterMs }
    return { missed: { outcome: 'later', reason: later, ...wait }, lasting: false }
  }
  const code = status === 403 || status === 404 ? codes.find(one => Object.hasOwn(lastingReasons, one)) : null
  const lasting = code ? own(lastingReasons, code) : undefined
  const reason = lasting ?? failedReasons[status] ?? 'bad-request'
  return { missed: { outcome: 'failed', reason }, lasting: lasting !== undefined }
}

export const isTaken = (answer: Answer): answer is Answered =>
  answer.got === 'answer' && answer.status >= 200 && answer.status < 300 && !isAway(answer)

/** What may be logged of an answer: no free text, and nothing that we sent. */
export const factsOf = (answer: Answer): Facts =>
  answer.got === 'answer'
    ? { status: answer.status, code: answer.codes[0] ?? 'unknown' }
    : { status: null, code: answer.why }

const judgeUnless = (answer: Answer, silence: Missed): Verdict | null => {
  if (answer.got === 'silence') return { missed: silence, lasting: false }
  if (answer.got === 'unsent') {
    const outcome = answer.why === 'address' ? 'failed' : 'later'
    return { missed: { outcome, reason: answer.why }, lasting: false }
  }
  return isTaken(answer) ? null : judgeStatus(answer)
}

/** `null`: Teams took it. */
export const judge = (answer: Answer): Verdict | null => {
  const verdict = judgeUnless(answer, { outcome: 'unknown', reason: 'no-answer' })
  const isOpen = verdict?.missed.outcome === 'later' && answer.got === 'answer' && isDoubtful(answer.status)
  return isOpen ? { ...verdict, missed: { ...verdict.missed, doubted: true } } : verdict
}

/** What may safely be asked twice is asked again after silence. */
export const judgeRepeatable = (answer: Answer): Verdict | null =>
  judgeUnless(answer, { outcome: 'later', reason: 'no-answer' })
