/** What is sent to a unit and what is tried in it, the newest first, each with how it stands. */

import { type Show, show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { noUnit } from '../../core/house/noUnit.ts'
import type { Language } from '../../core/language.ts'
import { pagerOf, readPage } from '../../core/pages.ts'
import { shortened } from '../../core/shortened.ts'
import { leavesAt } from './ahead.ts'
import { type Campaign, campaigns, shownText } from './campaign.ts'
import { trialTone } from './look/standing.ts'
import { kindOf, verdictTone } from './look/verdict.ts'
import type { CampaignNeeds } from './needs.ts'
import { titleIn } from './trial/content.ts'
import { type Trial, trials } from './trial/trial.ts'
import { weeksOf } from './trial/weeks.ts'

const perPage = 5

/** A row of a list has room for so much of it. */
const longestTitle = 60

const toneOf = (status: Campaign['status'], left: number) => {
  if (status === 'asks') return 'accent'
  if (status !== 'running') return 'emphasis'
  return left === 0 ? 'good' : 'accent'
}

const messageRow = async (needs: CampaignNeeds, campaign: Campaign) => {
  const ledger = await needs.letters.ledgerOf(campaign.id)
  const due = await leavesAt(needs, campaign, ledger)
  const { id, at, status, sender } = campaign
  const { planned } = ledger
  const { delivered } = ledger.byState
  return {
    kind: 'message' as const,
    isTrial: false,
    isAsked: false,
    id,
    trial: '',
    title: shortened(shownText(campaign), longestTitle),
    at,
    status,
    isPlanned: due !== null,
    due,
    said: '',
    written: 0,
    weeks: 0,
    sender,
    planned,
    delivered,
    tone: due === null ? toneOf(status, planned - delivered) : 'emphasis',
  }
}

/** One that is opened has its verdict as its standing. */
const trialRow = async (needs: CampaignNeeds, trial: Trial, language: Language) => {
  const kind = kindOf(trial)
  const weeks = weeksOf(trial)
  const isOpened = trial.state === 'opened'
  return {
    kind: 'trial' as const,
    isTrial: true,
    isAsked: trial.state === 'asks',
    id: '',
    trial: trial.id,
    title: shortened(await titleIn(needs, trial, language), longestTitle),
    at: trial.at,
    status: trial.state,
    isPlanned: false,
    due: null,
    said: isOpened ? kind : '',
    written: weeks.filter(week => week <= (trial.planned ?? '')).length,
    weeks: weeks.length,
    sender: trial.sender,
    planned: 0,
    delivered: 0,
    tone: isOpened ? verdictTone(kind) : trialTone(trial),
  }
}

export const list = async (needs: CampaignNeeds, ask: Ask): Promise<Show> => {
  const { unit } = ask.who
  if (unit === null) return noUnit()
  const sent = { unit, status: ['asks', 'planning', 'running', 'withdrawn'] } as const
  const tried = { unit, state: ['asks', 'drawing', 'running', 'stopped', 'opened'] } as const
  const [ofMessages, ofTrials] = await Promise.all([
    ask.store.tally(campaigns, { by: [], where: sent }),
    ask.store.tally(trials, { by: [], where: tried }),
  ])
  const pages = Math.ceil(((ofMessages[0]?.count ?? 0) + (ofTrials[0]?.count ?? 0)) / perPage)
  const page = readPage(ask.input.page, pages)
  const newest = { order: 'newest', limit: page * perPage } as const
  const [messages, trialled] = await Promise.all([
    ask.store.list(campaigns, { where: sent, ...newest }),
    ask.store.list(trials, { where: tried, ...newest }),
  ])
  const recent = [...messages, ...trialled]
    .toSorted((a, b) => (a.at > b.at ? -1 : 1))
    .slice((page - 1) * perPage, page * perPage)
  const items = await Promise.all(
    recent.map(one => ('wordings' in one ? trialRow(needs, one, ask.who.language) : messageRow(needs, one))),
  )
  return show('campaigns/list', { items, empty: items.length === 0, ...pagerOf(page, pages) })
}
