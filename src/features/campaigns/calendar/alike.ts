/** A trial that counts the same of the same people while another runs makes both less sure: until when, said before a yes. */

import type { Day } from '../../../core/time/instant.ts'
import { whole } from '../../../core/walk.ts'
import type { CampaignNeeds } from '../needs.ts'
import { type Trial, trials } from '../trial/trial.ts'

/** Whoever is in one of two groups may be in the other as well. */
const isAmongSame = (one: Trial, other: Trial): boolean =>
  one.units.some(unit => other.units.includes(unit)) &&
  (one.audience === other.audience || one.audience === 'everyone' || other.audience === 'everyone')

/** When the last of them is opened; `null` where none still runs on the draft's first day. */
export const alikeUntil = async (
  { store }: Pick<CampaignNeeds, 'store'>,
  draft: Trial,
  first: Day,
): Promise<Day | null> => {
  const going = await whole(store, trials, { where: { state: ['drawing', 'running'] } })
  const opened = going
    .filter(one => one.id !== draft.id && one.outcome === draft.outcome && isAmongSame(one, draft))
    .flatMap(({ opens }) => (opens !== null && opens > first ? [opens] : []))
  return opened.toSorted().at(-1) ?? null
}
