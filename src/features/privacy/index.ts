/** The door of privacy: every free text passes here before anything is stored, logged or answered. */

import { type Show, show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { type Erasure, holdsNobody } from '../../core/erasure.ts'
import type { Feature } from '../../core/feature.ts'
import { screenAll } from '../../core/guard/guard.ts'
import { insert, type Store } from '../../core/store.ts'
import type { Instant } from '../../core/time/instant.ts'
import { dayOf, monthOf } from '../../core/time/oslo.ts'
import { nearMisses } from './nearMiss.ts'

export const privacyCollections = [nearMisses]

export const privacyErasures: readonly Erasure[] = [holdsNobody(nearMisses)]

type PrivacyFeature = Feature & {
  screen(texts: Readonly<Record<string, string>>, ask: Ask, now: Instant): Promise<Show | null>
}

export const createPrivacy = (needs: {
  readonly store: Store
  readonly newId: () => string
}): PrivacyFeature => ({
  name: 'privacy',
  screen: async (texts, { who, store }, now) => {
    const finding = screenAll(texts)
    if (!finding) return null
    // Through the turn’s store: what Teams posts again is one near miss.
    await store.write([
      insert(nearMisses, {
        id: needs.newId(),
        unit: who.unit,
        day: dayOf(now),
        month: monthOf(now),
        tier: finding.tier,
        field: finding.field,
      }),
    ])
    return show('privacy/stopped', { certain: finding.tier === 'A' || finding.tier === 'B' })
  },
  summary: async (unit, month) => {
    const counted = await needs.store.tally(nearMisses, { by: [], where: { unit, month } })
    return { name: 'privacy', figures: { nearMisses: counted[0]?.count ?? 0 } }
  },
})
