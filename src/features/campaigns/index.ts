/** The door of campaigns (kampanje): a message to the unit with a preview, a ledger that adds up, and a way back. */

import type { Feature } from '../../core/feature.ts'
import type { UnitId } from '../../core/ids.ts'
import type { Store } from '../../core/store.ts'
import { campaigns } from './campaign.ts'
import { change, preview, showForm } from './compose.ts'
import type { CampaignNeeds } from './needs.ts'
import { follow, list, resumePlanning, retry, start, withdraw } from './run.ts'
import { thank } from './thank.ts'

export { campaignErasures } from './erasures.ts'
export const campaignCollections = [campaigns]

type DoorNeeds = CampaignNeeds & {
  readonly store: Store
  readonly unitName: (unit: UnitId) => Promise<string>
}

const senders = ['leader', 'project'] as const

export const createCampaigns = (needs: DoorNeeds): Feature => ({
  name: 'campaigns',
  commands: [{ words: ['kampanje', 'campaign'], audience: senders, run: ask => list(needs, ask) }],
  actions: [
    { verb: 'campaign.list', audience: senders, run: ask => list(needs, ask) },
    { verb: 'campaign.form', audience: senders, run: async () => showForm() },
    { verb: 'campaign.change', audience: senders, run: change },
    { verb: 'campaign.preview', audience: senders, run: ask => preview(needs, ask) },
    { verb: 'campaign.start', audience: senders, run: ask => start(needs, needs.unitName, ask) },
    { verb: 'campaign.show', audience: senders, run: ask => follow(needs, ask) },
    { verb: 'campaign.retry', audience: senders, run: ask => retry(needs, ask) },
    { verb: 'campaign.withdraw', audience: senders, run: ask => withdraw(needs, ask) },
    { verb: 'campaign.thanks', audience: 'all', about: 'reader', run: thank },
  ],
  resources: [
    {
      path: 'campaigns/:id/ledger',
      audience: senders,
      get: async (who, { id = '' }) => {
        const campaign = await needs.store.get(campaigns, id)
        if (!campaign || campaign.unit !== who.unit) return null
        const { planned, byState, reasons, answers } = await needs.ledgerOf(id)
        return { planned, ...byState, rows: [...reasons, ...answers] }
      },
    },
  ],
  jobs: [{ name: 'resume-planning', run: () => resumePlanning(needs, needs.unitName, needs.store) }],
})
