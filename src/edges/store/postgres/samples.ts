/**
 * What the server samples for its planner, once tables are written anew. Before version 17 it does so by an index as it was
 * when its session made it, whatever has been said of it since: the session that asks must be another one.
 */

import type pg from 'pg'
import type { Partition } from './sql.ts'

const lockTimeout = '2s'

/** Whoever writes one of them anew at this moment has it sampled themselves. */
export const takeSamples = async (client: pg.ClientBase, partitions: readonly Partition[]): Promise<void> => {
  if (partitions.length === 0) return
  await client.query(`ANALYZE (SKIP_LOCKED) ${partitions.map(({ table }) => table).join(', ')}`)
}

/**
 * A sample that was taken by an earlier version, or otherwise, is on the disk until the catalog is written anew. It is small;
 * where Dult's account does not own the database, the server leaves it as it is.
 */
export const dropOldSamples = async (client: pg.ClientBase): Promise<void> => {
  await client.query(`SET lock_timeout = '${lockTimeout}'`)
  await client.query('VACUUM FULL pg_catalog.pg_statistic')
}
