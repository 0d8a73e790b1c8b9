/** The door of activity: what a unit registers each week, what it wants to reach, and what somebody counts for themselves. */

import type { Show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { door } from '../../core/door.ts'
import { listed } from '../../core/listed.ts'
import { activity } from './activity.ts'
import { activityErasures, activityRetention } from './erasures.ts'
import { activityFacts } from './facts.ts'
import { activityRounds } from './friday/rounds.ts'
import { outdatedWeek, weekCards } from './friday/weekCards.ts'
import { heldIn } from './held.ts'
import { historyOf } from './history.ts'
import { activityMappings, readFormMappings } from './import/mapping.ts'
import { readKinds } from './kinds.ts'
import { kindThen } from './look/kindThen.ts'
import { activityPanel } from './look/panel.ts'
import { activityResource } from './look/resource.ts'
import { summarise, weeksOf } from './look/summary.ts'
import { activityTiles } from './look/tiles.ts'
import { monthAnew, monthPostAnew } from './monthly/monthAnew.ts'
import { monthCards } from './monthly/monthCards.ts'
import { postMonth, takeMonthBack } from './monthly/postMonth.ts'
import { monthPosts } from './monthly/posts.ts'
import { showMonth, typedMonth } from './monthly/showMonth.ts'
import { namesMonth } from './monthly/whichMonth.ts'
import type { ActivityNeeds } from './needs.ts'
import { activityOutcomes } from './outcomes.ts'
import { countOwn, switchOwn, undoOwn } from './own/countOwn.ts'
import { activityChoices, ownCounts } from './own/ownCount.ts'
import { showOwn } from './own/showOwn.ts'
import { openForm, register } from './register/register.ts'
import { saveForm } from './register/saveForm.ts'
import { tellsOfWeek } from './register/told.ts'
import { undo } from './register/undo.ts'
import { openTarget, target, undoTarget } from './target/setTarget.ts'
import { setters, targets } from './target/target.ts'

export { type ActivityDifference, importActivity } from './import/importActivity.ts'

export const activityDoor = door({
  name: 'activity',
  collections: [activity, targets, ownCounts, activityChoices, activityRounds, activityMappings, monthPosts],
  erasures: activityErasures,
  retention: activityRetention,
  packs: folders => {
    const kinds = readKinds(folders('activity/kinds'))
    return { kinds, forms: readFormMappings(folders('activity/mappings'), kinds) }
  },
  open: (house, _needs, { kinds }) => {
    const needs: ActivityNeeds = { ...house, kinds }
    const to = (useCase: (needs: ActivityNeeds, ask: Ask) => Promise<Show>) => (ask: Ask) =>
      useCase(needs, ask)
    const own = to(showOwn)
    return {
      commands: [
        {
          words: ['registrer', 'register', 'log'],
          called: listed(
            'tall, tallene, tal, tala, ukens tall, ukas tall, tala for veka, numbers',
            'rett tall, rett tallene, rett tala, endre tall, endre tallene, endre tala',
            'feil tall, feil tal, skrev feil tall, skreiv feil tal, wrong numbers',
            'skriv inn tall, legg inn tall, før tall, føre tall, føre tal, change numbers',
            'statistikk, statistikken, statistics, week’s numbers, numbers of week',
          ),
          hints: ['statistikk', 'statistic'],
          isToldBy: tellsOfWeek,
          audience: 'all',
          keepsText: true,
          face: { icon: 'Video', emoji: '🎥', first: ['secretary'], foremost: 'secretary' },
          run: to(register),
        },
        {
          words: ['mål', 'target'],
          audience: 'all',
          face: { icon: 'Target', emoji: '🎯' },
          run: to(target),
        },
        {
          words: ['mine tall', 'mine tal', 'my numbers'],
          audience: 'all',
          about: 'reader',
          face: { icon: 'PersonHeart', emoji: '🙂' },
          run: own,
        },
        {
          words: ['måned', 'månad', 'month'],
          called: listed(
            'måneden, månaden, denne måneden, denne månaden, this month, forrige måned, last month',
            'enhetens måned, månaden til eininga, month of the unit, månedskort, månadskort',
          ),
          audience: 'all',
          hidden: true,
          standsAlone: true,
          isMeantBy: namesMonth,
          run: to(typedMonth),
        },
      ],
      actions: [
        { verb: 'activity.form', audience: 'all', run: to(openForm) },
        { verb: 'activity.save', audience: 'all', retold: true, run: to(saveForm) },
        { verb: 'activity.undo', audience: 'all', run: to(undo) },
        { verb: 'activity.target', audience: 'all', run: to(openTarget) },
        { verb: 'activity.setTarget', audience: setters, retold: true, run: to(target) },
        { verb: 'activity.undoTarget', audience: setters, run: to(undoTarget) },
        { verb: 'activity.month', audience: 'all', run: to((needs, ask) => showMonth(needs, ask)) },
        { verb: 'activity.postMonth', audience: 'all', retold: true, run: to(postMonth) },
        { verb: 'activity.takeMonthBack', audience: 'all', retold: true, run: to(takeMonthBack) },
        { verb: 'activity.own', audience: 'all', about: 'reader', run: own },
        { verb: 'activity.countOwn', audience: 'all', about: 'reader', run: to(countOwn) },
        { verb: 'activity.undoOwn', audience: 'all', about: 'reader', run: to(undoOwn) },
        { verb: 'activity.switchOwn', audience: setters, run: to(switchOwn) },
      ],
      jobs: [weekCards(needs), monthCards(needs)],
      outdated: [
        { series: 'activity-week', why: outdatedWeek(needs) },
        { series: 'unit-month', why: monthAnew(needs) },
        { series: 'unit-month-post', why: monthPostAnew(needs) },
      ],
      facts: activityFacts(needs),
      outcomes: activityOutcomes(needs),
      history: trust => historyOf(kinds, trust),
      tabs: [activityPanel(needs)],
      tiles: activityTiles(needs),
      resources: [activityResource(needs)],
      summary: async (unit, month) =>
        summarise(house.store, await kindThen(needs, house.store, unit, weeksOf(month)), unit, month),
      offers: { heldIn: heldIn(needs) },
    }
  },
})
