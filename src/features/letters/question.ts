/** Whether it is too much, asked of somebody who hasn't answered for a while: no more where they have since. */

import { show } from '../../core/cards.ts'
import type { Draft, Letter, Outdated } from '../../core/letters.ts'
import type { Store } from '../../core/store.ts'
import type { Instant } from '../../core/time/instant.ts'
import { plus } from '../../core/time/oslo.ts'
import { nextOfficeHour } from './policy/openHours.ts'
import { type LetterSettings, readLetterSettings } from './policy/settings.ts'
import { standingOf } from './policy/standing.ts'

/** Not right behind the letter that it is about, nor on a day off; late enough to outlive the holidays. */
export const questionBehind = (
  { person, unit }: Pick<Letter, 'person' | 'unit'>,
  at: Instant,
  settings: LetterSettings,
): Draft => ({
  series: 'pace-question',
  campaign: 'pace-question',
  kind: 'service',
  person,
  unit,
  show: show('letters/pace'),
  due: nextOfficeHour(plus(at, { hours: 20 }), settings),
  expires: plus(at, { days: 60 }),
})

export const outdatedQuestion =
  (store: Store) =>
  async ({ person }: Letter): Promise<Outdated | null> => {
    const [{ ignored }, settings] = await Promise.all([standingOf(store, person), readLetterSettings(store)])
    return ignored < settings.ignoredLimit ? 'done' : null
  }
