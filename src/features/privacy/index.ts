/** The door of privacy: every free text passes here before anything is stored, logged or answered. */

import { type Show, show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { door } from '../../core/door.ts'
import { holdsNobody } from '../../core/erasure.ts'
import { screenAll } from '../../core/guard/guard.ts'
import { insert } from '../../core/store.ts'
import type { Instant } from '../../core/time/instant.ts'
import { dayOf, monthOf } from '../../core/time/oslo.ts'
import { nearMisses } from './nearMiss.ts'
import { summarise } from './summary.ts'

type Texts = Readonly<Record<string, string>>

export const privacyDoor = door({
  name: 'privacy',
  collections: [nearMisses],
  erasures: [holdsNobody(nearMisses)],
  open: house => ({
    summary: (unit, month) => summarise(house.store, unit, month),
    offers: {
      screen: async (texts: Texts, { who, store }: Ask, now: Instant): Promise<Show | null> => {
        const finding = screenAll(texts)
        if (!finding) return null
        // Through the turn’s store: what Teams posts again is one near miss.
        await store.write([
          insert(nearMisses, {
            id: house.newId(),
            unit: who.unit,
            day: dayOf(now),
            month: monthOf(now),
            tier: finding.tier,
            kind: finding.kind,
            field: finding.field,
          }),
        ])
        return show('privacy/stopped', { certain: finding.tier === 'A' || finding.tier === 'B' })
      },
    },
  }),
})
