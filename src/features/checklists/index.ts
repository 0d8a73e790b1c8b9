/** The door of the checklists: around a consultation, of rooms and equipment, of what suits video, and in an emergency. */

import type { Show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { door } from '../../core/door.ts'
import type { Action, Command } from '../../core/feature.ts'
import { listed } from '../../core/listed.ts'
import type { ServiceType } from '../../core/services.ts'
import { dayOf } from '../../core/time/oslo.ts'
import { directoryDoor } from '../directory/index.ts'
import { helpNames, helpWords } from './called.ts'
import { answers, checklistDays } from './consultation/count.ts'
import { isCry } from './consultation/cry.ts'
import { showHelp } from './consultation/help.ts'
import { finish, turnPage } from './consultation/long.ts'
import { chooseRole, openList, openNamed, showLists } from './consultation/open.ts'
import { createEmergency } from './consultation/showEmergency.ts'
import { summarise } from './consultation/summary.ts'
import { allClear, askTrouble, countTrouble, undoAnswer } from './consultation/trouble.ts'
import { checklistErasures, checklistTexts } from './erasures.ts'
import { checklistFacts } from './facts.ts'
import { historyOf } from './history.ts'
import type { Checklist } from './lists/checklist.ts'
import { inOrder, listFinder, usualList } from './lists/lists.ts'
import { readLists } from './lists/packs.ts'
import type { ChecklistNeeds } from './needs.ts'
import { checklistOutcomes } from './outcomes.ts'
import { lackingIn, places } from './places/places.ts'
import { setGone, showPlaces } from './places/showPlaces.ts'
import { checklistRetention } from './retention.ts'
import { decideGroup, undoDecision } from './suitability/decide.ts'
import { groupDecisions } from './suitability/decision.ts'
import { suitabilityFile } from './suitability/suitabilityFile.ts'
import { exportSuitability, openGroup, showSuitability } from './suitability/suitable.ts'
import { checklistTiles } from './tiles.ts'
import { outdatedTime } from './times/outdated.ts'
import { sendLists } from './times/send.ts'
import { addTime, removeTime, showTimes } from './times/setTimes.ts'
import { slots, weeklyTimes } from './times/times.ts'
import { deciders, keepers } from './who.ts'

export { type CalendarDifference, importCalendar } from './times/importCalendar.ts'

/** The list that a unit of this service means when nobody says which; empty where there is none. */
export const usualOf = (lists: readonly Checklist[], service: ServiceType): string =>
  usualList(inOrder(lists), service, new Map())?.checklist ?? ''

/** What people are about to have when they want the list. */
const consultations = listed(
  'video, videoen, konsultasjon, konsultasjonen, videokonsultasjon, videokonsultasjonen',
  'videosamtale, videosamtalen, videosamtala, videotime, videotimen, videomøte, videomøtet',
  'klar til konsultasjon, klar for video, klar til video, klar for videokonsultasjon',
  'consultation, video consultation, video call, video meeting, ready for consultation',
)

/** After either word for a list; they are no list's name, and what they open is the unit's own. */
const after = (words: readonly string[]): string[] =>
  ['sjekkliste', 'checklist'].flatMap(word => words.map(more => `${word} ${more}`))

import { readinessOf } from './places/readiness.ts'

export const checklistsDoor = door({
  name: 'checklists',
  collections: [checklistDays, answers, places, weeklyTimes, slots, groupDecisions],
  erasures: checklistErasures,
  retention: checklistRetention,
  texts: checklistTexts,
  needs: { directory: directoryDoor },
  packs: readLists,
  open: (house, { directory }, packs) => {
    const checklists = inOrder(packs.checklists)
    const needs: ChecklistNeeds = { ...house, ...packs, checklists, desks: directory.desks }
    const { store } = house
    const finder = listFinder(checklists)
    /** Rooms and devices are the unit's own, and so are the lists of them. */
    const forAnyone = { ...needs, checklists: checklists.filter(({ of }) => of === undefined) }
    const anyonesFinder = listFinder(forAnyone.checklists)
    const isInside = ({ who }: Ask) => who.stands === 'inside'
    const to = (useCase: (needs: ChecklistNeeds, ask: Ask) => Promise<Show>) => (ask: Ask) =>
      useCase(isInside(ask) ? needs : forAnyone, ask)
    const always = createEmergency(needs.emergency, house)
    const inEmergency = async ({ who }: Ask) => always(who)
    const commands: readonly Command[] = [
      {
        words: ['sjekkliste', 'checklist'],
        called: consultations,
        hints: ['konsultasjon', 'video', 'consultation'],
        audience: 'anyone',
        face: { icon: 'TaskListLtr', emoji: '☑️', first: ['clinician', 'secretary', 'champion'] },
        run: ask =>
          isInside(ask) ? openNamed(needs, ask, finder) : openNamed(forAnyone, ask, anyonesFinder),
      },
      {
        words: after(['egnethet', 'eignaheit', 'eigna', 'egna', 'suitability']),
        audience: 'all',
        hidden: true,
        run: ask => showSuitability(needs, ask),
      },
      {
        words: after(['tider', 'tid', 'times']),
        audience: 'all',
        hidden: true,
        run: ask => showTimes(needs, ask),
      },
      {
        words: [
          'rom og utstyr',
          'rooms and equipment',
          'rom',
          'rooms',
          'room',
          'rommet',
          'rommene',
          'romma',
          'utstyr',
          'equipment',
        ],
        standsAlone: true,
        audience: 'all',
        hidden: true,
        face: { icon: 'ConferenceRoom', emoji: '🚪', first: ['superuser'] },
        waits: async (unit, roles) =>
          roles.includes('superuser') ? lackingIn(store, unit, dayOf(house.clock.now())) : 0,
        run: ask => showPlaces(needs, ask),
      },
      {
        words: helpWords,
        audience: 'anyone',
        face: { icon: 'PersonSupport', emoji: '🛟', first: ['clinician', 'secretary', 'champion'] },
        called: helpNames,
        isMeantBy: isCry,
        run: to(showHelp),
      },
      {
        words: ['nød', 'naud', 'nodprosedyre', 'emergency'],
        audience: 'anyone',
        face: { icon: 'HeartPulse', emoji: '🚨' },
        anywhere: needs.emergency.words,
        always,
        run: inEmergency,
      },
    ]
    const actions: readonly Action[] = [
      { verb: 'emergency.show', audience: 'anyone', always, run: inEmergency },
      { verb: 'consultation.list', audience: 'anyone', run: to(async seen => showLists(seen)) },
      { verb: 'consultation.open', audience: 'anyone', run: to(openList) },
      { verb: 'consultation.role', audience: 'anyone', run: to(chooseRole) },
      { verb: 'consultation.part', audience: 'anyone', run: to(turnPage) },
      { verb: 'consultation.done', audience: 'anyone', retold: true, run: to(finish) },
      { verb: 'consultation.clear', audience: 'anyone', retold: true, run: to(allClear) },
      { verb: 'consultation.trouble', audience: 'anyone', run: to(askTrouble) },
      { verb: 'consultation.count', audience: 'anyone', retold: true, run: to(countTrouble) },
      { verb: 'consultation.undo', audience: 'anyone', run: to(undoAnswer) },
      { verb: 'consultation.help', audience: 'anyone', run: to(showHelp) },
      { verb: 'consultation.times', audience: 'all', run: ask => showTimes(needs, ask) },
      { verb: 'consultation.addTime', audience: keepers, run: ask => addTime(needs, ask, 'added') },
      { verb: 'consultation.removeTime', audience: keepers, run: ask => removeTime(needs, ask) },
      { verb: 'consultation.restoreTime', audience: keepers, run: ask => addTime(needs, ask, 'restored') },
      { verb: 'room.list', audience: 'all', run: ask => showPlaces(needs, ask) },
      { verb: 'room.remove', audience: keepers, run: ask => setGone(needs, ask, true) },
      { verb: 'room.restore', audience: keepers, run: ask => setGone(needs, ask, false) },
      { verb: 'suitability.show', audience: 'all', run: ask => showSuitability(needs, ask) },
      { verb: 'suitability.group', audience: 'all', run: ask => openGroup(needs, ask) },
      { verb: 'suitability.decide', audience: deciders, run: ask => decideGroup(needs, ask) },
      { verb: 'suitability.undo', audience: deciders, run: ask => undoDecision(needs, ask) },
      { verb: 'suitability.export', audience: 'all', run: ask => exportSuitability(needs, ask) },
    ]
    return {
      commands,
      actions,
      handouts: [suitabilityFile(needs)],
      jobs: [{ name: 'send-checklists', run: now => sendLists(needs, now) }],
      outdated: [{ series: 'checklist-time', why: outdatedTime(store) }],
      readiness: readinessOf(house),
      facts: checklistFacts(store),
      outcomes: checklistOutcomes(store),
      tiles: checklistTiles(needs, forAnyone),
      summary: (unit, month) => summarise(store, unit, month),
      history: trust => historyOf(checklists, trust),
      offers: {
        /** For buttons that lead to a list. */
        titleOf: (code: string) => checklists.find(({ checklist }) => checklist === code)?.title ?? null,
      },
    }
  },
})
