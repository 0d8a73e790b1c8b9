/** Why something cannot start or be done, in a line with what to do next, for whoever stands at the prompt. */

import { Fault } from './errors.ts'
import { own } from './own.ts'

/** What is said depends on how another one is chosen: by a flag, or in the environment. */
type Place = {
  readonly data: string
  /** What to do about data that another process holds. */
  readonly whenInUse: string
  /** What to do about a port that another program uses. */
  readonly whenTaken?: string
  /** What to do about a folder that can't be written to. */
  readonly whenUnusable?: string
  /** What to do about a database that does not answer. */
  readonly whenAway?: string
}

/** For whoever is told by the environment where the data lies. */
export const remedies = {
  whenUnusable:
    'Give this account the right to write there, and room, or choose another folder with DATA_DIR.',
  whenAway: 'Start it, or look at DATABASE_URL: host, port, name of the database, account and password.',
} as const

/** What the operating system answered: `path` for a file, `port` for a connection. */
const systemFacts = (error: unknown) =>
  (error instanceof Error ? error : {}) as {
    readonly code?: string
    readonly errcode?: number
    readonly path?: string
    readonly port?: number
  }

const unwritable: Readonly<Record<string, string>> = {
  EACCES: 'may not be used by the account that runs this',
  EPERM: 'may not be used by the account that runs this',
  EROFS: 'is on a disk that is read-only',
  ENOSPC: 'is on a disk that is full',
  EDQUOT: 'is on a disk that has no more room for this account',
  EIO: 'is on a disk that fails',
  '53100': 'is in a database whose disk is full',
}

const unusable: Readonly<Record<string, string>> = {
  ...unwritable,
  EEXIST: 'is a file where a folder is needed',
  ENOTDIR: 'is a file where a folder is needed, or lies in one',
  EISDIR: 'is a folder where a file is needed',
}

/** What SQLite, which locks the data, calls a full disk. */
const sqliteFull = 13

/** `null` when nobody foresaw it, and only the log can tell. */
export const plainly = (error: unknown, place: Place): string | null => {
  const { data, whenInUse, whenTaken = '', whenUnusable = '', whenAway = '' } = place
  if (error instanceof Fault && error.code === 'store.locked')
    return `another process holds the data in ${data}. ${whenInUse}`
  if (error instanceof Fault && error.code === 'store.unreachable')
    return `the database does not answer, or refuses${codeOf(error.cause)}. ${whenAway}`.trim()
  if (error instanceof Fault && error.code === 'store.unwritable')
    return `the data in ${data} ${whyUnwritable(error.cause)}. ${whenUnusable}`.trim()
  if (error instanceof Fault) return error.message
  const { code = '', path, port } = systemFacts(error)
  if (code === 'EADDRINUSE') return `port ${port} is taken by another program. ${whenTaken}`.trim()
  if (path !== undefined)
    return `${path} ${own(unusable, code) ?? `cannot be used (${code})`}. ${whenUnusable}`.trim()
  return null
}

const whyUnwritable = (cause: unknown): string => {
  const { code = '', errcode } = systemFacts(cause)
  const known = own(unwritable, errcode === sqliteFull ? 'ENOSPC' : code)
  return known ?? `cannot be written${codeOf(cause)}`
}

/** What the system or the server called it, for whoever looks it up. */
const codeOf = (cause: unknown): string => {
  const { code } = systemFacts(cause)
  return code === undefined ? '' : ` (${code})`
}
