/** What a card showed of a story when it asked: a check, a yes and a publishing are about those words, and about no others. */

import type { Ask } from '../../../core/conversation.ts'
import { shownOf, touchedIn } from '../../../core/shown.ts'
import { type Story, toldIn } from '../story.ts'

/** Whom it is for is none of its words. */
const weighed = (story: Story) => {
  const { answers: _, ...words } = toldIn(story)
  return { ...words, consent: story.consent, signed: story.signed }
}

export const shownIn = (story: Story): string => shownOf(weighed(story))

export const isAsShown = ({ input }: Ask, story: Story): boolean =>
  input.shown !== undefined && Object.keys(touchedIn(input.shown, weighed(story))).length === 0
