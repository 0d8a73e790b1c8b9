/** A process that takes answers, tells each once it is stored, and gathers them on a day behind, until it is killed. */

import { writeSync } from 'node:fs'
import { gatherIn } from '../../src/core/figures/gather.ts'
import { openFileStore } from '../../src/edges/store/file.ts'
import { replies, replyAt, replyCollections, replyEnd, replyUnits } from './replies.ts'

const [dir = '', round = ''] = process.argv.slice(2)
const store = await openFileStore({ dir, collections: replyCollections, compactAboveBytes: 20_000 })

/** Two at a time gather the same answers. */
const writeForever = async (writer: number): Promise<never> => {
  for (let nth = 0; ; nth += 1) {
    const name = `${round}-${writer}-${nth}`
    if ((await store.write([replyAt(name, nth)])).written) writeSync(1, `${name}\n`)
    for (const unit of replyUnits) await gatherIn(store, replies, unit, replyEnd)
  }
}

await Promise.all([1, 2, 3].map(writeForever))
