/** A story is withdrawn, by who told it or who answers for it: its words are gone, and every card that was sent says so. */

import { again } from '../../../core/again.ts'
import { notice, type Show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { inPrivate } from '../../../core/house/inPrivate.ts'
import { silenceQuoting, withoutQuote } from '../../../core/letterErasure.ts'
import { letters, writeLetter } from '../../../core/letters.ts'
import { type Store, update } from '../../../core/store.ts'
import { gathered } from '../../../core/walk.ts'
import { showRead } from '../library/read.ts'
import type { StoryNeeds } from '../needs.ts'
import { causeOf, isAuthor, mayLead, type Story, stories, withdrawn } from '../story.ts'
import { unlessQuiet } from '../unlessQuiet.ts'
import { answerTo } from '../write/answered.ts'
import { showPreview } from '../write/preview.ts'
import { pointingTo } from './pointing.ts'

/** What is not published yet is its author's alone to take away. */
const mayWithdraw = (ask: Ask, story: Story): boolean =>
  isAuthor(ask, story) || (story.state !== 'proposed' && mayLead(ask, story))

const asked = inPrivate(async (needs: StoryNeeds, ask) => {
  const story = await ask.store.get(stories, ask.input.story ?? '')
  return story && mayWithdraw(ask, story)
    ? showPreview(needs, ask, story, { asks: 'drop' })
    : notice('no-story')
})

const takeWords = (needs: StoryNeeds, ask: Ask, store: Store): Promise<Story | null> =>
  again(store, async (write, written) => {
    const story = await store.get(stories, ask.input.story ?? '')
    if (!story || !mayWithdraw(ask, story)) return null
    const now = needs.clock.now()
    if (story.state === 'withdrawn') {
      // Pressed again, as after a fault: what it is told of the disk is as it is by then.
      await write([update(stories, story)])
      return story
    }
    // Whoever told it is not left to find out.
    const told = isAuthor(ask, story) ? [] : [writeLetter(answerTo(story, 'withdrawn', now))]
    const gone = [update(stories, withdrawn(story, now)), ...told]
    if (story.state === 'published') {
      const along = (await gathered(pointingTo(store, story))).map(letter =>
        update(letters, withoutQuote(letter, now)),
      )
      written(await needs.letters.withdraw(store, causeOf(story), [...gone, ...along]))
    }
    // Nothing was sent of what was never published.
    else await write(gone)
    return story
  })

/** Words that somebody takes back are gone from the disk too, or are about to be: not before its letters are silent. */
const take = (needs: StoryNeeds, ask: Ask) =>
  needs.forget(ask.store, async store => {
    const story = await takeWords(needs, ask, store)
    const quoted = story && { where: { campaign: causeOf(story) }, is: () => true }
    // A fault on the way is left to a job, which owes the disk nothing; here it leaves what is owed.
    if (quoted) await silenceQuoting(store, quoted, needs.clock.now())
    return story
  })

export const withdraw = unlessQuiet(async (needs: StoryNeeds, ask: Ask): Promise<Show> => {
  const story = await ask.store.get(stories, ask.input.story ?? '')
  if (!story || !mayWithdraw(ask, story)) return notice('no-story')
  if (ask.input.sure !== 'yes' && story.state !== 'withdrawn')
    return story.state === 'published' ? showRead(needs, ask, story, { asks: true }) : asked(needs, ask)
  const { value, isClean } = await take(needs, ask)
  if (!value) return notice('no-story')
  return notice(isClean ? 'story-withdrawn' : 'story-soon', '', [{ name: 'stories', verb: 'story.list' }])
})
