/** What happens without a word or a press: features hear of it, and whoever arrives with it is welcomed, once. */

import type { Show } from '../../cards.ts'
import type { Answer, Asker, Happening, Place, Sender } from '../../conversation.ts'
import type { Feature } from '../../feature.ts'
import type { Language } from '../../language.ts'
import type { Clock, Instant } from '../../time/instant.ts'
import { arrivesWith, type GreetingNeeds, greetOnce, speakerOf } from './greetings.ts'

export type HappenedNeeds = GreetingNeeds & {
  readonly features: readonly Feature[]
  readonly clock: Clock
  /** Knows the sender, or gets to know them. */
  readonly meet: (sender: Sender, place: Place, now: Instant, once?: string) => Promise<Asker>
  /** For an event that nobody in particular caused. */
  readonly language: Language
}

export const createHappened = (
  needs: HappenedNeeds,
  welcome: (happening: Happening, who: Asker) => Promise<Show>,
) => {
  const listeners = needs.features.flatMap(feature => feature.events ?? [])
  return async (happening: Happening): Promise<Answer> => {
    const now = needs.clock.now()
    const sender = await speakerOf(needs, happening)
    const who = sender && (await needs.meet(sender, happening.place, now))
    const arrives = arrivesWith(happening)
    if (arrives && !(await greetOnce(needs, happening, who !== null, now))) return null
    for (const listener of listeners.filter(({ on }) => on === happening.kind)) {
      const answer = await listener.run(happening, who, now)
      if (answer) return { show: answer, language: answer.language ?? who?.language ?? needs.language }
    }
    const show = arrives && who ? await welcome(happening, who) : null
    return show && { show, language: who?.language ?? needs.language }
  }
}
