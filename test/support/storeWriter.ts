/**
 * A process to be killed: it opens the store in a directory and writes pairs of rows until it dies, telling each
 * pair's name only when the store has acknowledged it. `hold` only opens and waits.
 */

import { writeSync } from 'node:fs'
import { insert, update } from '../../src/core/store.ts'
import { openFileStore } from '../../src/edges/store/file.ts'
import { left, pairCollections, right, total } from './storePairs.ts'

const [dir = '', round = ''] = process.argv.slice(2)
const store = await openFileStore({ dir, collections: pairCollections, compactAboveBytes: 12_000 })

const tell = (line: string) => writeSync(1, `${line}\n`)

/** Both halves and the count of all pairs, in one write. */
const writePair = async (id: string): Promise<void> => {
  for (;;) {
    const counter = await store.get(total, 'total')
    const count = (counter?.count ?? 0) + 1
    const counting =
      counter === null ? insert(total, { id: 'total', count }) : update(total, { ...counter, count })
    const row = { id, text: 'æ'.repeat(count % 60) }
    const outcome = await store.write([insert(left, row), counting, insert(right, row)])
    if (outcome.written) return
  }
}

const writeForever = async (writer: number): Promise<never> => {
  for (let n = 0; ; n++) {
    const id = `${round}-${writer}-${n}`
    await writePair(id)
    tell(id)
  }
}

if (round === 'hold') {
  tell('open')
  setInterval(() => {}, 60_000)
} else await Promise.all([1, 2, 3, 4].map(writeForever))
