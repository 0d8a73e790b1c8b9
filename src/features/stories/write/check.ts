/** «Can somebody tell who the patient is», or a colleague? A question each; a «perhaps» to any of them leads back to the text. */

import { again } from '../../../core/again.ts'
import { notice, type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { inPrivate } from '../../../core/house/inPrivate.ts'
import { own } from '../../../core/own.ts'
import { update } from '../../../core/store.ts'
import type { StoryNeeds } from '../needs.ts'
import { type Story, stories } from '../story.ts'
import { isAsShown, shownIn } from './asShown.ts'
import { showConsent } from './consent.ts'
import { ownStory, showForm } from './form.ts'
import { showPreview } from './preview.ts'

const asked = ['place', 'condition', 'date', 'job', 'age', 'colleague'] as const

/** Whoever links to a picture is asked of it too. */
const questionsOf = ({ picture }: Pick<Story, 'picture'>): readonly string[] =>
  picture === '' ? asked : [...asked, 'picture']

const showCheck = (story: Story, given: Ask['input'] = {}, unanswered = 0): Show =>
  show('stories/check', {
    id: story.id,
    title: story.title,
    unanswered,
    shown: shownIn(story),
    questions: questionsOf(story).map(code => ({ code, answer: own(given, `check-${code}`) ?? '' })),
  })

const isOpen = (story: Story | null): story is Story => story?.state === 'draft'

export const openCheck = inPrivate(async (_: StoryNeeds, ask) => {
  const story = await ownStory(ask)
  return isOpen(story) ? showCheck(story) : notice('old-card')
})

export const answerCheck = inPrivate((needs: StoryNeeds, ask: Ask) =>
  again(ask.store, async write => {
    const story = await ownStory(ask)
    if (!story || !isOpen(story)) return notice('old-card')
    if (!isAsShown(ask, story)) return showPreview(needs, ask, story, { note: 'changed' })
    const answers = questionsOf(story).map(code => ({ code, answer: own(ask.input, `check-${code}`) ?? '' }))
    const perhaps = answers.filter(({ answer }) => answer === 'perhaps').map(({ code }) => code)
    if (perhaps.length > 0) return showForm(ask, story.id, story, [], { hints: perhaps })
    const unanswered = answers.filter(({ answer }) => answer !== 'no').length
    if (unanswered > 0) return showCheck(story, ask.input, unanswered)
    const checked = { ...story, checked: true, at: needs.clock.now() }
    if (!story.checked) await write([update(stories, checked)])
    return showConsent(checked)
  }),
)
