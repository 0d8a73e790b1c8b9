/** Whether a letter to a person could arrive, without sending one: what a preview tells. */

import type { DeliveryReason } from '../../../core/deliveryReasons.ts'
import { createMailbox } from './mailbox.ts'

/** Answers why a person can't be reached; `null` where nothing is known to stand in the way. */
export const createReach = (needs: Parameters<typeof createMailbox>[0]) => {
  const { find } = createMailbox(needs)
  return async (aadObjectId: string): Promise<DeliveryReason | null> => {
    const found = await find(aadObjectId)
    return 'closed' in found ? found.closed : null
  }
}
