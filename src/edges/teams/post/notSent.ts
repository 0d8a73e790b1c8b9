/** Whether a request that failed had left this machine: if not, it can be tried again without anyone getting it twice. */

import { isObject } from '../fields.ts'
import { isCode } from './answerCodes.ts'

/** Refusals of the way there. A timeout of the socket itself may come later, so `syscall` has to tell those apart. */
const beforeSending =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_\w+|E(?:HOST|NET)(?:UNREACH|DOWN)|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT)$/

const badCertificate = /CERT|^ERR_(?:TLS|SSL)_|^UNABLE_TO_|^EPROTO$/

const causeOf = (error: unknown): unknown =>
  isObject(error) || error instanceof Error ? (error as { cause?: unknown }).cause : null

/** Of what left, and was not answered. */
export const whyOf = (error: unknown): string => {
  if (error instanceof Error && error.name === 'TimeoutError') return 'timeout'
  const { code } = (causeOf(error) ?? {}) as { code?: unknown }
  return isCode(code) ? code : 'unknown'
}

export const neverSent = (error: unknown): boolean => {
  const cause = causeOf(error)
  if (!(cause instanceof Error)) return false
  const { code, syscall } = cause as { code?: unknown; syscall?: unknown }
  if (syscall === 'connect' || syscall === 'getaddrinfo') return true
  // Cut off while shaking hands: the one reset that names the address it came from.
  if (code === 'ECONNRESET' && 'localAddress' in cause) return true
  return typeof code === 'string' && (beforeSending.test(code) || badCertificate.test(code))
}
