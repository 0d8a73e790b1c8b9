/** A published story as the reminder of a trial: short, with the rest behind its button, and gone with it once it is withdrawn. */

import type { Content, Contents } from '../../core/contents.ts'
import type { Words } from '../../core/packs.ts'
import { shortened } from '../../core/shortened.ts'
import { update } from '../../core/store.ts'
import { publishedIn } from './library/found.ts'
import type { StoryNeeds } from './needs.ts'
import { beside } from './send/receivers.ts'
import { longestShort } from './send/send.ts'
import { type Story, stories } from './story.ts'

/** Told in whichever language its author told it in. */
const asTold = (text: string): Words => ({ nb: text, nn: text, en: text })

const contentOf = ({ id, title, happened }: Story): Content => ({
  id,
  title: asTold(title),
  wordings: [asTold(shortened(happened, longestShort))],
  opens: { says: 'stories:read.more', verb: 'story.show', data: { story: id } },
  leadsTo: id,
})

export const storyContents = (needs: StoryNeeds): Contents => ({
  kind: 'story',
  offered: async unit => {
    const field = (await needs.unitFacts(unit))?.specialty
    if (!field) return []
    const near = [field, ...beside(field)]
    return (await publishedIn(needs.store)).filter(({ specialty }) => near.includes(specialty)).map(contentOf)
  },
  standing: async id => {
    const story = await needs.store.get(stories, id)
    return story?.state === 'published' ? { ...contentOf(story), asRead: update(stories, story) } : null
  },
  isFor: async (id, person) => {
    const story = await needs.store.get(stories, id)
    if (story?.state !== 'published') return false
    // As where it is sent by hand: that its author gets none would tell who of a few that is. So would it of what somebody
    // named as stopping them, as its letters are counted.
    return story.by !== person || story.signed === 'quiet'
  },
})
