/** Keeps what a week is said to have. Of two who register at once both count, and each is told what stood there before. */

import { again } from '../../../core/again.ts'
import { isAsWished } from '../../../core/asWished.ts'
import { type Show, unchanged } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import type { UnitId } from '../../../core/ids.ts'
import { put } from '../../../core/store.ts'
import type { Week } from '../../../core/time/weeks.ts'
import { type Activity, activity, activityId, type Counts, type Source, sameCounts } from '../activity.ts'
import { changedTo } from '../changed.ts'
import type { Kind } from '../kinds.ts'
import { showReceipt } from '../look/receipt.ts'
import type { ActivityNeeds } from '../needs.ts'

type Wish = {
  readonly unit: UnitId
  readonly kind: Kind
  readonly week: Week
  readonly source: Source
  /** The codes of what is said of it. */
  readonly says: readonly string[]
  /** What it should be, from what it is. */
  readonly change: (counts: Counts) => Counts
  /** Which that was that the card was made for; typed, it was none. */
  readonly seen?: string
  /** Shown instead, where somebody came first: for a card that was made for what stood there then, or for what is a colleague's. */
  readonly overtaken?: (known: Activity | null, isSame: boolean) => Promise<Show> | null
}

export const save = (needs: ActivityNeeds, ask: Ask, wish: Wish): Promise<Show> => {
  const { unit, kind, week, source } = wish
  const where = { unit, week, kind: kind.kind }
  return again(ask.store, async write => {
    const known = await ask.store.get(activity, activityId(unit, week, kind.kind))
    const counts = wish.change(known?.counts ?? {})
    const isSame = known !== null && sameCounts(known.counts, counts)
    if (isSame && known.turn === wish.seen)
      return unchanged(await showReceipt(needs, ask, kind, known, 'same'))
    // Whoever presses twice is told what the first press told.
    if (isSame && isAsWished(known, { by: ask.who.person, undid: '' }))
      return showReceipt(needs, ask, kind, known, 'saved')
    const instead = await wish.overtaken?.(known, isSame)
    if (instead) return instead
    if (isSame) return showReceipt(needs, ask, kind, known, 'same', wish.says)
    const row = changedTo(where, known, {
      counts,
      source,
      by: ask.who.person,
      at: needs.clock.now(),
      turn: ask.once,
      undid: '',
    })
    await write([put(activity, known, row)])
    return showReceipt(needs, ask, kind, row, 'saved')
  })
}
