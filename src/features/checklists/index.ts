/** The door of the checklists: around a consultation, of rooms and equipment, of what suits video, and in an emergency. */

import type { Ask } from '../../core/conversation.ts'
import { door } from '../../core/door.ts'
import type { Action, Command } from '../../core/feature.ts'
import { fold } from '../../core/fold.ts'
import type { ServiceType } from '../../core/services.ts'
import { dayOf } from '../../core/time/oslo.ts'
import { directoryDoor } from '../directory/index.ts'
import { answers, checklistDays } from './consultation/count.ts'
import { showHelp } from './consultation/help.ts'
import { finish, turnPage } from './consultation/long.ts'
import { chooseRole, openList, openNamed, showLists } from './consultation/open.ts'
import { emergencyCard } from './consultation/showEmergency.ts'
import { summarise } from './consultation/summary.ts'
import { allClear, askTrouble, countTrouble, undoAnswer } from './consultation/trouble.ts'
import { checklistErasures, checklistTexts } from './erasures.ts'
import { historyOf } from './history.ts'
import type { Checklist } from './lists/checklist.ts'
import { inOrder, listFinder, usualList } from './lists/lists.ts'
import { readLists } from './lists/packs.ts'
import type { ChecklistNeeds } from './needs.ts'
import { equipmentTested, places, roomsReady } from './places/places.ts'
import { setGone, showPlaces } from './places/showPlaces.ts'
import { checklistRetention } from './retention.ts'
import { decideGroup, undoDecision } from './suitability/decide.ts'
import { groupDecisions } from './suitability/decision.ts'
import { suitabilityFile } from './suitability/suitabilityFile.ts'
import { exportSuitability, openGroup, showSuitability } from './suitability/suitable.ts'
import { sendLists } from './times/send.ts'
import { addTime, removeTime, showTimes } from './times/setTimes.ts'
import { slots, weeklyTimes } from './times/times.ts'
import { deciders, keepers } from './who.ts'

export { type CalendarDifference, importCalendar } from './times/importCalendar.ts'

/** The list that a unit of this service means when nobody says which; empty where there is none. */
export const usualOf = (lists: readonly Checklist[], service: ServiceType): string =>
  usualList(inOrder(lists), service, new Map())?.checklist ?? ''

/** Words after `sjekkliste` that are no list's name. */
const isSuitability = /^(?:egnethet|eignaheit|eigna|egna|suitability)$/
const isTimes = /^(?:tider|tid|times)$/

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
    const emergency = emergencyCard(needs.emergency)
    const always = () => emergency
    const inEmergency = async () => emergency
    const open = (ask: Ask) => {
      const word = fold(ask.text.trim())
      if (isSuitability.test(word)) return showSuitability(needs, ask)
      return isTimes.test(word) ? showTimes(needs, ask) : openNamed(needs, ask, finder)
    }
    const commands: readonly Command[] = [
      { words: ['sjekkliste', 'checklist'], audience: 'all', run: open },
      { words: ['nød', 'nodprosedyre', 'emergency'], audience: 'all', always, run: inEmergency },
    ]
    const actions: readonly Action[] = [
      { verb: 'emergency.show', audience: 'all', always, run: inEmergency },
      { verb: 'consultation.list', audience: 'all', run: async () => showLists(needs) },
      { verb: 'consultation.open', audience: 'all', run: ask => openList(needs, ask) },
      { verb: 'consultation.role', audience: 'all', run: ask => chooseRole(needs, ask) },
      { verb: 'consultation.part', audience: 'all', run: ask => turnPage(needs, ask) },
      { verb: 'consultation.done', audience: 'all', run: ask => finish(needs, ask) },
      { verb: 'consultation.clear', audience: 'all', run: ask => allClear(needs, ask) },
      { verb: 'consultation.trouble', audience: 'all', run: ask => askTrouble(needs, ask) },
      { verb: 'consultation.count', audience: 'all', run: ask => countTrouble(needs, ask) },
      { verb: 'consultation.undo', audience: 'all', run: ask => undoAnswer(needs, ask) },
      { verb: 'consultation.help', audience: 'all', run: ask => showHelp(needs, ask) },
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
      readiness: async unit => {
        const [equipment, rooms] = await Promise.all([
          equipmentTested(store, unit, dayOf(house.clock.now())),
          roomsReady(store, unit),
        ])
        return [
          { says: 'checklists:ready.pretest', done: equipment.ready, of: equipment.known },
          { says: 'checklists:ready.rooms', done: rooms.ready, of: rooms.known },
        ]
      },
      summary: (unit, month) => summarise(store, unit, month),
      history: trust => historyOf(checklists, trust),
      offers: {
        /** For buttons that lead to a list. */
        titleOf: (code: string) => checklists.find(({ checklist }) => checklist === code)?.title ?? null,
      },
    }
  },
})
