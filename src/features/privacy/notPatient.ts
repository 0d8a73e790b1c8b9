/** *Det er ikke en pasient*, where the stopped turn is not there to go through: it is written again, and then goes through. */

import { notice, type Show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import type { House } from '../../core/house/house.ts'
import { givePass } from './pass.ts'
import type { Stopped } from './stopped.ts'

type Needs = Pick<House, 'clock'> & { readonly stopped: Stopped }

/** The card in a channel has a button for everyone, but only its writer knows what they meant. */
export const notPatient = async ({ clock, stopped }: Needs, { who, input, store }: Ask): Promise<Show> => {
  if (input.writer !== who.person) return notice('not-your-text')
  if (stopped.wentThrough(input.held ?? '')) return notice('sent-already')
  await givePass(store, who.person, clock.now())
  return notice('write-again')
}
