/** What stands beside a target, so that more is not taken for better: how it went for those whom it is about. */

import type { Day } from '../time/instant.ts'
import type { Share } from './share.ts'

export type Counterweight = {
  readonly name: string
  /** A text by its full name. */
  readonly says: string
  /** `null` where too little is known. */
  readonly share: Share | null
  readonly count?: number
}

/** Both days included. */
export type Period = { readonly from: Day; readonly to: Day }
