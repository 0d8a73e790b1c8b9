/** One tap is one more for today; pressed twice on one card it is one. Taken back on its own day, and switched off by a leader. */

import { again } from '../../../core/again.ts'
import type { Show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import { put } from '../../../core/store.ts'
import { isDay } from '../../../core/time/days.ts'
import type { Day } from '../../../core/time/instant.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import type { ActivityNeeds } from '../needs.ts'
import { activityChoices, isSwitchedOff, mostInDay, ownCountId, ownCounts } from './ownCount.ts'
import { showOwn } from './showOwn.ts'

type Tap = { readonly by: 1 | -1; readonly note: 'counted' | 'undone' }

/** The card says what stood there: whoever presses it again finds it done. */
const tap =
  ({ by, note }: Tap) =>
  (needs: ActivityNeeds, ask: Ask): Promise<Show> =>
    again(ask.store, async write => {
      const { person, unit } = ask.who
      const today = dayOf(needs.clock.now())
      const shown = (said: Tap['note'] | 'full' | null = null, of: Day = today) =>
        showOwn(needs, ask, said, of, today)
      if (ask.place.kind !== 'personal' || (unit && (await isSwitchedOff(ask.store, unit)))) return shown()
      const made = ask.input.day ?? today
      const day = by < 0 && isDay(made) && made < today ? made : today
      if (by < 0 && made !== day) return shown()
      const known = await ask.store.get(ownCounts, ownCountId(person, day))
      const count = known?.count ?? 0
      // What stands there today, a card of yesterday cannot know.
      const from = made === day ? '' : (ask.input.once ?? `${made}:${ask.input.seen}`)
      if (from !== '' && known?.from === from) return shown(note, day)
      const seen = from === '' ? Number(ask.input.seen ?? count) : count
      if (count !== seen) return shown(count === seen + by ? note : null, day)
      if (by > 0 && count >= mostInDay) return shown('full')
      if (count + by < 0) return shown()
      const row = { id: ownCountId(person, day), person, day, count: count + by, ...(from && { from }) }
      await write([put(ownCounts, known, row)])
      return shown(note, day)
    })

export const countOwn = tap({ by: 1, note: 'counted' })
export const undoOwn = tap({ by: -1, note: 'undone' })

/** On or off for all of the unit, as the button says; what people counted stays theirs. */
export const switchOwn = async (needs: ActivityNeeds, ask: Ask): Promise<Show> => {
  const { unit, person } = ask.who
  if (!unit) return noUnit()
  const to = ask.input.to === 'off' ? 'off' : 'on'
  return again(ask.store, async write => {
    const known = await ask.store.get(activityChoices, unit)
    if ((known?.ownCounts ?? 'on') !== to)
      await write([
        put(activityChoices, known, { id: unit, ownCounts: to, by: person, at: needs.clock.now() }),
      ])
    return showOwn(needs, ask, to)
  })
}
