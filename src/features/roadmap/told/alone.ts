/** A post in a channel stays what it is: cards that a reader opens out of it are that reader's own, for as far as they go. */

import type { Show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'

/** What the buttons of a post carry along. */
export const alone = { alone: 'yes' }

type Entry = { run(ask: Ask): Promise<Show> }

export const keptAlone = <E extends Entry>(entry: E): E => ({
  ...entry,
  run: async (ask: Ask): Promise<Show> => {
    const show = await entry.run(ask)
    if (ask.input.alone !== alone.alone) return show
    const { shared: _shared, ...own } = show
    return { ...own, carries: { ...own.carries, ...alone } }
  },
})
