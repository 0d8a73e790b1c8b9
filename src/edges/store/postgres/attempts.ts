/** What may be tried again after PostgreSQL failed, and the fault when it may not. */

import { Fault } from '../../../core/errors.ts'

const mostAttempts = 25

const serialization = '40001'
const deadlock = '40P01'
/** The server told us to go instead of doing what we asked. */
const shutdown = '57P01'

const codeOf = (error: unknown): string | null => {
  const { code } = (error ?? {}) as { readonly code?: unknown }
  return typeof code === 'string' ? code : null
}

/** Without an answer a write may have happened: that is never tried again. */
const maySafelyRetry = (code: string | null): boolean =>
  code === serialization || code === deadlock || code === shutdown

/** A read changes nothing, so a lost connection is as good a reason. SQLSTATEs have five characters. */
const mayRead = (code: string | null): boolean => maySafelyRetry(code) || code === null || code.length !== 5

const attempt = async <T>(work: () => Promise<T>, again: (code: string | null) => boolean, most: number) => {
  for (let tries = 1; ; tries++) {
    try {
      return await work()
    } catch (cause) {
      // A row that no engine takes: nothing was sent.
      if (cause instanceof Fault) throw cause
      const code = codeOf(cause)
      if (tries < most && again(code)) continue
      if (code === serialization || code === deadlock) throw new Fault('store.contended', { tries }, cause)
      throw new Fault('store.unreachable', { code }, cause)
    }
  }
}

export const attemptRead = <T>(work: () => Promise<T>): Promise<T> => attempt(work, mayRead, 3)

export const attemptWrite = <T>(work: () => Promise<T>): Promise<T> =>
  attempt(work, maySafelyRetry, mostAttempts)
