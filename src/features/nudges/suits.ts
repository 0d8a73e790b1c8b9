/** Whether what answers a barrier is for somebody: theirs is that one, or they have named none. For choosing only, and never told. */

import type { Barrier } from '../../core/barriers.ts'
import type { PersonId } from '../../core/ids.ts'
import type { NudgeNeeds } from './needs.ts'
import { nudgeReaders } from './reader.ts'

export const suitsIn =
  ({ store }: Pick<NudgeNeeds, 'store'>) =>
  async (person: PersonId, barrier: Barrier): Promise<boolean> => {
    const named = (await store.get(nudgeReaders, person))?.barrier ?? ''
    return named === '' || named === 'none' || named === barrier
  }
