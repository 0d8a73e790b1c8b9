/** The embedded default: rows in memory, in the hands of lowdb, and every write in a journal before it counts. */

import { mkdir } from 'node:fs/promises'
import { Low } from 'lowdb'
import { Fault } from '../../core/errors.ts'
import type { Log } from '../../core/log.ts'
import type { AnyCollection, OpenStore } from '../../core/store.ts'
import { JournalAdapter } from './file/adapter.ts'
import { diskFiles, type Files } from './file/files.ts'
import { lockDirectory } from './file/lock.ts'
import { directoryMode, keepPrivate } from './file/modes.ts'
import { WriteQueue } from './file/queue.ts'
import { writeText } from './file/records.ts'
import { giveNumbers } from './numbers.ts'
import { readSteps } from './steps.ts'
import { emptyState, type State, Tables } from './tables.ts'

type FileStoreOptions = {
  readonly dir: string
  readonly collections: readonly AnyCollection[]
  readonly log?: Log
  readonly files?: Files
  /** Journals smaller than this, or than the snapshot, are not worth a new snapshot. */
  readonly compactAboveBytes?: number
}

export type FileStore = OpenStore & {
  /** Returns when no compaction is under way any more. */
  compacted(): Promise<void>
}

const defaultCompactAboveBytes = 8 * 1024 * 1024

export const openFileStore = async (options: FileStoreOptions): Promise<FileStore> => {
  const { dir, collections, log, files = diskFiles } = options
  await mkdir(dir, { recursive: true, mode: directoryMode })
  const lock = lockDirectory(dir)
  try {
    await keepPrivate(dir)
    const adapter = new JournalAdapter({ dir, files, lock, log })
    const db = new Low<State>(adapter, emptyState())
    await db.read()
    return serve(db, adapter, { collections, log, aboveBytes: options.compactAboveBytes, lock })
  } catch (fault) {
    lock.release()
    throw fault
  }
}

type Service = {
  readonly collections: readonly AnyCollection[]
  readonly log: Log | undefined
  readonly aboveBytes: number | undefined
  readonly lock: { release(): void }
}

const serve = (db: Low<State>, adapter: JournalAdapter, service: Service): FileStore => {
  const tables = new Tables(service.collections, db.data)
  const compaction = startCompactions(db, adapter, service)
  const queue = new WriteQueue({
    tables,
    async save(writes) {
      adapter.stage(writes.flatMap(steps => (steps.length > 0 ? writeText(steps) : [])))
      await db.write()
    },
    between: compaction.consider,
  })
  let closing: Promise<void> | null = null
  /** What was begun is finished before the store closes. */
  let purging: Promise<unknown> = Promise.resolve()
  const purge = async () => {
    // A group, however empty, is what a compaction begins behind; one that is under way began too early.
    while (compaction.isDemanded()) {
      await compaction.idle()
      await queue.push([])
    }
  }
  const checkOpen = () => {
    if (closing !== null) throw new Fault('store.closed')
  }
  const close = async () => {
    compaction.stop()
    await purging
    await queue.idle()
    await compaction.idle()
    await adapter.close()
    service.lock.release()
  }
  return {
    async get(collection, id) {
      checkOpen()
      return tables.get(collection, id)
    },
    async list(collection, query) {
      checkOpen()
      return tables.list(collection, query)
    },
    async tally(collection, query) {
      checkOpen()
      return tables.tally(collection, query)
    },
    async write(changes) {
      checkOpen()
      const steps = readSteps(
        tables.known,
        giveNumbers(changes, id => queue.counter(id)),
      )
      if (steps.length === 0) return { written: true }
      const { conflict, leans } = queue.claim(steps)
      if (conflict === null) await queue.push(steps)
      // A conflict with a write that is still on its way is one only if that write arrives.
      else if (leans) await queue.settled()
      return conflict ?? { written: true }
    },
    async ready() {
      checkOpen()
      await queue.push([])
    },
    async purge() {
      checkOpen()
      const purged = Promise.all([compaction.demand(), purge()])
      purging = Promise.allSettled([purging, purged])
      await purged
    },
    close() {
      closing ??= close()
      return closing
    },
    compacted: compaction.idle,
  }
}

const startCompactions = (db: Low<State>, adapter: JournalAdapter, service: Service) => {
  const { log, aboveBytes } = service
  const unordered = new Set(
    service.collections.flatMap(one => (one.anonymous || one.unordered ? one.name : [])),
  )
  let stopped = false
  let running: Promise<void> | null = null
  /** After a failure the journal has to grow by as much again. */
  let retryAtBytes = 0
  /** For those who wait for the next compaction, which has not begun. */
  let demanded: PromiseWithResolvers<void> | null = null
  const run = async (demand: PromiseWithResolvers<void> | null) => {
    try {
      const done = await adapter.compact(db.data, {
        stopped: () => stopped && demand === null,
        purge: demand !== null,
        unordered,
      })
      if (!done) return
      retryAtBytes = 0
      // When one was demanded is when something without a name was written: no log keeps that.
      if (demand === null) log?.info('store.compacted', { snapshotBytes: adapter.snapshotBytes })
      demand?.resolve()
    } catch (error) {
      log?.error('store.compaction-failed', error)
      demand?.reject(new Fault('store.unwritable', {}, error))
    } finally {
      running = null
    }
  }
  return {
    async consider() {
      const least = Math.max(aboveBytes ?? defaultCompactAboveBytes, adapter.snapshotBytes)
      if (running !== null) return
      const isDue = !stopped && adapter.journalBytes > Math.max(least, retryAtBytes)
      if (demanded === null && !isDue) return
      const demand = demanded
      demanded = null
      retryAtBytes = adapter.journalBytes + least
      try {
        await adapter.rotate()
        running = run(demand)
      } catch (error) {
        log?.error('store.rotation-failed', error)
        demand?.reject(new Fault('store.unwritable', {}, error))
      }
    },
    /** The next group is followed by a compaction, whatever the size of the journal. Returns when that is over. */
    demand(): Promise<void> {
      demanded ??= Promise.withResolvers()
      return demanded.promise
    },
    isDemanded: () => demanded !== null,
    stop() {
      stopped = true
    },
    async idle() {
      await running
    },
  }
}
