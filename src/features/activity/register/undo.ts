/** Back to what a week said before, which may have been nothing: only what the button was made for, and only while it stands. */

import { again } from '../../../core/again.ts'
import { notice, type Show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import { update } from '../../../core/store.ts'
import type { Week } from '../../../core/time/weeks.ts'
import { activity, activityId, beforeOf, mayUndo } from '../activity.ts'
import { changedTo } from '../changed.ts'
import { kindOf } from '../kinds.ts'
import { showReceipt } from '../look/receipt.ts'
import type { ActivityNeeds } from '../needs.ts'

export const undo = (needs: ActivityNeeds, ask: Ask): Promise<Show> =>
  again(ask.store, async write => {
    const { unit, person } = ask.who
    if (!unit) return noUnit()
    const { week = '', kind: code = '', turn } = ask.input
    const known = await ask.store.get(activity, activityId(unit, week as Week, code))
    const kind = kindOf(needs.kinds, code)
    if (!known || !kind) return notice('no-figure', '', [{ name: 'register', verb: 'activity.form' }])
    if (known.turn !== turn || !mayUndo(known))
      return showReceipt(
        needs,
        ask,
        kind,
        known,
        known.undid !== '' && known.undid === turn ? 'undone' : 'seen',
      )
    const row = changedTo(known, known, {
      counts: beforeOf(known),
      source: 'card',
      by: person,
      at: needs.clock.now(),
      turn: ask.once,
      undid: known.turn,
    })
    await write([update(activity, { ...row, version: known.version })])
    return showReceipt(needs, ask, kind, row, 'undone')
  })
