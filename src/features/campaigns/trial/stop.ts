/** A trial is stopped early: no letter more, from this moment. It is opened on its day all the same, and told as cut short. */

import { again } from '../../../core/again.ts'
import type { Letter, Outdated } from '../../../core/letters.ts'
import { type Read, type Store, update } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import type { CampaignNeeds } from '../needs.ts'
import { isContentFor, isStillSent } from './content.ts'
import { wantsNone } from './peace.ts'
import { type Trial, trials } from './trial.ts'

/** Also of one whose sender or words were taken away, which stops it on no day yet. */
const isToStop = ({ state, stoppedOn }: Trial): boolean =>
  state === 'drawing' || state === 'running' || (state === 'stopped' && stoppedOn === null)

/** Answers it as it stands then; `null` where there is none. Twice is once. */
export const stop = (
  { clock }: Pick<CampaignNeeds, 'clock'>,
  store: Store,
  id: string,
  by: Pick<Trial, 'stoppedBy'> = {},
): Promise<Read<Trial> | null> =>
  again(store, async write => {
    const trial = await store.get(trials, id)
    if (!trial || !isToStop(trial)) return trial
    await write([update(trials, { ...trial, ...by, state: 'stopped', stoppedOn: dayOf(clock.now()) })])
    return store.get(trials, id)
  })

/** Asked right before a letter leaves: what waits of a trial that was stopped does not, nor to who wants no more of any. */
export const outdatedIn =
  (needs: Pick<CampaignNeeds, 'store' | 'contents'>) =>
  async ({ campaign, person, unit }: Letter, now: Instant): Promise<Outdated | null> => {
    const { store } = needs
    const [id = '', week] = campaign.split(':')
    const trial = week === undefined ? null : await store.get(trials, id)
    if (trial === null) return null
    if (trial.state === 'stopped' || (await wantsNone(store, person))) return 'stopped'
    const isSent =
      (await isStillSent(needs, trial)) &&
      (await isContentFor(needs, trial, person, unit ?? trial.unit, dayOf(now)))
    return isSent ? null : 'stopped'
  }
