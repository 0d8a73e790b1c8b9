/** The door of privacy: every free text passes here before anything is stored, logged or answered. */

import type { Ask, Pressed } from '../../core/conversation.ts'
import { door } from '../../core/door.ts'
import { holdsNobody, removeOwnRow } from '../../core/erasure.ts'
import type { Screening, Turn } from '../../core/house/reception/screening.ts'
import { removeAfter } from '../../core/retention.ts'
import type { Instant } from '../../core/time/instant.ts'
import { about } from './about.ts'
import { nearMisses, withoutField, withoutHomeless } from './nearMiss.ts'
import { notPatient } from './notPatient.ts'
import { overruled } from './overruled.ts'
import { createOwn } from './own.ts'
import { forgetPasses, passes } from './pass.ts'
import { screenTurn } from './screen.ts'
import { createStopped } from './stopped.ts'
import { summarise } from './summary.ts'

export const privacyDoor = door({
  name: 'privacy',
  collections: [nearMisses, overruled, passes],
  erasures: [holdsNobody(nearMisses), holdsNobody(overruled), removeOwnRow(passes)],
  // The same month of the year before tells whether it gets better.
  retention: [removeAfter(nearMisses, 730), removeAfter(overruled, 730), removeAfter(passes, 1)],
  migrations: [withoutField, withoutHomeless(nearMisses), withoutHomeless(overruled)],
  open: house => {
    const stopped = createStopped(house.newId)
    const needs = { ...house, stopped, own: createOwn(house) }
    return {
      actions: [
        {
          verb: 'privacy.notPatient',
          audience: 'anyone',
          about: 'reader',
          run: (ask: Ask) => notPatient(needs, ask),
        },
      ],
      pages: [about],
      jobs: [
        { name: 'forget-stopped', run: async (now: Instant) => stopped.forgetOld(now) },
        {
          name: 'forget-passes',
          run: async (now: Instant) =>
            (await house.forget(house.store, store => forgetPasses(store, now))).value,
        },
      ],
      summary: (unit, month) => summarise(house.store, unit, month),
      offers: {
        screen: (ask: Ask, turn: Turn, now: Instant, isOverruled: boolean, texts?: Pressed['input']) =>
          screenTurn(needs, ask, turn, now, isOverruled, texts),
        heldFor: (pressed: Pressed, now: Instant) =>
          pressed.verb === 'privacy.notPatient' ? stopped.find(pressed, now) : null,
      } satisfies Screening,
    }
  },
})
