/** Writes the letters of a campaign, some hundred at a time, with room for everyone else in between. */

import { setImmediate as giveWay } from 'node:timers/promises'
import { type Draft, letterId, letters, writeLetter } from '../../core/letters.ts'
import type { Store } from '../../core/store.ts'

const defaultBatch = 100

/** Some are there already, from a planning that was cut short: the others are written. */
const writeMissing = async (store: Store, drafts: readonly Draft[]): Promise<void> => {
  let missing = drafts
  for (;;) {
    const outcome = await store.write(missing.map(writeLetter))
    if (outcome.written) return
    const found = await Promise.all(
      missing.map(({ campaign, person }) => store.get(letters, letterId(campaign, person))),
    )
    missing = missing.filter((_, nth) => found[nth] === null)
    if (missing.length === 0) return
  }
}

/** Answers how many letters there are now, those of an earlier attempt included. Two drafts of one id are one letter. */
export const planLetters = async (
  store: Store,
  drafts: Iterable<Draft> | AsyncIterable<Draft>,
  batch = defaultBatch,
): Promise<number> => {
  const planned = new Set<string>()
  let waiting: Draft[] = []
  const flush = async () => {
    await writeMissing(store, waiting)
    waiting = []
    await giveWay()
  }
  for await (const draft of drafts) {
    const id = letterId(draft.campaign, draft.person)
    if (planned.has(id)) continue
    planned.add(id)
    waiting.push(draft)
    if (waiting.length >= batch) await flush()
  }
  if (waiting.length > 0) await flush()
  return planned.size
}
