/** Where a message stands that is no draft any more: it waits for a yes, or its letters are counted. */

import type { Show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import type { Read } from '../../../core/store.ts'
import type { Campaign } from '../campaign.ts'
import { showLedger } from '../ledger.ts'
import type { CampaignNeeds } from '../needs.ts'
import { showApproval } from './showApproval.ts'
import { ofMessage } from './wish.ts'

export const showStanding = async (needs: CampaignNeeds, ask: Ask, message: Read<Campaign>): Promise<Show> =>
  message.status === 'asks'
    ? showApproval(needs, ask, await ofMessage(needs, message))
    : showLedger(needs, message)
