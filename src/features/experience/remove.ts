/** Removes a note, and puts it back: by whoever wrote it, and those who answer for the unit. */

import { again } from '../../core/again.ts'
import { notice, type Show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { mayUse } from '../../core/house/audience.ts'
import { inPrivate } from '../../core/house/inPrivate.ts'
import { type Read, update } from '../../core/store.ts'
import type { Day } from '../../core/time/instant.ts'
import { dayOf } from '../../core/time/oslo.ts'
import { mayRemove } from './entry.ts'
import type { ExperienceNeeds } from './needs.ts'
import { editors, type Note, notes } from './note.ts'
import { placeOf } from './places.ts'
import { showPlace, type Told } from './step.ts'

type Way = {
  /** `null` where it is so already. */
  readonly change: (note: Read<Note>, today: Day) => Read<Note> | null
  readonly told: (note: Note) => Told
}

export const ways = {
  remove: {
    change: (note, today) => (note.state === 'shown' ? { ...note, state: 'removed', removed: today } : null),
    told: note => ({ tone: 'removed', removed: note }),
  },
  restore: {
    change: note => (note.state === 'removed' ? { ...note, state: 'shown', removed: '' } : null),
    told: () => ({ tone: 'restored' }),
  },
} satisfies Record<string, Way>

const changeIt = (needs: ExperienceNeeds, ask: Ask, way: Way): Promise<Show> =>
  again(ask.store, async write => {
    const note = await ask.store.get(notes, ask.input.note ?? '')
    const place = note && placeOf(needs.guides, note.guide, note.step)
    if (!note || !place) return notice('old-card')
    if (!mayRemove(ask, note)) return showPlace(needs, ask, place)
    const { turn } = ask.input
    if (turn && note.turn && turn !== note.turn) return showPlace(needs, ask, place)
    const changed = way.change(note, dayOf(needs.clock.now()))
    const after = changed ? { ...changed, turn: ask.once } : note
    if (changed) await write([update(notes, after)])
    return showPlace(needs, ask, place, way.told(after))
  })

const changeAlone = inPrivate(changeIt)

/**
 * Two who press at once both see what has become of it. In a channel, where the button stands for who answers for the unit,
 * a note that goes by another's press would be known as theirs.
 */
export const change = (needs: ExperienceNeeds, ask: Ask, way: Way): Promise<Show> =>
  (mayUse(editors, ask.who.roles) ? changeIt : changeAlone)(needs, ask, way)
