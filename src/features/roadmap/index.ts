/** The door of the roadmap (veikart): guides with phases and steps, who has done what, and what is next. */

import type { Ask } from '../../core/conversation.ts'
import { door } from '../../core/door.ts'
import type { Action, Command } from '../../core/feature.ts'
import { listed } from '../../core/listed.ts'
import type { Filled } from '../../core/sheets.ts'
import type { Change } from '../../core/store.ts'
import { checklistsDoor } from '../checklists/index.ts'
import { directoryDoor } from '../directory/index.ts'
import { roadmapErasures, roadmapTexts } from './erasures.ts'
import { roadmapFacts } from './facts.ts'
import { readGuides } from './guides/packs.ts'
import { historyOf } from './history.ts'
import { askToBegin, begin, layAside } from './lead/begin.ts'
import { gatekeepers, openGate, passGate } from './lead/gate.ts'
import { askToMove, move, undoMove } from './lead/move.ts'
import { goLive, notLiveYet, openReadiness } from './lead/ready.ts'
import { activityFile, showActivity } from './look/activity.ts'
import { roadmapResource, unitsResource } from './look/api.ts'
import { showGuides } from './look/chooseGuide.ts'
import { openMore, showMore } from './look/more.ts'
import { showNews } from './look/news.ts'
import { roadmapPanel } from './look/panel.ts'
import { showRoadmap } from './look/showRoadmap.ts'
import { summariseRoadmap } from './look/summary.ts'
import { roadmapTiles } from './look/tiles.ts'
import { showUnits } from './look/units.ts'
import type { RoadmapNeeds } from './needs.ts'
import { roadmapOutcomes } from './outcomes.ts'
import { awaitedRoles } from './plan/awaitedRoles.ts'
import { goLivesOf } from './plan/goLive.ts'
import { followEditions } from './plan/migrate.ts'
import { arrangements, plans, ticks } from './plan/plan.ts'
import { namesPlace, route } from './route.ts'
import { arrange, askToArrange, undoArrangement } from './steps/arrange.ts'
import { ticksFor, ticksOff } from './steps/filled.ts'
import { showItem } from './steps/item.ts'
import { openStep } from './steps/step.ts'
import { tick } from './steps/tick.ts'
import { tickSeveral } from './steps/tickSeveral.ts'
import { ways } from './steps/ways.ts'
import { keptAlone } from './told/alone.ts'
import { outdatedPost, outdatedSteps } from './told/outdated.ts'
import { choosePosts, progressPosts } from './told/progressPost.ts'
import { rounds } from './told/rounds.ts'
import { weeklySteps } from './told/week.ts'
import { planners } from './who.ts'

export const roadmapDoor = door({
  name: 'roadmap',
  collections: [plans, ticks, arrangements, rounds],
  erasures: roadmapErasures,
  texts: roadmapTexts,
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
      {
        words: ['veikart', 'vegkart', 'roadmap', 'steg', 'step'],
        called: listed(
          'neste, hva gjenstår, kva står att, hvor langt er vi, kor langt er vi, what is left',
          'frist, frister, fristene, fristar, milepæler, milepælar, oppgaver, mine oppgaver',
          'oppgåver, mine oppgåver, oppgavene mine, mine steg, tasks, deadlines, milestones, next',
        ),
        audience: 'all',
        face: { icon: 'Map', emoji: '🗺️', first: ['leader', 'project', 'superuser'] },
        isMeantBy: namesPlace(house),
        run: route(needs),
      },
      {
        words: ['verktøy', 'tools'],
        audience: 'all',
        hidden: true,
        face: { icon: 'Toolbox', emoji: '🧰', first: ['project'] },
        run: to(openMore),
      },
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
      { verb: 'roadmap.item', formerly: 'checklist.item', audience: 'all', run: to(showItem) },
      {
        verb: 'roadmap.tick',
        formerly: 'checklist.tick',
        audience: 'all',
        run: ask => tick(needs, ask, ways.tick),
      },
      {
        verb: 'roadmap.untick',
        formerly: 'checklist.untick',
        audience: 'all',
        run: ask => tick(needs, ask, ways.untick),
      },
      { verb: 'roadmap.done', audience: 'all', run: ask => tickSeveral(needs, ask, ways.tick) },
      { verb: 'roadmap.undone', audience: 'all', run: ask => tickSeveral(needs, ask, ways.untick) },
      {
        verb: 'roadmap.skip',
        formerly: 'checklist.skip',
        audience: 'all',
        run: ask => tick(needs, ask, ways.skip),
      },
      {
        verb: 'roadmap.save',
        formerly: 'checklist.save',
        audience: 'all',
        run: ask => tick(needs, ask, ways.save),
      },
    ]
    return {
      commands,
      actions: actions.map(keptAlone),
      // In this order: what is said is said of the newest edition.
      jobs: [followEditions(needs), weeklySteps(needs), progressPosts(needs)],
      outdated: [
        { series: 'weekly-steps', why: outdatedSteps(needs) },
        { series: 'progress-post', why: outdatedPost(needs) },
      ],
      handouts: [activityFile(needs)],
      resources: [unitsResource(needs), roadmapResource(needs)],
      tabs: [roadmapPanel(needs)],
      tiles: roadmapTiles(needs),
      summary: (unit, month) => summariseRoadmap(house.store, guides, unit, month),
      awaitedRoles: unit => awaitedRoles(needs, unit),
      facts: roadmapFacts(needs),
      outcomes: roadmapOutcomes(house.store),
      goLive: async unit => {
        const facts = await house.unitFacts(unit)
        return facts && ((await goLivesOf(house.store, guides, [facts])).get(unit) ?? null)
      },
      history: trust => historyOf(guides, trust),
      offers: {
        guides,
        /** The ticks that filling in a sheet sets, for the same write. */
        filled: ({ store }: Ask, filled: Filled): Promise<readonly Change[]> =>
          ticksFor(guides, store, filled),
        /** The same ticks, for the write with which the sheet is empty again. */
        emptied: ({ store }: Ask, filled: Filled): Promise<readonly Change[]> =>
          ticksOff(guides, store, filled),
      },
    }
  },
})
