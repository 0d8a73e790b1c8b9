/** Lets a process write pairs of rows, kills it, and compares what the store holds with all that was acknowledged. */

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { openFileStore } from '../../src/edges/store/file.ts'
import { storeFiles } from './storeDirs.ts'
import { left, pairCollections, right, total } from './storePairs.ts'

const writer = join(import.meta.dirname, 'storeWriter.ts')
const limit = 1_000_000

type Life = {
  readonly dir: string
  /** Another number, other moments to die. */
  readonly life: number
  readonly deaths: number
  /** For whoever has to end what is left when a test fails. */
  readonly started?: (child: ChildProcess) => void
}

/** Lets a writer run until it has told `told` pairs, kills it and answers with all that it told. */
const runAndKill = async ({ dir, started }: Life, round: string, told: number) => {
  const child = spawn(process.execPath, [writer, dir, round])
  started?.(child)
  let output = ''
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text
  })
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
    if (output.split('\n').length > told) child.kill('SIGKILL')
  })
  const [, signal] = await once(child, 'close')
  return { ids: output.split('\n').slice(0, -1), end: `${signal} ${complaint}`.trim() }
}

/** What of the acknowledged pairs is missing, and what is there by halves. */
const disagreements = async (dir: string, acknowledged: ReadonlySet<string>) => {
  const store = await openFileStore({ dir, collections: pairCollections })
  const lefts = (await store.list(left, { limit })).map(({ id }) => id)
  const rights = (await store.list(right, { limit })).map(({ id }) => id)
  const counted = (await store.get(total, 'total'))?.count
  await store.close()
  const kept = new Set(lefts)
  const lost = [...acknowledged].filter(id => !kept.has(id)).map(id => `${id} is lost`)
  const halves = [...new Set(lefts).symmetricDifference(new Set(rights))].map(id => `${id} is a half`)
  return counted === lefts.length ? [...lost, ...halves] : [...lost, ...halves, `${counted} were counted`]
}

/** A directory that lives through many deaths; after each it is opened, checked and written to again. */
export const liveThrough = async (life: Life) => {
  const acknowledged = new Set<string>()
  const problems: string[] = []
  for (let round = 0; round < life.deaths; round++) {
    // Death comes early and late, in the middle of groups and of compactions.
    const told = 1 + ((round * 37 + life.life * 11) % 90)
    const { ids, end } = await runAndKill(life, `${life.life}.${round}`, told)
    if (end !== 'SIGKILL') problems.push(end)
    for (const id of ids) acknowledged.add(id)
    problems.push(...(await disagreements(life.dir, acknowledged)))
  }
  const compacted = (await storeFiles(life.dir)).some(name => name.startsWith('snapshot-'))
  return { acknowledged: acknowledged.size, problems, compacted }
}
