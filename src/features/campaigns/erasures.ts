/** A campaign outlives who sent it, as do its letters: their sums stay, and the sender's name goes from both. */

import { anonymiseRows, countedOnly, type Erasure, type Forgotten } from '../../core/erasure.ts'
import type { PersonId } from '../../core/ids.ts'
import { type Letter, letters } from '../../core/letters.ts'
import type { Read, Store } from '../../core/store.ts'
import { campaigns } from './campaign.ts'

const nobody = '' as PersonId
const mostCampaigns = 10_000

const campaignsBy = async (store: Store, { person }: Forgotten) =>
  (await store.list(campaigns, { limit: mostCampaigns })).filter(({ by }) => by === person)

/** Every card of a campaign bears its sender's name. */
const lettersFrom = async (store: Store, who: Forgotten, limit: number) => {
  const campaign = (await campaignsBy(store, who)).map(({ id }) => id)
  if (campaign.length === 0) return []
  const sent = await store.list(letters, { where: { campaign }, limit: 100_000 })
  return sent.filter(({ show }) => Object.values(show.data).includes(who.name)).slice(0, limit)
}

const withoutSender = (letter: Read<Letter>, { name }: Forgotten): Read<Letter> => ({
  ...letter,
  show: {
    ...letter.show,
    data: Object.fromEntries(
      Object.entries(letter.show.data).map(([key, value]) => [key, value === name ? '' : value]),
    ),
  },
})

export const campaignErasures: readonly Erasure[] = [
  anonymiseRows(letters, lettersFrom, withoutSender, countedOnly),
  anonymiseRows(campaigns, campaignsBy, row => ({ ...row, by: nobody, sender: '' })),
]
