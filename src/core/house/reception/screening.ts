/** How a turn is screened before anything comes of it, and how one that was stopped goes through after all. */

import type { Show } from '../../cards.ts'
import type { Ask, Pressed, Said } from '../../conversation.ts'
import type { PlainChange } from '../../store.ts'
import type { Instant } from '../../time/instant.ts'

export type Turn = Said | Pressed

export type Screened =
  /** Answered with this card, and then nothing else happens. */
  | { readonly stop: Show }
  /** Free to go; its first write takes these along. */
  | { readonly along: readonly PlainChange[] }

/** A turn that was stopped, while it is in memory, for who wrote it. */
export type Held = {
  readonly turn: Turn
  /** The press that lets it through, with nothing in it but what we gave out: a button for trying again. */
  readonly press: Pick<Pressed, 'verb' | 'input'>
  /** Runs it once, whoever presses at the same moment; where nothing was written and nothing came of it, again. */
  through(once: string, wrote: () => boolean, run: () => Promise<Show>): Promise<Show>
}

export type Screening = {
  /** Everything that the turn carries at once. `overruled`: its writer says that no patient is in it. */
  readonly screen: (
    ask: Ask,
    turn: Turn,
    now: Instant,
    overruled: boolean,
    /** What its words would stand beside, and they themselves. */
    texts?: Pressed['input'],
  ) => Promise<Screened>
  /** The turn of which this press says that no patient is in it; `null` for all other presses. */
  readonly heldFor: (pressed: Pressed, now: Instant) => Held | null
}
