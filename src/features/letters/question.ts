/** Whether it is too much, asked of somebody who hasn't answered for a while: no more where they have since. */

import type { Letter, Outdated } from '../../core/letters.ts'
import type { Store } from '../../core/store.ts'
import { readLetterSettings } from './policy/settings.ts'
import { standingOf } from './policy/standing.ts'

export const outdatedQuestion =
  (store: Store) =>
  async ({ person }: Letter): Promise<Outdated | null> => {
    const [{ ignored }, settings] = await Promise.all([standingOf(store, person), readLetterSettings(store)])
    return ignored < settings.ignoredLimit ? 'done' : null
  }
