/** A turn, as anyone at the table would tell it: who said or pressed what, where. Knows nothing of botbuilder. */

import type { Show } from './cards.ts'
import type { PersonId, UnitId } from './ids.ts'
import type { Language } from './language.ts'
import type { Role } from './roles.ts'
import type { Store } from './store.ts'

/** Who Teams says it is. Comes from the activity's sender, never from a card's data. */
export type Sender = { readonly aadObjectId: string; readonly name: string; readonly locale?: string }

export type Place = {
  readonly conversation: string
  readonly kind: 'personal' | 'group' | 'channel'
  readonly team?: { readonly id: string; readonly name: string }
}

/**
 * How somebody stands in a unit: one of its people, or an administrator; somebody who chose it and waits for its leader's
 * word; somebody from outside who speaks in its team's channel. Whoever else has no unit is nowhere.
 */
export type Stands = 'inside' | 'newcomer' | 'guest' | 'nowhere'

/** The person who asks, as the house knows them. */
export type Asker = {
  readonly person: PersonId
  readonly name: string
  readonly language: Language
  readonly unit: UnitId | null
  readonly stands: Stands
  /** In that unit, and none for who is not one of its people; `admin` counts everywhere. */
  readonly roles: readonly Role[]
}

export type Ask = {
  readonly who: Asker
  readonly place: Place
  /** What follows the command word, cleaned and screened. */
  readonly text: string
  /** What a card's inputs and button carried, cleaned and screened. */
  readonly input: Readonly<Record<string, string>>
  /** The same for an activity that Teams posts again; a good row id for what must happen once. */
  readonly once: string
  /** This turn's store: its first write takes the turn's mark along, so that effect and mark are one. */
  readonly store: Store
  /**
   * For what is written in parts, each of which happens once by itself: all but the last go here, without the mark. Cut short
   * before the last, the turn is none that was taken, and posted again it goes on with what is left. Not where it is told anew.
   */
  readonly parts?: Store
}

/** Somebody typed something. */
export type Said = {
  readonly sender: Sender
  readonly place: Place
  readonly once: string
  readonly text: string
}

/** Somebody pressed something on a card. */
export type Pressed = {
  readonly sender: Sender
  readonly place: Place
  readonly once: string
  readonly verb: string
  readonly input: Readonly<Record<string, string>>
}

/** Something happened around the bot. */
export type Happening = {
  readonly kind: 'installed' | 'upgraded' | 'removed' | 'joined' | 'left'
  readonly place: Place
  readonly once: string
  /** Who did it, where Teams says so. */
  readonly sender: Sender | null
  /** Who joined or left; empty when it is about the bot itself. */
  readonly people: readonly Sender[]
}

/** An answer in the reader's language; `null` where silence is right (said before, or nothing to say). */
export type Answer = { readonly show: Show; readonly language: Language } | null

/** What a messaging edge needs from the house. */
export type Conversation = {
  said(said: Said): Promise<Answer>
  pressed(pressed: Pressed): Promise<Answer>
  happened(happening: Happening): Promise<Answer>
}
