/** The letters of a week that came in one card: each is opened on its own, and leads back to all of them. */

import { type Back, inUnit, notice, type Show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { inPrivate } from '../../core/house/inPrivate.ts'
import { letterId, letters } from '../../core/letters.ts'
import { receivedBy, shownAgain } from '../../core/receivedLetter.ts'
import { beside } from './sending/beside.ts'
import { digestCard } from './sending/errand.ts'
import { inTodaysNames, isTheirs, type WeighNeeds } from './sending/weigh.ts'

/** How somebody is shown again what they got. */
export type Reading = Pick<WeighNeeds, 'belongs' | 'unitNames' | 'summarise'>

type Needs = { readonly letters: { readonly reading: Reading } }

const toAll = (campaign: string): Back => ({ verb: 'letter.together', data: { campaign } })

export const openLetter = inPrivate(async ({ letters: { reading } }: Needs, ask: Ask): Promise<Show> => {
  const { campaign = '' } = ask.input
  const letter = await receivedBy(ask, campaign)
  const back = toAll(campaign)
  if ('card' in letter) return { ...letter, back }
  if (!(await isTheirs(reading, letter))) return { ...notice('other-unit'), back }
  const now = await inTodaysNames(reading, letter)
  return { ...inUnit(shownAgain(now), letter.unit), back }
})

export const showTogether = inPrivate(async ({ letters: { reading } }: Needs, ask: Ask): Promise<Show> => {
  const letter = await ask.store.get(letters, letterId(ask.input.campaign ?? '', ask.who.person))
  if (!letter) return notice('old-card')
  // The others lie there also where this one was taken back.
  const all = await beside(ask.store, letter)
  return all.length > 0 ? digestCard(all, ask.who, reading.summarise) : notice('withdrawn')
})

/** From the card of a week, with the way back to it. */
export const fromTogether = (shown: Show, { input: { campaign = '' } }: Ask): Show =>
  campaign === '' ? shown : { ...shown, back: toAll(campaign) }
