/** The answer that cannot wait: from memory, and with what the store says at once of who reads it. */

import type { Answer, Asker, Place, Sender } from '../../conversation.ts'
import type { Command } from '../../feature.ts'
import { type Language, languageOf } from '../../language.ts'
import type { Clock, Instant } from '../../time/instant.ts'
import type { Turn } from './screening.ts'

type Needs = {
  readonly clock: Clock
  readonly language: Language
  readonly meet: (sender: Sender, place: Place, now: Instant, once?: string) => Promise<Asker>
  readonly wait: (ms: number) => Promise<void>
}

const withinMs = 300

/** Who they are may come in time and what is theirs not: then it is in their language, and from memory alone. */
export const createAlways =
  ({ clock, language, meet, wait }: Needs) =>
  async ({ sender, place, once }: Turn, always: NonNullable<Command['always']>): Promise<Answer> => {
    const late = wait(withinMs).then(() => null)
    const atOnce = <T>(asked: Promise<T>) => Promise.race([asked.catch(() => null), late])
    const met = meet(sender, place, clock.now(), once)
    const [who, theirs] = await Promise.all([atOnce(met), atOnce(met.then(always))])
    return {
      show: theirs ?? (await always(null)),
      language: who?.language ?? languageOf(sender.locale, language),
    }
  }
