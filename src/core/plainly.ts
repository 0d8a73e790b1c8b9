/** Why something cannot start or be done, in a line with what to do next, for whoever stands at the prompt. */

import { Fault } from './errors.ts'

/** What is said depends on how another one is chosen: by a flag, or in the environment. */
type Place = {
  readonly data: string
  /** What to do about data that another process holds. */
  readonly whenInUse: string
  /** What to do about a port that another program uses. */
  readonly whenTaken?: string
}

/** What the operating system answered: `path` for a file, `port` for a connection. */
const systemFacts = (error: unknown) =>
  (error instanceof Error ? error : {}) as {
    readonly code?: string
    readonly path?: string
    readonly port?: number
  }

/** `null` when nobody foresaw it, and only the log can tell. */
export const plainly = (error: unknown, { data, whenInUse, whenTaken = '' }: Place): string | null => {
  if (error instanceof Fault && error.code === 'store.locked')
    return `another process holds the data in ${data}. ${whenInUse}`
  if (error instanceof Fault) return error.message
  const { code, path, port } = systemFacts(error)
  if (code === 'EADDRINUSE') return `port ${port} is taken by another program. ${whenTaken}`.trim()
  if (path !== undefined) return `${path} cannot be used (${code}).`
  return null
}
