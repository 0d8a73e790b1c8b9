/** Somebody can be known by what was reported: whoever follows it up takes the words away, whoever wrote them. Its codes stay. */

import { again } from '../../core/again.ts'
import type { Show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import type { House } from '../../core/house/house.ts'
import { inPrivate } from '../../core/house/inPrivate.ts'
import { type Store, update } from '../../core/store.ts'
import { type Deviation, deviations, noWords } from './deviation.ts'
import { mayHandle, noDeviation, showReceipt } from './receipt.ts'

/** Pressed again, as after a fault: what it is told of the disk is as it is by then. */
const take = (ask: Ask, store: Store): Promise<Deviation | null> =>
  again(store, async write => {
    const deviation = await store.get(deviations, ask.input.deviation ?? '')
    if (!deviation || deviation.status === 'withdrawn' || !mayHandle(ask, deviation)) return null
    const emptied = { ...deviation, ...noWords }
    await write([update(deviations, emptied)])
    return emptied
  })

/** In a channel a card that others have there would say it still. */
export const emptyDeviation = inPrivate(
  async ({ clock, forget }: Pick<House, 'clock' | 'forget'>, ask: Ask): Promise<Show> => {
    const { value: emptied, isClean } = await forget(ask.store, store => take(ask, store))
    if (!emptied) return noDeviation()
    return showReceipt(ask, emptied, 'seen', clock.now(), isClean ? 'text-gone' : 'text-soon')
  },
)
