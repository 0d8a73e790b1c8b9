/** What a person asked of the bot and where they stand with it goes with them; that everything was stopped stays. */

import { anonymiseRows, type Erasure, holdsNobody, removeOwnRow } from '../../core/erasure.ts'
import type { PersonId } from '../../core/ids.ts'
import { all, fitting } from '../../core/walk.ts'
import { switches } from './killSwitch.ts'
import { pastLetters, pastSeries } from './past.ts'
import { preferences } from './policy/preferences.ts'
import { standings } from './policy/standing.ts'
import { leases } from './sending/lease.ts'
import { withdrawals } from './withdrawn.ts'

const nobody = '' as PersonId

export const letterFeatureErasures: readonly Erasure[] = [
  removeOwnRow(preferences),
  removeOwnRow(standings),
  holdsNobody(leases),
  holdsNobody(withdrawals),
  holdsNobody(pastLetters),
  holdsNobody(pastSeries),
  anonymiseRows(
    switches,
    (store, { person }) => fitting(all(store, switches), ({ by }) => by === person),
    row => ({ ...row, by: nobody }),
  ),
]
