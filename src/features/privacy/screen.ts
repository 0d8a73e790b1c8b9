/** Screens a turn: what may point to a patient is neither stored nor answered, only counted. */

import { type Show, show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { screenAll } from '../../core/guard/guard.ts'
import type { Known } from '../../core/guard/known.ts'
import type { House } from '../../core/house/house.ts'
import { insert } from '../../core/store.ts'
import type { Instant } from '../../core/time/instant.ts'
import { dayOf, monthOf } from '../../core/time/oslo.ts'
import { nearMisses } from './nearMiss.ts'

type ScreenNeeds = Pick<House, 'newId'> & { readonly own: (now: Instant) => Promise<Known> }

type Texts = Readonly<Record<string, string>>

/** What is found without knowing anybody may still be the trust's own; only then is it asked what that is. */
const findingIn = async ({ own }: ScreenNeeds, texts: Texts, now: Instant) => {
  const found = screenAll(texts)
  return found === null || found.hard ? found : screenAll(texts, { known: await own(now) })
}

export const screenTurn = async (
  needs: ScreenNeeds,
  { who, store }: Ask,
  texts: Texts,
  now: Instant,
): Promise<Show | null> => {
  const finding = await findingIn(needs, texts, now)
  if (!finding) return null
  const { tier, kind, field } = finding
  // Through the turn’s store: what Teams posts again is one near miss.
  await store.write([
    insert(nearMisses, {
      id: needs.newId(),
      unit: who.unit,
      day: dayOf(now),
      month: monthOf(now),
      tier,
      kind,
      field,
    }),
  ])
  return show('privacy/stopped', { certain: finding.hard })
}
