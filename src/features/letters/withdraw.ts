/** A campaign is taken back, or tried again for those it failed for: what its letters are told. */

import { type Letter, letters, silent } from '../../core/letters.ts'
import { type PlainChange, type Read, type Store, update, type Where } from '../../core/store.ts'
import type { Instant } from '../../core/time/instant.ts'
import { walk } from '../../core/walk.ts'
import { writeWhatGoes } from './sending/claim.ts'

const batch = 100

/** Until none is left: a changed row no longer fits, and one that somebody else changed is looked at again. */
const changeAll = async (
  store: Store,
  where: Where<Letter>,
  change: (letter: Read<Letter>) => Read<Letter>,
): Promise<number> => {
  let changed = 0
  for (;;) {
    const found = await store.list(letters, { where, limit: batch })
    if (found.length === 0) return changed
    const changes: PlainChange[] = found.map(letter => update(letters, change(letter)))
    await writeWhatGoes(store, changes)
    changed += found.length
  }
}

const ended = ['failed', 'suppressed', 'expired', 'unknown'] as const
const mostLetters = 100_000

/** What never arrived, or nobody knows of, says nothing any more either. */
const silenceEnded = (store: Store, campaign: string): Promise<number> =>
  walk(
    store,
    async limit =>
      (await store.list(letters, { where: { campaign, state: ended }, limit: mostLetters }))
        .filter(({ show }) => Object.keys(show.data).length > 0)
        .slice(0, limit),
    letter => [update(letters, silent(letter))],
  )

/**
 * What waits is not sent; what was delivered is changed to say that it was taken back. What is on its way just now is
 * marked, and dealt with when it has arrived. What any of them said is gone.
 */
export const withdrawLetters = async (store: Store, campaign: string, now: Instant): Promise<void> => {
  await changeAll(store, { campaign, state: 'queued' }, letter => ({
    ...silent(letter),
    state: 'suppressed',
    reason: 'withdrawn',
    due: now,
  }))
  await changeAll(store, { campaign, state: 'sending', takenBack: '' }, letter => ({
    ...silent(letter),
    takenBack: 'asked',
  }))
  await changeAll(store, { campaign, state: 'delivered', takenBack: '' }, letter => ({
    ...silent(letter),
    takenBack: 'asked',
    due: now,
  }))
  await silenceEnded(store, campaign)
}

/** Answers how many are tried again. What is unknown may have arrived, so it is left alone. */
export const retryFailed = (store: Store, campaign: string, now: Instant): Promise<number> =>
  changeAll(store, { campaign, state: 'failed' }, letter => ({
    ...letter,
    state: 'queued',
    reason: '',
    due: now,
    attempts: 0,
  }))
