/** The letters of a week that came in one card: each is opened on its own, and leads back to all of them. */

import { inUnit, notice, type Show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { inPrivate } from '../../core/house/inPrivate.ts'
import { letterId, letters } from '../../core/letters.ts'
import { receivedBy, shownAgain } from '../../core/receivedLetter.ts'
import { backToAll } from '../../core/wayBack.ts'
import { beside } from './sending/beside.ts'
import { digestCard } from './sending/digest.ts'
import { inTodaysNames, isTheirs, type WeighNeeds } from './sending/weigh.ts'

/** How somebody is shown again what they got. */
export type Reading = Pick<WeighNeeds, 'belongs' | 'unitNames' | 'summarise' | 'faceOf'>

type Needs = { readonly letters: { readonly reading: Reading } }

export const openLetter = inPrivate(async ({ letters: { reading } }: Needs, ask: Ask): Promise<Show> => {
  const { campaign = '' } = ask.input
  const letter = await receivedBy(ask, campaign)
  if ('card' in letter) return backToAll(letter, campaign)
  if (!(await isTheirs(reading, letter))) return backToAll(notice('other-unit'), campaign)
  const now = await inTodaysNames(reading, letter)
  return backToAll(inUnit(shownAgain(now), letter.unit), campaign)
})

export const showTogether = inPrivate(async ({ letters: { reading } }: Needs, ask: Ask): Promise<Show> => {
  const letter = await ask.store.get(letters, letterId(ask.input.campaign ?? '', ask.who.person))
  if (!letter) return notice('old-card')
  // The others lie there also where this one was taken back.
  const all = await beside(ask.store, letter)
  return all.length > 0 ? digestCard(reading, all, ask.who) : notice('withdrawn')
})

/** From the card of a week, with the way back to it. */
export const fromTogether = (shown: Show, { input: { campaign = '' } }: Ask): Show =>
  campaign === '' ? shown : backToAll(shown, campaign)
