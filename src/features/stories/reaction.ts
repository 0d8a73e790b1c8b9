/** One tap of a reader on a story. What was answered stands in a row that only chance named, and that somebody has answered in another. */

import type { Countable } from '../../core/figures/handfuls.ts'
import type { Collection } from '../../core/store.ts'
import type { Day } from '../../core/time/instant.ts'

export const reactions: Collection<Countable> = {
  name: 'storyReactions',
  index: ['unit', 'gathered'],
  time: 'day',
  anonymous: true,
  inHandfuls: true,
}

type Mark = { readonly id: string; readonly day: Day }

/** Called by what takes the secret, so that a second tap finds the first; its day is that of the story, and not of the tap. */
export const reactionMarks: Collection<Mark> = {
  name: 'storyReactionMarks',
  index: [],
  time: 'day',
  anonymous: true,
}

export const reactionKinds = ['useful', 'mine', 'thanks'] as const
type Reaction = (typeof reactionKinds)[number]

export const readReaction = (text: string | undefined): Reaction | null =>
  reactionKinds.find(kind => kind === text) ?? null
