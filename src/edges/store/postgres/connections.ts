/** The connections to PostgreSQL: a few that are used again, and all of them made anew once one turns out to be dead. */

import pg from 'pg'
import { Fault } from '../../../core/errors.ts'
import type { Log } from '../../../core/log.ts'

const connectTimeoutMs = 2_000
/** What finds its rows by their key. */
export const byKeyMs = 3_000
/** What looks through many. */
export const searchMs = 8_000

const settings = {
  // A server may be set to answer before the disk has it.
  synchronous_commit: 'on',
  // What a write sees is decided here, whatever a server or a role is set to.
  default_transaction_isolation: 'read\\ committed',
  // The server speaks up a little before we give it up.
  statement_timeout: searchMs - 500,
  lock_timeout: byKeyMs - 500,
  // Whoever freezes in the middle of a write lets go of what they hold.
  idle_in_transaction_session_timeout: 800,
} as const

const optionsOf = (some: Partial<typeof settings>): string =>
  Object.entries(some)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ')

const { synchronous_commit, default_transaction_isolation } = settings

/** The address is looked up for each new connection, so a name that leads elsewhere after a failover is followed. */
const clientOptions = (url: string) => ({
  connectionString: url,
  connectionTimeoutMillis: connectTimeoutMs,
  application_name: 'dult',
  keepAlive: true,
  keepAliveInitialDelayMillis: 10_000,
})

/** A call that failed, and whether the server may have done what it was asked. */
export class Failed extends Error {
  readonly sent: boolean
  constructor(sent: boolean, cause: unknown) {
    super('failed', { cause })
    this.sent = sent
  }
}

type Connections = {
  /** Rejects with `Failed`. */
  run<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T>
  /** One of them is dead without having said so; the others may be as well. */
  distrust(): void
  close(): Promise<void>
}

export const connect = (url: string, most: number, log: Log | undefined): Connections => {
  const pool = new pg.Pool({ ...clientOptions(url), max: most, options: optionsOf(settings) })
  let trusted = new WeakSet<pg.PoolClient>()
  // Without a listener a connection that breaks would end the process, idle or not. One that is in use is also
  // told to its call, which fails.
  pool.on('connect', client => {
    trusted.add(client)
    client.on('error', () => {})
  })
  pool.on('error', error => log?.error('store.connection-lost', error))

  const take = async (): Promise<pg.PoolClient> => {
    for (;;) {
      const client = await pool.connect()
      if (trusted.has(client)) return client
      client.release(true)
    }
  }

  return {
    async run(work) {
      const client = await take().catch(cause => {
        throw new Failed(false, cause)
      })
      try {
        const value = await work(client)
        client.release()
        return value
      } catch (cause) {
        // Closed rather than given back: whatever a transaction held goes with the connection.
        client.release(true)
        throw new Failed(true, cause)
      }
    },
    distrust() {
      trusted = new WeakSet()
    },
    // Connections to a peer that has fallen silent end without its goodbye.
    close: () => Promise.race([pool.end(), goodbye()]),
  }
}

const goodbye = (): Promise<void> => new Promise(resolve => setTimeout(resolve, byKeyMs).unref())

/** On a connection of its own, for what may take longer than any call is allowed to. */
export const apart = async (
  url: string,
  withinMs: number,
  work: (client: pg.ClientBase) => Promise<void>,
): Promise<void> => {
  const client = new pg.Client({
    ...clientOptions(url),
    options: optionsOf({ synchronous_commit, default_transaction_isolation }),
    query_timeout: withinMs,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    await work(client)
  } catch (cause) {
    if (cause instanceof Fault) throw cause
    throw new Fault('store.unreachable', {}, cause)
  } finally {
    await Promise.race([client.end(), goodbye()])
  }
}
