/** The door of the roadmap (veikart): guides with phases and steps, who has done what, and what is next. */

import type { Ask } from '../../core/conversation.ts'
import { door } from '../../core/door.ts'
import type { Action, Command } from '../../core/feature.ts'
import type { SheetCode } from '../../core/sheets.ts'
import type { Change } from '../../core/store.ts'
import { checklistsDoor } from '../checklists/index.ts'
import { directoryDoor } from '../directory/index.ts'
import { activityFile, showActivity } from './activity.ts'
import { keptAlone } from './alone.ts'
import { roadmapResource, unitsResource } from './api.ts'
import { arrange, askToArrange, undoArrangement } from './arrange.ts'
import { askToBegin, begin, layAside } from './begin.ts'
import { showGuides } from './chooseGuide.ts'
import { roadmapErasures } from './erasures.ts'
import { ticksFor } from './filled.ts'
import { gatekeepers, openGate, passGate } from './gate.ts'
import { showItem } from './item.ts'
import { followEditions } from './migrate.ts'
import { showMore } from './more.ts'
import { askToMove, move, undoMove } from './move.ts'
import type { RoadmapNeeds } from './needs.ts'
import { showNews } from './news.ts'
import { readGuides } from './packs.ts'
import { roadmapPanel } from './panel.ts'
import { pastOf } from './past.ts'
import { arrangements, plans, ticks } from './plan.ts'
import { choosePosts, progressPosts } from './progressPost.ts'
import { goLive, notLiveYet, openReadiness } from './ready.ts'
import { rounds } from './rounds.ts'
import { route } from './route.ts'
import { showRoadmap } from './showRoadmap.ts'
import { openStep } from './step.ts'
import { summariseRoadmap } from './summary.ts'
import { tick } from './tick.ts'
import { showUnits } from './units.ts'
import { ways } from './ways.ts'
import { weeklySteps } from './week.ts'
import { planners } from './who.ts'

export const roadmapDoor = door({
  name: 'roadmap',
  collections: [plans, ticks, arrangements, rounds],
  erasures: roadmapErasures,
  needs: { checklists: checklistsDoor, directory: directoryDoor },
  packs: readGuides,
  open: (house, { checklists, directory }, { guides }) => {
    const needs: RoadmapNeeds = {
      ...house,
      guides,
      checklistTitle: checklists.titleOf,
      pasteTitle: directory.pasteTitle,
      links: directory.links,
    }
    const to = (useCase: (needs: RoadmapNeeds, ask: Ask) => ReturnType<typeof showRoadmap>) => (ask: Ask) =>
      useCase(needs, ask)
    const commands: readonly Command[] = [
      { words: ['veikart', 'roadmap'], audience: 'all', run: route(needs) },
    ]
    const actions: readonly Action[] = [
      { verb: 'roadmap.show', audience: 'all', run: to(showRoadmap) },
      { verb: 'roadmap.more', audience: 'all', run: to(showMore) },
      { verb: 'roadmap.guides', audience: 'all', run: to(showGuides) },
      { verb: 'roadmap.start', audience: planners, run: to(askToBegin) },
      { verb: 'roadmap.begin', audience: planners, run: to(begin) },
      { verb: 'roadmap.layAside', audience: planners, run: to(layAside) },
      { verb: 'roadmap.ask', audience: planners, run: to(askToMove) },
      { verb: 'roadmap.move', audience: planners, run: to(move) },
      { verb: 'roadmap.unmove', audience: planners, run: to(undoMove) },
      { verb: 'roadmap.step', audience: 'all', run: to(openStep) },
      { verb: 'roadmap.gate', audience: 'all', run: to(openGate) },
      { verb: 'roadmap.pass', audience: gatekeepers, run: to(passGate) },
      { verb: 'roadmap.activity', audience: 'all', run: to(showActivity) },
      { verb: 'roadmap.ready', audience: 'all', run: to(openReadiness) },
      { verb: 'roadmap.live', audience: gatekeepers, run: to(goLive) },
      { verb: 'roadmap.unlive', audience: gatekeepers, run: to(notLiveYet) },
      { verb: 'roadmap.news', audience: 'all', run: to(showNews) },
      { verb: 'roadmap.units', audience: 'all', about: 'trust', run: to(showUnits) },
      { verb: 'roadmap.posts', audience: planners, run: to(choosePosts) },
      { verb: 'roadmap.arrangement', audience: planners, run: to(askToArrange) },
      { verb: 'roadmap.arrange', audience: planners, run: to(arrange) },
      { verb: 'roadmap.unarrange', audience: planners, run: to(undoArrangement) },
      { verb: 'checklist.item', audience: 'all', run: to(showItem) },
      { verb: 'checklist.tick', audience: 'all', run: ask => tick(needs, ask, ways.tick) },
      { verb: 'checklist.untick', audience: 'all', run: ask => tick(needs, ask, ways.untick) },
      { verb: 'checklist.skip', audience: 'all', run: ask => tick(needs, ask, ways.skip) },
      { verb: 'checklist.save', audience: 'all', run: ask => tick(needs, ask, ways.save) },
    ]
    return {
      commands,
      actions: actions.map(keptAlone),
      // In this order: what is said is said of the newest edition.
      jobs: [followEditions(needs), weeklySteps(needs), progressPosts(needs)],
      handouts: [activityFile(needs)],
      resources: [unitsResource(needs), roadmapResource(needs)],
      tabs: [roadmapPanel(needs)],
      summary: (unit, month) => summariseRoadmap(house.store, guides, unit, month),
      history: trust => pastOf(guides, trust),
      offers: {
        guides,
        /** The ticks that filling in a sheet sets, for the same write. */
        filled: async ({ who, store }: Ask, sheet: SheetCode): Promise<readonly Change[]> =>
          who.unit
            ? ticksFor(guides, store, { unit: who.unit, sheet, by: who.person, at: house.clock.now() })
            : [],
      },
    }
  },
})
