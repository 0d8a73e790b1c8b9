/** A story before it is published: as its readers will see it, how far it has come, and the next step. */

import { barriers } from '../../../core/barriers.ts'
import { anew, type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import type { StoryNeeds } from '../needs.ts'
import { isAuthor, longest, mayLead, type Story } from '../story.ts'
import { toldOf } from '../told.ts'
import { shownIn } from './asShown.ts'

export type Asked = {
  /** What is asked before it is done. */
  readonly asks?: 'return' | 'drop'
  readonly problem?: 'word' | 'too-long'
  /** The leader’s word, as it was typed. */
  readonly word?: string
  readonly note?: 'proposed' | 'changed'
}

export const showPreview = async (
  needs: StoryNeeds,
  ask: Ask,
  story: Story,
  { asks, problem, word = '', note }: Asked = {},
): Promise<Show> => {
  const isOwn = isAuthor(ask, story)
  const leads = mayLead(ask, story)
  const isDraft = story.state === 'draft'
  const card = show('stories/preview', {
    id: story.id,
    ...(await toldOf(needs, story)),
    answers: story.answers || 'none',
    answersIt: Boolean(story.answers) && !(leads && story.state === 'proposed'),
    barriers: barriers.map(code => ({ code })),
    isDraft,
    tone: isDraft ? 'emphasis' : 'accent',
    note: note ?? '',
    asks: asks ?? '',
    problem: problem ?? '',
    given: word.slice(0, longest.word * 2),
    longest: longest.word,
    // What a leader wrote when it was sent back is about words that may stand no more once it is proposed again.
    word: isDraft ? story.word : '',
    author: leads && !isOwn ? [{ by: await needs.nameOf(story.by) }] : [],
    consent: story.consent === '' ? [] : [{ text: story.consent, signed: story.signed }],
    next: !isOwn || !isDraft || asks ? '' : story.checked ? 'consent' : 'check',
    mayChange: isOwn && !asks,
    mayDrop: isOwn && !asks,
    shown: shownIn(story),
    mayPublish: leads && story.state === 'proposed' && !asks,
    // Whoever leads and told it themselves just changes it.
    mayReturn: leads && !isOwn && story.state === 'proposed' && !asks,
  })
  return note === 'changed' ? anew(card) : card
}
