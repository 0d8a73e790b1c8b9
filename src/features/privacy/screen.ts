/** Screens a turn: what may point to a patient is neither stored nor answered, only counted. */

import { again } from '../../core/again.ts'
import { show } from '../../core/cards.ts'
import type { Ask, Pressed } from '../../core/conversation.ts'
import { Fault } from '../../core/errors.ts'
import { screenAll } from '../../core/guard/guard.ts'
import type { Known } from '../../core/guard/known.ts'
import type { House } from '../../core/house/house.ts'
import type { Screened, Turn } from '../../core/house/reception/screening.ts'
import { insert, remove } from '../../core/store.ts'
import type { Instant } from '../../core/time/instant.ts'
import { dayOf, monthOf } from '../../core/time/oslo.ts'
import { nearMisses } from './nearMiss.ts'
import { overruled } from './overruled.ts'
import { passes, passOf } from './pass.ts'
import type { Stopped } from './stopped.ts'

type ScreenNeeds = Pick<House, 'newId'> & {
  readonly own: (now: Instant) => Promise<Known>
  readonly stopped: Stopped
}

/** What is found without knowing anybody may still be the trust's own; only then is it asked what that is. */
const findingIn = async ({ own }: ScreenNeeds, texts: Pressed['input'], now: Instant) => {
  const found = screenAll(texts)
  return found === null || found.hard ? found : screenAll(texts, { known: await own(now) })
}

/** The press that gives a pass has none to use: it says nothing of its own. */
const takesPass = (turn: Turn): boolean => !('verb' in turn) || turn.verb !== 'privacy.notPatient'

/** A full disk costs the count of it, and never the warning: the store itself says that it is full. */
const unlessFull = async (count: () => Promise<unknown>): Promise<void> => {
  try {
    await count()
  } catch (error) {
    if (!(error instanceof Fault && error.code === 'store.unwritable')) throw error
  }
}

export const screenTurn = async (
  needs: ScreenNeeds,
  { who, store }: Ask,
  turn: Turn,
  now: Instant,
  isOverruled: boolean,
  texts: Pressed['input'] = 'verb' in turn ? turn.input : { text: turn.text },
): Promise<Screened> => {
  const finding = await findingIn(needs, texts, now)
  if (!finding) return { along: [] }
  const { hard, tier, kind } = finding
  const { unit } = who
  // Without a unit are those who just came: its day would be that of their first word.
  const counted =
    unit === null ? [] : [{ id: needs.newId(), unit, day: dayOf(now), month: monthOf(now), kind }]
  const pass = hard || isOverruled || !takesPass(turn) ? null : await passOf(store, who.person, now)
  if (!hard && (isOverruled || pass)) {
    return {
      along: [...counted.map(one => insert(overruled, one)), ...(pass ? [remove(passes, pass)] : [])],
    }
  }
  // Through the turn’s store: what Teams posts again is one near miss.
  for (const one of counted)
    await unlessFull(() =>
      again(store, write => write([insert(nearMisses, { ...one, id: needs.newId(), tier })])),
    )
  const held = hard ? null : needs.stopped.hold(turn, who.person, now)
  return { stop: show('privacy/stopped', { certain: hard, held, writer: who.person }) }
}
