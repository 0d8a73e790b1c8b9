/** A message or a reminder that somebody got: shown to them again, and why it came, with the way back to it. */

import { notice, type Show, show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import type { House } from '../../core/house/house.ts'
import { inPrivate } from '../../core/house/inPrivate.ts'
import type { Letter } from '../../core/letters.ts'
import { receivedBy, shownAgain } from '../../core/receivedLetter.ts'
import { type Campaign, campaigns } from './campaign.ts'
import { type Trial, trials } from './trial/trial.ts'

export const showReceived = inPrivate(async (_: House, ask: Ask): Promise<Show> => {
  const letter = await receivedBy(ask, ask.input.campaign ?? '')
  return 'card' in letter ? letter : shownAgain(letter)
})

const whyIn = (letter: Letter, sent: Pick<Trial, 'audience'> | Pick<Campaign, 'audience'>, coin: Coin) =>
  show('campaigns/why', {
    campaign: letter.campaign,
    sender: letter.show.data.sender,
    unitName: letter.show.data.unitName,
    audience: sent.audience,
    ...coin,
  })

type Coin = { readonly coinOf: Trial['coinOf'] | ''; readonly outcome: string; readonly until: unknown }

const noCoin: Coin = { coinOf: '', outcome: '', until: '' }

export const showWhy = inPrivate(async (_: House, ask: Ask): Promise<Show> => {
  const letter = await receivedBy(ask, ask.input.campaign ?? '')
  if ('card' in letter) return letter
  const [id = '', week] = letter.campaign.split(':')
  if (week === undefined) {
    const message = await ask.store.get(campaigns, id)
    return message ? whyIn(letter, message, noCoin) : notice('withdrawn')
  }
  const trial = await ask.store.get(trials, id)
  if (!trial) return notice('withdrawn')
  const { coinOf, outcome } = trial
  return whyIn(letter, trial, { coinOf, outcome, until: letter.show.data.until })
})
