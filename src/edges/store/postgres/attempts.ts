/** What is tried again after PostgreSQL failed, for how long, and the fault when it stays away. */

import { setTimeout as pause } from 'node:timers/promises'
import { Fault } from '../../../core/errors.ts'
import { Failed } from './connections.ts'

/** For what others had at the same moment. */
const mostAttempts = 25
/** A turn has some ten seconds, and the last attempt takes a while too. */
const defaultPatienceMs = 5_000
const longestPauseMs = 400

const isContended = (code: string | null): boolean => code === '40001' || code === '40P01'

/** What the server answers has a digit in it, unlike EPIPE; without such a code nobody answered. */
const isSqlState = (code: string): boolean => /^(?=.*\d)[0-9A-Z]{5}$/.test(code)

/** With these the server is on its way out, or in, or has had enough of us. */
const isLost = (code: string | null): boolean =>
  code === null || !isSqlState(code) || /^(?:57P0[1-5]|08...|25P03)$/.test(code)

/** Full, read-only after a failover, or held up: what it was asked it did not do. */
const isHeldUp = (code: string | null): boolean => /^(?:53300|25006|55P03|57014)$/.test(code ?? '')

/** Its disk takes nothing more: what it was asked it did not do, and asking again helps as little. */
const isFull = '53100'

/** The server ended a connection that lay idle, which says nothing of the server: another one may be had at once. */
const wasCut = '57P01'

const codeOf = (error: unknown): string | null => {
  const { code } = (error ?? {}) as { readonly code?: unknown }
  return typeof code === 'string' ? code : null
}

type Trying = {
  /** The other connections may be as dead as the one that was lost. */
  readonly lost: () => void
  readonly patienceMs?: number | undefined
}

/**
 * `work` is told whether it may have been done already. The fault says so too: `unsure` means that the server may have
 * done what it was asked, and nobody could ask it since.
 */
export const attempt = async <T>(
  work: (isAgain: boolean) => Promise<T>,
  { lost, patienceMs = defaultPatienceMs }: Trying,
): Promise<T> => {
  const untilMs = performance.now() + patienceMs
  let unsure = false
  for (let tries = 1; ; tries++) {
    try {
      return await work(unsure)
    } catch (failure) {
      // A row that no engine takes: nothing was sent.
      if (!(failure instanceof Failed)) throw failure
      const { sent, cause } = failure
      if (cause instanceof Fault) throw cause
      const code = codeOf(cause)
      if (isContended(code) && tries < mostAttempts) continue
      if (code === isFull && !unsure) throw new Fault('store.unwritable', { code }, cause)
      if (isContended(code)) throw new Fault('store.contended', { tries }, cause)
      if (sent && isLost(code)) unsure = true
      if (sent && (isLost(code) || code === '25006')) lost()
      if (sent && code === wasCut && tries === 1) continue
      if (!(isLost(code) || isHeldUp(code)) || performance.now() >= untilMs)
        throw new Fault('store.unreachable', { code, unsure }, cause)
      if (!sent || tries > 1) await pause(Math.min(25 * 2 ** tries, longestPauseMs))
    }
  }
}
