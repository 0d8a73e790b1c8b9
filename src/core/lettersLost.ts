/** Letters that were lost: sent again by whoever sent them, each is written anew in its place. */

import { type Draft, type Letter, letterId, letters } from './letters.ts'
import { type PlainChange, type Store, update } from './store.ts'

/**
 * It never left, whatever its reader wished: refused, or too old by when it could have left, as where everything is stopped. What
 * waited in vain for their sake is none of these, or whoever sends it again would be told of it.
 */
export const isLost = ({ state, reason }: Pick<Letter, 'state' | 'reason'>): boolean =>
  state === 'failed' || (state === 'expired' && reason === 'stale')

/** Of each draft, whether there is no letter of it yet, or one that was lost; of what is there otherwise, nothing is written. */
export const notHad = async (
  store: Pick<Store, 'get'>,
  drafts: readonly Draft[],
): Promise<{ readonly first: readonly Draft[]; readonly again: readonly PlainChange[] }> => {
  const known = await Promise.all(
    drafts.map(({ campaign, person }) => store.get(letters, letterId(campaign, person))),
  )
  return {
    first: drafts.filter((_, nth) => !known[nth]),
    again: drafts.flatMap((draft, nth) => {
      const lost = known[nth]
      return lost && isLost(lost)
        ? [update(letters, { ...lost, ...draft, state: 'queued', reason: '', attempts: 0 })]
        : []
    }),
  }
}
