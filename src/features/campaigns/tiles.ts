/** The tile of campaigns: how the newest message to the unit came through, or how the newest trial in it stands. */

import type { Asker } from '../../core/conversation.ts'
import { formatDate } from '../../core/formats.ts'
import { mayUse } from '../../core/house/audience.ts'
import type { House } from '../../core/house/house.ts'
import { insideOf } from '../../core/inside.ts'
import type { Tile } from '../../core/tile.ts'
import { leavesAt } from './ahead.ts'
import { campaigns } from './campaign.ts'
import { trialTone } from './look/standing.ts'
import { kindOf, verdictTone } from './look/verdict.ts'
import { type Trial, trials } from './trial/trial.ts'
import { weeksOf } from './trial/weeks.ts'

type Needs = Pick<House, 'store' | 'say' | 'letters' | 'clock'>

const standingOfTrial = ({ say }: Needs, { language }: Asker, trial: Trial) => {
  const weeks = weeksOf(trial)
  const written = weeks.filter(week => week <= (trial.planned ?? '')).length
  const line = formatDate(trial.at, 'weekday', language)
  if (trial.state === 'opened') {
    const kind = kindOf(trial)
    return { badge: say(language, `campaigns:verdict.badge.${kind}`), tone: verdictTone(kind), line }
  }
  const badge =
    trial.state === 'asks'
      ? say(language, 'campaigns:list.line.asks')
      : say(language, `campaigns:trial.badge.${trial.state}`, { written, weeks: weeks.length })
  return { badge, tone: trialTone(trial), line }
}

const standing = async (needs: Needs, who: Asker) => {
  const { store, say, letters } = needs
  const { unit, language } = who
  const sent = { unit, status: ['asks', 'planning', 'running', 'withdrawn'] } as const
  const tried = { unit, state: ['asks', 'drawing', 'running', 'stopped', 'opened'] } as const
  const [[newest], [trial]] = await Promise.all([
    store.list(campaigns, { where: sent, order: 'newest', limit: 1 }),
    store.list(trials, { where: tried, order: 'newest', limit: 1 }),
  ])
  if (trial && trial.at > (newest?.at ?? '')) return standingOfTrial(needs, who, trial)
  if (!newest) return { badge: say(language, 'campaigns:tile.none'), tone: 'emphasis', line: '' } as const
  const ledger = await letters.ledgerOf(newest.id)
  const due = await leavesAt(needs, newest, ledger)
  if (due !== null)
    return {
      badge: say(language, 'campaigns:calendar.stands.planned'),
      tone: 'emphasis',
      line: `${formatDate(due, 'weekday', language)} ${formatDate(due, 'time', language)}`,
    } as const
  const { planned } = ledger
  const { delivered } = ledger.byState
  return {
    badge: say(language, `campaigns:list.line.${newest.status}`, { delivered, planned }),
    tone: newest.status !== 'running' ? 'emphasis' : delivered === planned ? 'good' : 'accent',
    line: formatDate(newest.at, 'weekday', language),
  } as const
}

export const campaignTiles =
  (needs: Needs, senders: readonly ['leader', 'project']) =>
  async (who: Asker): Promise<readonly Tile[]> => {
    const { say } = needs
    if (insideOf(who) === null || !mayUse(senders, who.roles)) return []
    return [
      {
        name: 'kampanje',
        emoji: '📣',
        title: say(who.language, 'campaigns:list.title'),
        ...(await standing(needs, who)),
        opens: { says: say(who.language, 'common:word.kampanje') },
        first: ['leader'],
      },
    ]
  }
