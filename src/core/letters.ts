/** Letters: everything the bot says on its own. One row per recipient, written in the same write as its cause. */

import { type Show, show } from './cards.ts'
import type { PersonId, UnitId } from './ids.ts'
import type { Language } from './language.ts'
import type { LetterSeries } from './letterSeries.ts'
import { type Collection, insert, type PlainChange } from './store.ts'
import type { Instant } from './time/instant.ts'

/**
 * `critical` leaves at any hour and past every budget (an unanswered call for help); `service` is something the person
 * asked for or is part of, such as a session's reminder; `friendly` is unsolicited: budgeted, paused, stopped.
 */
export const letterKinds = ['critical', 'service', 'friendly'] as const
type LetterKind = (typeof letterKinds)[number]

export const letterStates = [
  'queued',
  'sending',
  'delivered',
  'failed',
  'suppressed',
  'expired',
  'unknown',
] as const
export type LetterState = (typeof letterStates)[number]

/** Why one that waits is not true any more: what it asks for was done, or its reader wants no such letters. Or what it says by now. */
export type Outdated = 'done' | 'stopped' | Show

export type Outdating = {
  readonly series: LetterSeries
  readonly why: (letter: Letter, now: Instant) => Promise<Outdated | null>
}

/** What a receiver can answer on the letter itself. */
const letterAnswers = ['thanks'] as const
type LetterAnswer = (typeof letterAnswers)[number]

export type Letter = {
  /** What makes it happen once: made by `letterId` of its cause and its person, and read by nobody. */
  readonly id: string
  /** What kind it is of. */
  readonly series: LetterSeries
  /** The one cause that it shares with its like: a campaign's id, or a name such as that of a week. Told apart, never read. */
  readonly campaign: string
  readonly kind: LetterKind
  /** Who gets it; or `team:` and a team, for the team's channel. */
  readonly person: PersonId
  /** Whom it tells of, where that is somebody else than who gets it: they can be forgotten. */
  readonly about: PersonId | null
  readonly unit: UnitId | null
  /** Where it tells of several. */
  readonly units?: readonly UnitId[]
  readonly show: Show
  /** The id of what its button opens, where it is nothing without it: what takes that back takes this along. */
  readonly leadsTo?: string
  readonly state: LetterState
  /** A short code that goes with the state, such as `blocked`, `stopped`, `withdrawn`; empty where there is nothing to say. */
  readonly reason: string
  readonly answer: LetterAnswer | ''
  /** Not before this moment; moves when it has to wait. When it is done, the moment it was. */
  readonly due: Instant
  /** Stale from here on. */
  readonly expires: Instant
  /** Stale from here on for who reads once a week, where it is written behind one gathering and could not wait for the next. */
  readonly expiresTogether?: Instant
  /** Of a working day on Oslo’s clock, for what is worth reading then only; not for who reads once a week. */
  readonly hours?: { readonly from: string; readonly to: string }
  /** How often Teams was asked. */
  readonly attempts: number
  /** It waits to be sent again, and may have arrived all the same: what Teams answered leaves that open. */
  readonly doubted?: true
  /** Where it arrived, to change it later; empty until then. */
  readonly conversation: string
  readonly activity: string
  /**
   * A card that was delivered and taken back: `asked` waits to be changed, `done` says so. `anew` is not taken back: it waits to
   * be shown as it is written by now, where it lies.
   */
  readonly takenBack: '' | 'asked' | 'done' | 'anew'
}

/** What becomes of one that goes no further: told as not sent, or not arrived, only where that is known. */
export const endOf = <E extends Pick<Letter, 'state' | 'reason'>>(
  { doubted }: Pick<Letter, 'doubted'>,
  end: E,
) => (doubted ? ({ state: 'unknown', reason: 'unavailable' } as const) : end)

export const takenBackUnsent = { state: 'suppressed', reason: 'withdrawn' } as const

/** What it said is gone; what became of it stays countable. */
export const silent = <L extends Pick<Letter, 'show'>>(letter: L): L => ({
  ...letter,
  show: show(letter.show.card),
})

export const isSilent = ({ show }: Pick<Letter, 'show'>): boolean => Object.keys(show.data).length === 0

/** Whose people it is for. */
export const unitsOf = ({ unit, units = [] }: Pick<Letter, 'unit' | 'units'>): readonly UnitId[] =>
  unit === null ? units : [unit, ...units]

export const isTakenBack = ({ takenBack }: Pick<Letter, 'takenBack'>): boolean =>
  takenBack === 'asked' || takenBack === 'done'

/** It says something else from now on: unsent it leaves so, and where it lies it is changed. */
export const shownAnew = <L extends Letter>(letter: L, show: Show): L => ({
  ...letter,
  show,
  takenBack:
    letter.takenBack === '' && (letter.state === 'sending' || letter.state === 'delivered')
      ? 'anew'
      : letter.takenBack,
})

/** Where it did not, what it says is not told in another way either. */
export const mayHaveArrived = ({ state, takenBack }: Pick<Letter, 'state' | 'takenBack'>): boolean =>
  !isTakenBack({ takenBack }) && (state === 'sending' || state === 'delivered' || state === 'unknown')

export const letters: Collection<Letter> = {
  name: 'letters',
  index: ['series', 'campaign', 'state', 'reason', 'answer', 'person', 'about', 'kind', 'unit', 'takenBack'],
  time: 'due',
}

export type Draft = Pick<
  Letter,
  'series' | 'campaign' | 'kind' | 'person' | 'unit' | 'show' | 'due' | 'expires'
> &
  Partial<Pick<Letter, 'about' | 'units' | 'hours' | 'leadsTo' | 'expiresTogether'>>

export const letterId = (campaign: string, person: PersonId): string => `${campaign}:${person}`

const channel = 'team:'

/**
 * A letter can go to a team's channel, and then a name of the team stands where a person's id does. So the ledger, the
 * claims, the limits and the kill switch hold for it without knowing of it; only who looks up a reader and the edge that
 * looks up an address tell the two apart. No person's id has a colon. Such a letter is `service`: a channel has no budget
 * to spend, and ignores nobody.
 */
export const toTeam = (team: string): PersonId => `${channel}${team}` as PersonId

/** `null` for a person. */
export const teamOf = (recipient: string): string | null =>
  recipient.startsWith(channel) ? recipient.slice(channel.length) : null

/** Put into the write of what causes it. Written twice, it is one letter: the second write conflicts on its id. */
export const writeLetter = (draft: Draft): PlainChange =>
  insert(letters, {
    about: null,
    ...draft,
    id: letterId(draft.campaign, draft.person),
    state: 'queued',
    reason: '',
    answer: '',
    attempts: 0,
    conversation: '',
    activity: '',
    takenBack: '',
  })

/** What became of one attempt to hand a letter to Teams. */
export type Delivery =
  | { readonly outcome: 'delivered'; readonly conversation: string; readonly activity: string }
  /** Worth another try, not before so many milliseconds where Teams said so. */
  | {
      readonly outcome: 'later'
      readonly reason: string
      readonly afterMs?: number
      /** It may have arrived all the same. */
      readonly doubted?: true
    }
  | { readonly outcome: 'failed'; readonly reason: string }
  /** The request left and no answer came: it may have arrived. Never sent again in silence. */
  | { readonly outcome: 'unknown'; readonly reason: string }

/** Nobody's letter would be taken: since when, and for how long nobody should ask. After that one letter may try. */
export type Refusal = { readonly since: Instant; readonly waitMs: number }

/** What the sender needs from a messaging edge. Never rejects: what goes wrong is a delivery too. */
export type Post = {
  /**
   * `to` is an Entra object id, or `team:` and a team. The edge finds the address, and opens a conversation with a person
   * where there is none.
   */
  deliver(to: string, show: Show, language: Language): Promise<Delivery>
  /** Changes a card that was delivered. */
  replace(
    to: string,
    at: Pick<Letter, 'conversation' | 'activity'>,
    show: Show,
    language: Language,
  ): Promise<Delivery>
  /** Where we ourselves are refused, whoever a letter is for; `null` while it takes letters. */
  refusal?(): Refusal | null
  /** Since when nothing gets through at all; `null` while it does. Letters wait for it each by itself. */
  awaySince?(): Instant | null
}
