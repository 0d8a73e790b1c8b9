/**
 * A write as it is sent. Each of its rows bears a tag that no other write has: where the answer was lost, the same is sent
 * again, and the database knows by them whether it has happened. Nothing ties the tags of one write together.
 */

import { createHash } from 'node:crypto'
import type pg from 'pg'
import type { Step } from '../steps.ts'
import { byKeyMs } from './connections.ts'
import { netOf } from './net.ts'

export type Parcel = ReturnType<typeof netOf> & { readonly tags: readonly string[] }

/** `seed` is chance that nobody else has. */
export const createPacking = (seed: string) => {
  let count = 0
  const tag = (): string =>
    createHash('sha256').update(`${seed} ${count++}`).digest().readBigInt64LE().toString()
  return (steps: readonly Step[]): Parcel => {
    const net = netOf(steps)
    return { ...net, tags: net.rows.map(tag) }
  }
}

/** Answers the first row that stands in the way, or `null`, also where this very parcel has arrived before. */
export const send = async (
  client: pg.ClientBase,
  text: string,
  { rows, contradiction, tags }: Parcel,
  isAgain: boolean,
): Promise<Step | null> => {
  if (rows.length === 0) return contradiction
  const values = [
    rows.map(({ collection }) => collection),
    rows.map(({ id }) => id),
    rows.map(({ expected }) => expected),
    rows.map(({ version }) => version),
    rows.map(({ json }) => json),
    tags,
    contradiction !== null,
    isAgain,
  ]
  const query = { name: 'write', text, values, query_timeout: byKeyMs }
  const { rows: answer } = await client.query<{ place: number }>(query)
  return rows[(answer[0]?.place ?? 0) - 1] ?? contradiction
}
