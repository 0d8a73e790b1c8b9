/** The door of privacy: every free text passes here before anything is stored, logged or answered. */

import type { Ask } from '../../core/conversation.ts'
import { door } from '../../core/door.ts'
import { holdsNobody } from '../../core/erasure.ts'
import type { Instant } from '../../core/time/instant.ts'
import { nearMisses } from './nearMiss.ts'
import { createOwn } from './own.ts'
import { screenTurn } from './screen.ts'
import { summarise } from './summary.ts'

type Texts = Readonly<Record<string, string>>

export const privacyDoor = door({
  name: 'privacy',
  collections: [nearMisses],
  erasures: [holdsNobody(nearMisses)],
  open: house => {
    const needs = { ...house, own: createOwn(house) }
    return {
      summary: (unit, month) => summarise(house.store, unit, month),
      offers: {
        screen: (texts: Texts, ask: Ask, now: Instant) => screenTurn(needs, ask, texts, now),
      },
    }
  },
})
