/** What a tick does for trials: people are taken in, reminders written, weeks counted, envelopes opened. Late or twice, it comes to the same. */

import type { Job } from '../../../core/feature.ts'
import { whole } from '../../../core/walk.ts'
import type { CampaignNeeds } from '../needs.ts'
import { goOnDrawing } from './begin.ts'
import { isStillSent } from './content.ts'
import { gather } from './gather.ts'
import { open } from './open.ts'
import { remind } from './remind.ts'
import { isSenderThere } from './sender.ts'
import { stop } from './stop.ts'
import { trials } from './trial.ts'

export const runTrials = (needs: CampaignNeeds): Job => ({
  name: 'run-trials',
  run: async now => {
    const { store } = needs
    let done = 0
    const failed: unknown[] = []
    for (const known of await whole(store, trials, { where: { state: ['drawing', 'running', 'stopped'] } }))
      try {
        if (known.state === 'drawing') await goOnDrawing(needs, known)
        if (known.state === 'stopped' && known.stoppedOn === null) await stop(needs, store, known.id)
        // What it sends was withdrawn, or rests for all.
        if (known.state === 'running' && !(await isStillSent(needs, known)))
          await stop(needs, store, known.id, { stoppedBy: 'content' })
        if (known.state === 'running' && !(await isSenderThere(needs, known)))
          await stop(needs, store, known.id, { stoppedBy: 'sender' })
        const trial = await store.get(trials, known.id)
        if (trial?.state === 'running') done += await remind(needs, trial, now)
        done += await gather(needs, known, now)
        if (await open(needs, known, now)) done += 1
      } catch (error) {
        // One that cannot be read holds up none of the others.
        failed.push(error)
      }
    if (failed.length > 0) throw failed[0]
    return done
  },
})
