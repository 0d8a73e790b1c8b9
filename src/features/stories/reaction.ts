/** One tap of a reader on a story. The row says of which story and on which day, and is called by what nobody reads a name from. */

import type { Countable } from '../../core/figures/handfuls.ts'
import type { Collection } from '../../core/store.ts'

export const reactions: Collection<Countable> = {
  name: 'storyReactions',
  index: ['unit', 'gathered'],
  time: 'day',
  anonymous: true,
  inHandfuls: true,
}

export const reactionKinds = ['useful', 'mine', 'thanks'] as const
type Reaction = (typeof reactionKinds)[number]

export const readReaction = (text: string | undefined): Reaction | null =>
  reactionKinds.find(kind => kind === text) ?? null
