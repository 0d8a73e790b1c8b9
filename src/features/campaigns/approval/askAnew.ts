/** A letter that asked for a yes, and whose reader could say none any more by the time it would leave: whoever may by now is asked. */

import { unlessOvertaken } from '../../../core/again.ts'
import type { Job } from '../../../core/feature.ts'
import type { Letter } from '../../../core/letters.ts'
import { inVain, isWithAnother, lookedAt } from '../../../core/lettersInVain.ts'
import type { Read } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { campaigns } from '../campaign.ts'
import type { CampaignNeeds } from '../needs.ts'
import { isSenderThere } from '../trial/sender.ts'
import { trials } from '../trial/trial.ts'
import { othersWhoMaySayYes } from './approval.ts'
import { askedOf, daysFresh, isOfThisAsking } from './letters.ts'
import { ofMessage, ofTrial, type Wish } from './wish.ts'

/** What it was about, where that still waits for a yes. */
const waitingIn = async ({ store }: CampaignNeeds, letter: Letter) => {
  const [, id = ''] = letter.campaign.split(':')
  const trial = await store.get(trials, id)
  const message = trial ? null : await store.get(campaigns, id)
  const isWaiting = (trial?.state ?? message?.status) === 'asks'
  const at = trial?.at ?? message?.at
  return isWaiting && at && isOfThisAsking(letter, at) ? { trial, message } : null
}

const wishOf = async (
  needs: CampaignNeeds,
  { trial, message }: NonNullable<Awaited<ReturnType<typeof waitingIn>>>,
): Promise<Wish | null> =>
  trial ? ofTrial(needs, trial, needs.language) : message && ofMessage(needs, message)

const ask = async (needs: CampaignNeeds, letter: Read<Letter>, now: Instant): Promise<number> => {
  const { store, tell } = needs
  const over = lookedAt(letter, now)
  const waiting = await waitingIn(needs, letter)
  const row = waiting?.trial ?? waiting?.message
  if (!waiting || !row || (await isWithAnother(store, letter))) {
    await unlessOvertaken(store, [over])
    return 0
  }
  const { people, areAdmins } = await othersWhoMaySayYes(needs, row)
  // There may be somebody tomorrow.
  const wish = people.length > 0 ? await wishOf(needs, waiting) : null
  if (!wish || !(await isSenderThere(needs, wish))) return 0
  const { expires } = letter
  const drafts = people.map(person => ({ ...askedOf(wish, person, now, areAdmins), expires }))
  const told = await tell(store, drafts, [over])
  return told.written ? told.letters : 0
}

export const askAnew = (needs: CampaignNeeds): Job => ({
  name: 'ask-for-yes-anew',
  run: async now => {
    const wanted = { series: 'approval-asked', reason: ['stopped', 'left'] } as const
    let asked = 0
    for await (const letter of inVain(needs.store, wanted, now, daysFresh))
      asked += await ask(needs, letter, now)
    return asked
  },
})
