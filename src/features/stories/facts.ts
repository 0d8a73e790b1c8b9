/** What stories tell nudges: that a colleague in somebody's field, or in one beside it, has told one that they have not had. */

import type { FactsOf, NewStory } from '../../core/facts.ts'
import type { PersonId } from '../../core/ids.ts'
import { addDays } from '../../core/time/days.ts'
import { dayOf, startOfDay } from '../../core/time/oslo.ts'
import { whole } from '../../core/walk.ts'
import type { StoryNeeds } from './needs.ts'
import { beside, havingIt, isSuited } from './send/receivers.ts'
import { type Story, stories } from './story.ts'

/** What is older is no news. */
const daysNew = 14

/** Who told it, or read it to publish it. */
const isTheirs = ({ by, wordBy }: Story, person: PersonId): boolean => person === by || person === wordBy

export const storyFacts =
  (needs: StoryNeeds): FactsOf =>
  async (unit, day) => {
    const field = (await needs.unitFacts(unit))?.specialty
    if (!field) return {}
    const near = [field, ...beside(field)]
    const window = { from: startOfDay(addDays(day, -daysNew)), to: startOfDay(addDays(day, 1)) }
    const told = await whole(needs.store, stories, {
      where: { state: 'published', specialty: near },
      ...window,
      order: 'newest',
    })
    if (told.length === 0) return {}
    const had = await Promise.all(told.map(story => havingIt(needs.store, story)))
    const people = new Map<PersonId, { readonly newStories: readonly NewStory[] }>()
    for (const person of await needs.audienceOf(unit, null)) {
      const newStories: NewStory[] = []
      for (const [nth, story] of told.entries())
        if (!isTheirs(story, person) && !had[nth]?.has(person) && (await isSuited(needs, story, person)))
          newStories.push({ story: story.id, since: dayOf(story.at) })
      if (newStories.length > 0) people.set(person, { newStories })
    }
    return { people }
  }
