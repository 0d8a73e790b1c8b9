/** The tiles of the roadmap: what is late, what is next, and whether the unit is ready to go live. */

import type { Asker } from '../../../core/conversation.ts'
import { formatDate } from '../../../core/formats.ts'
import { mayUse } from '../../../core/house/audience.ts'
import type { UnitId } from '../../../core/ids.ts'
import { insideOf } from '../../../core/inside.ts'
import type { Tile } from '../../../core/tile.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { readyIn } from '../lead/ready.ts'
import type { RoadmapNeeds } from '../needs.ts'
import { type OpenedPlan, openedFrom, runningIn } from '../plan/openPlan.ts'
import { nextThings, type Progress, progressOf } from '../plan/progress.ts'
import { planners } from '../who.ts'
import { placeOfLate, placeOfStep } from './places.ts'

type Way = { readonly opened: OpenedPlan; readonly progress: Progress }

const worker = ['project', 'superuser', 'leader'] as const

const lateTile = ({ say }: RoadmapNeeds, { language }: Asker, ways: readonly Way[]): Tile => {
  const late = ways.flatMap(({ opened: { plan }, progress }) =>
    progress.steps.filter(({ isLate }) => isLate).map(({ step }) => ({ plan, step })),
  )
  const [first, second] = late
  const at = first && (second ? placeOfLate(first.plan) : placeOfStep(first.plan, first.step))
  return {
    name: 'late',
    emoji: '🗺️',
    title: say(language, 'roadmap:tile.late'),
    badge: say(language, 'roadmap:tile.late.badge', { late: late.length }),
    tone: late.length > 0 ? 'attention' : 'good',
    line: first ? first.step.title[language] : '',
    opens: { at: at ?? 'roadmap' },
    first: worker,
  }
}

const nextTile = ({ say }: RoadmapNeeds, { language }: Asker, ways: readonly Way[]): Tile[] =>
  ways
    .flatMap(({ opened, progress }) => nextThings(opened, progress, 1).map(thing => ({ ...thing, opened })))
    .slice(0, 1)
    .map(({ item, at, opened }) => ({
      name: 'next',
      emoji: '👉',
      title: say(language, 'roadmap:overview.next'),
      badge: at.isLate
        ? say(language, 'common:standing.late')
        : `${say(language, 'common:due.by')} ${formatDate(at.dates.to, 'short', language)}`,
      tone: at.isLate ? 'attention' : 'accent',
      line: item.says[language],
      opens: { at: placeOfStep(opened.plan, at.step) },
      first: ['project', 'superuser', 'champion'],
    }))

const readyTile = async (needs: RoadmapNeeds, { language }: Asker, ways: readonly Way[]): Promise<Tile[]> => {
  const ahead = ways.find(({ opened }) => opened.plan.live === null)
  // The word opens the first guide's.
  if (!ahead || ahead !== ways[0]) return []
  const { say } = needs
  const { ready, of } = await readyIn(needs, ahead.opened)
  return [
    {
      name: 'ready',
      emoji: '🏁',
      title: say(language, 'roadmap:button.ready'),
      badge: say(language, 'roadmap:tile.ready.badge', { ready, of }),
      tone: ready === of ? 'good' : 'warning',
      line: `${say(language, 'common:fact.goLive')} ${formatDate(ahead.opened.plan.goLive, 'long', language)}`,
      opens: { says: `${say(language, 'common:word.veikart')} ${say(language, 'roadmap:tile.ready.word')}` },
      first: ['leader'],
    },
  ]
}

const beginTile = ({ say }: RoadmapNeeds, { language }: Asker): Tile => ({
  name: 'begin',
  emoji: '🗺️',
  title: say(language, 'common:title.roadmap'),
  badge: say(language, 'roadmap:tile.begin.badge'),
  tone: 'warning',
  line: say(language, 'roadmap:tile.begin'),
  opens: { says: say(language, 'common:word.veikart') },
  first: planners,
})

const waysOf = async ({ store, guides, clock }: RoadmapNeeds, unit: UnitId): Promise<Way[]> => {
  const running = await runningIn(store, guides, unit)
  return Promise.all(
    running.map(async ({ plan, guide }) => {
      const opened = await openedFrom(store, guide, plan)
      return { opened, progress: progressOf(opened, dayOf(clock.now())) }
    }),
  )
}

export const roadmapTiles =
  (needs: RoadmapNeeds) =>
  async (who: Asker): Promise<readonly Tile[]> => {
    const unit = insideOf(who)
    if (unit === null) return []
    const ways = await waysOf(needs, unit)
    if (ways.length === 0) return mayUse(planners, who.roles) ? [beginTile(needs, who)] : []
    return [lateTile(needs, who, ways), ...nextTile(needs, who, ways), ...(await readyTile(needs, who, ways))]
  }
