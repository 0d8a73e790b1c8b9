/** The author's yes: in their own words, and with as much of themselves as they choose. Then it is a leader's turn. */

import { again } from '../../../core/again.ts'
import { notice, type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { inPrivate } from '../../../core/house/inPrivate.ts'
import { update } from '../../../core/store.ts'
import type { StoryNeeds } from '../needs.ts'
import { longest, readSignature, type Story, signatures, stories } from '../story.ts'
import { isAsShown, shownIn } from './asShown.ts'
import { ownStory } from './form.ts'
import { showPreview } from './preview.ts'

type Given = {
  readonly text?: string
  readonly signed?: string
  readonly problem?: 'empty' | 'too-long' | 'signed'
}

export const showConsent = (story: Story, { text = '', signed = '', problem }: Given = {}): Show =>
  show('stories/consent', {
    id: story.id,
    title: story.title,
    shown: shownIn(story),
    text: text.slice(0, longest.consent * 2),
    signed,
    problem: problem ?? '',
    longest: longest.consent,
    signatures: signatures.map(code => ({ code })),
  })

/** Without words yet, the card with the question comes. */
export const consent = inPrivate((needs: StoryNeeds, ask: Ask) =>
  again(ask.store, async write => {
    const story = await ownStory(ask)
    if (!story) return notice('old-card')
    if (story.state !== 'draft') return showPreview(needs, ask, story)
    if (!story.checked) return notice('old-card')
    if (ask.input.asked !== 'yes') return showConsent(story)
    if (!isAsShown(ask, story)) return showPreview(needs, ask, story, { note: 'changed' })
    const text = (ask.input.consent ?? '').trim()
    const signed = readSignature(ask.input.signed)
    const given = { text, signed: signed ?? '' }
    if (text === '') return showConsent(story, { ...given, problem: 'empty' })
    if (text.length > longest.consent) return showConsent(story, { ...given, problem: 'too-long' })
    if (!signed) return showConsent(story, { ...given, problem: 'signed' })
    const proposed = { ...story, consent: text, signed, state: 'proposed' as const, at: needs.clock.now() }
    await write([update(stories, proposed)])
    return showPreview(needs, ask, proposed, { note: 'proposed' })
  }),
)
