/** All that Dult sends by its kinds (`levert`), for who runs it: what became of it, whether Teams takes it, and another try. */

import { type Show, show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import type { House } from '../../core/house/house.ts'
import { type LetterSeries, letterSeries } from '../../core/letterSeries.ts'
import { own } from '../../core/own.ts'
import type { Store } from '../../core/store.ts'
import type { Instant } from '../../core/time/instant.ts'
import { countsBySeries } from './ledger.ts'
import { countFresh, retryFailed } from './retry.ts'
import type { Trouble } from './shutOut.ts'

type Needs = Pick<House, 'clock'> & {
  readonly letters: { wake(): void; trouble(): Trouble | null }
}

const isSeries = (text: string): text is LetterSeries => own(letterSeries, text) !== undefined

const rowsOf = async (store: Store, now: Instant) => {
  const [counts, fresh] = await Promise.all([countsBySeries(store), countFresh(store, now)])
  const sum = (series: string, states: readonly string[]) =>
    counts.reduce((so, one) => so + (one.series === series && states.includes(one.state) ? one.count : 0), 0)
  return Object.keys(letterSeries).flatMap(series => {
    const delivered = sum(series, ['delivered'])
    const failed = sum(series, ['failed'])
    const unsure = sum(series, ['unknown'])
    // Told apart, what waits and what was put by would tell of the only one to whom something went whether they rest.
    const others = sum(series, ['queued', 'sending', 'suppressed', 'expired'])
    if (delivered + failed + unsure + others === 0) return []
    return [{ series, delivered, failed, unsure, others, fresh: fresh.get(series) ?? 0 }]
  })
}

const view = async ({ clock, letters }: Needs, { store }: Ask, tried: number | null): Promise<Show> => {
  const items = await rowsOf(store, clock.now())
  const calm = items.filter(({ fresh }) => fresh === 0)
  const trouble = letters.trouble()
  return show('letters/delivered', {
    hasTrouble: trouble !== null,
    why: trouble?.why ?? 'refused',
    since: trouble?.since ?? clock.now(),
    hasTried: tried !== null,
    tried: tried ?? 0,
    empty: items.length === 0,
    // What can be tried again stands first; the rest is there to look at.
    stuck: items.filter(({ fresh }) => fresh > 0),
    calm,
    rest: calm.length,
  })
}

export const showDelivered = (needs: Needs, ask: Ask): Promise<Show> => view(needs, ask, null)

export const tryAgain = async (needs: Needs, ask: Ask): Promise<Show> => {
  const { series = '' } = ask.input
  const tried = isSeries(series) ? await retryFailed(ask, { series }, needs.clock.now()) : 0
  needs.letters.wake()
  return view(needs, ask, tried)
}
