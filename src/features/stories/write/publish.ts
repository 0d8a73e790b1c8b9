/** A leader's answer to a story that was proposed: published for all units, or sent back with a word. */

import { again } from '../../../core/again.ts'
import { isAsWished } from '../../../core/asWished.ts'
import { readBarrier } from '../../../core/barriers.ts'
import { notice, type Show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { inPrivate } from '../../../core/house/inPrivate.ts'
import { type Read, update } from '../../../core/store.ts'
import { showRead } from '../library/read.ts'
import type { StoryNeeds } from '../needs.ts'
import { isAuthor, longest, mayLead, type Story, stories } from '../story.ts'
import { answerTo } from './answered.ts'
import { isAsShown } from './asShown.ts'
import { showPreview } from './preview.ts'

/** Changed or taken back meanwhile, it is its author's again. */
const proposed = async (ask: Ask): Promise<Read<Story> | null> => {
  const story = await ask.store.get(stories, ask.input.story ?? '')
  return story && mayLead(ask, story) ? story : null
}

/** In one write with what it tells of. Whoever leads and told it themselves knows. */
const answer = (
  needs: StoryNeeds,
  ask: Ask,
  before: Read<Story>,
  how: 'published' | 'returned',
  after: Read<Story>,
) =>
  needs.tell(ask.store, isAuthor(ask, before) ? [] : [answerTo(before, how, after.at)], [
    update(stories, after),
  ])

export const publish = inPrivate(
  (needs: StoryNeeds, ask: Ask): Promise<Show> =>
    again(ask.store, async (_, written) => {
      const story = await proposed(ask)
      if (!story || story.state === 'withdrawn') return notice('no-story')
      if (story.state === 'published') return showRead(needs, ask, story, { note: 'published' })
      // Its author may have told it otherwise since, and proposed that.
      if (!isAsShown(ask, story)) return showPreview(needs, ask, story, { note: 'changed' })
      const published = {
        ...story,
        answers: readBarrier(ask.input.answers ?? story.answers),
        state: 'published' as const,
        word: '',
        wordBy: ask.who.person,
        at: needs.clock.now(),
      }
      written(await answer(needs, ask, story, 'published', published))
      return showRead(needs, ask, published, { note: 'published' })
    }),
)

const toldReturned = (): Show => notice('story-returned', '', [{ name: 'stories', verb: 'story.list' }])

/** By their own first press, with these words. */
const isSentBack = async ({ store, input, who }: Ask, word: string): Promise<boolean> =>
  isAsWished(await store.get(stories, input.story ?? ''), { state: 'draft', word, wordBy: who.person })

export const sendBack = inPrivate(
  (needs: StoryNeeds, ask: Ask): Promise<Show> =>
    again(ask.store, async (_, written) => {
      const story = await proposed(ask)
      const word = (ask.input.word ?? '').trim()
      if (story?.state !== 'proposed')
        return (await isSentBack(ask, word)) ? toldReturned() : notice('no-story')
      if (ask.input.asked !== 'yes') return showPreview(needs, ask, story, { asks: 'return' })
      if (!isAsShown(ask, story)) return showPreview(needs, ask, story, { note: 'changed' })
      if (word === '') return showPreview(needs, ask, story, { asks: 'return', problem: 'word' })
      if (word.length > longest.word)
        return showPreview(needs, ask, story, { asks: 'return', problem: 'too-long', word })
      const returned = {
        ...story,
        state: 'draft' as const,
        checked: false,
        consent: '',
        signed: '' as const,
        word,
        wordBy: ask.who.person,
        at: needs.clock.now(),
      }
      written(await answer(needs, ask, story, 'returned', returned))
      return toldReturned()
    }),
)
