/** The door of people: who is who, in which unit, in which language, and the welcome. */

import type { Asker, Happening, Place, Sender } from '../../core/conversation.ts'
import { door, type OffersOf } from '../../core/door.ts'
import type { House } from '../../core/house/house.ts'
import type { PersonId } from '../../core/ids.ts'
import type { Roster } from '../../core/roster.ts'
import type { Instant } from '../../core/time/instant.ts'
import { dataNames, dataWords, languageNames, roleNames, unitNames } from './called.ts'
import { peopleMigrations } from './earlier.ts'
import { peopleErasures, peopleTexts } from './erasures.ts'
import { peopleFacts } from './facts.ts'
import { duties } from './functions/duties.ts'
import { unitFunctions } from './functions/functions.ts'
import { outdatedPassed } from './functions/passed.ts'
import { setDuty, showDuties, showDuty } from './functions/setDuty.ts'
import { assignFunction, showFunction, showFunctions, undoFunction } from './functions/showFunctions.ts'
import { type MeetNeeds, meet, recognise } from './meet.ts'
import { admit, decline, undoAnswer } from './newcomers/answer.ts'
import { newcomerJobs } from './newcomers/jobs.ts'
import { outdatedAnswer } from './newcomers/letter.ts'
import { outdatedWaiting } from './newcomers/named.ts'
import { newcomers } from './newcomers/newcomer.ts'
import { newcomerRetention } from './newcomers/retention.ts'
import { askToTakeOut, showOthers } from './others/showOthers.ts'
import { takeOut } from './others/takeOut.ts'
import { identities, memberships, people, teams, tellingApart, units } from './person.ts'
import { peopleReadiness } from './readiness.ts'
import { leftAnew } from './roster/leftAnew.ts'
import { everyone, found } from './roster/roster.ts'
import { partWithLeft, readTeams, welcomeJoined } from './roster/teamRoster.ts'
import { chooseLanguage } from './self/chooseLanguage.ts'
import { type ErasureNeeds, erasePerson } from './self/erase.ts'
import { askToErase, eraseMe, showAllMyData, showMyData } from './self/myData.ts'
import { myFile } from './self/myFile.ts'
import { showOwnWords, wipeWords } from './self/ownWords.ts'
import { peopleTiles } from './tiles.ts'
import { arrive } from './units/arrive.ts'
import { chooseUnit, showUnits } from './units/chooseUnit.ts'
import { leaveOwn } from './units/leaveOwn.ts'
import { setUpUnit, showSetup } from './units/setUpUnit.ts'

export { peopleIn } from './peopleIn.ts'
export { importRoster, type RosterDifference } from './roster/importRoster.ts'
export { everyone } from './roster/roster.ts'
export { eraseLate, erasePerson, findPerson, finishErasing } from './self/erase.ts'
export { personsOf, readerOf } from './unitPeople.ts'

import { setNumbers, showNumbers } from './units/numbers.ts'

/** What people need beyond what every feature may ask. */
type Outside = Pick<MeetNeeds, 'admins' | 'markOf'> &
  Pick<ErasureNeeds, 'erasures' | 'kept' | 'conversationsOf'> & {
    /** Who is in a team, where a messaging edge can tell. */
    readonly roster: Roster
  }

export type PeopleOffers = OffersOf<typeof peopleDoor>

const leaders = ['leader'] as const

export const peopleDoor = door({
  name: 'people',
  collections: [people, identities, memberships, newcomers, units, teams, unitFunctions, duties],
  erasures: peopleErasures,
  texts: peopleTexts,
  retention: newcomerRetention,
  migrations: peopleMigrations,
  open: (house: House & Outside) => {
    const { store, clock, newId, roster } = house
    const forgetting = { ...house, onLeave: [] }
    const inStep = { store, newId, markOf: house.markOf, onLeave: [] }
    const quietly =
      (take: typeof welcomeJoined) =>
      async (happening: Happening, _who: Asker | null, now: Instant): Promise<null> => {
        await take(inStep, happening, now)
        return null
      }
    return {
      commands: [
        {
          words: ['enhet', 'eining', 'unit'],
          audience: leaders,
          face: { icon: 'Settings', emoji: '⚙️', first: ['admin'] },
          run: ask => showSetup(house, ask),
        },
        {
          words: ['bytt enhet', 'bytte enhet', 'byte eining', 'change unit', 'switch unit'],
          called: unitNames,
          audience: 'anyone',
          about: 'reader',
          hidden: true,
          run: showUnits,
        },
        {
          words: ['enhet numre', 'eining nummer', 'unit numbers'],
          audience: leaders,
          hidden: true,
          run: showNumbers,
        },
        {
          words: ['språk', 'language'],
          called: languageNames,
          audience: 'anyone',
          about: 'reader',
          face: { icon: 'Globe', emoji: '🌐' },
          run: chooseLanguage,
        },
        {
          words: ['roller', 'roles'],
          called: roleNames,
          audience: leaders,
          face: { icon: 'People', emoji: '👥', first: ['leader', 'admin'] },
          run: ask => showFunctions(house, ask),
        },
        {
          words: dataWords,
          called: dataNames,
          audience: 'anyone',
          about: 'reader',
          face: { icon: 'Person', emoji: '👤' },
          run: ask => showMyData(forgetting, ask),
        },
      ],
      actions: [
        { verb: 'unit.form', audience: leaders, run: ask => showSetup(house, ask) },
        { verb: 'unit.numbers', audience: leaders, run: showNumbers },
        { verb: 'unit.setNumbers', audience: leaders, run: setNumbers },
        { verb: 'unit.setup', audience: 'anyone', run: ask => setUpUnit(house, ask) },
        { verb: 'unit.list', audience: 'anyone', about: 'reader', run: showUnits },
        { verb: 'unit.choose', audience: 'anyone', about: 'reader', run: ask => chooseUnit(house, ask) },
        { verb: 'unit.leave', audience: 'anyone', about: 'reader', run: ask => leaveOwn(house, ask) },
        { verb: 'unit.duties', audience: leaders, run: showDuties },
        { verb: 'unit.duty', audience: leaders, run: showDuty },
        { verb: 'unit.cover', audience: leaders, run: setDuty },
        // Who answers a newcomer depends on whether anybody leads the unit.
        { verb: 'newcomer.admit', audience: 'all', run: ask => admit(house, ask) },
        { verb: 'newcomer.decline', audience: 'all', run: ask => decline(house, ask) },
        { verb: 'newcomer.undo', audience: 'all', run: ask => undoAnswer(house, ask) },
        { verb: 'people.language', audience: 'anyone', about: 'reader', run: chooseLanguage },
        { verb: 'people.functions', audience: leaders, run: ask => showFunctions(house, ask) },
        { verb: 'people.function', audience: leaders, run: ask => showFunction(house, ask) },
        { verb: 'people.assign', audience: 'all', run: ask => assignFunction(house, ask) },
        { verb: 'people.undo', audience: 'all', run: ask => undoFunction(house, ask) },
        { verb: 'people.others', audience: leaders, run: ask => showOthers(house, ask) },
        { verb: 'people.askOut', audience: leaders, run: ask => askToTakeOut(house, ask) },
        { verb: 'people.takeOut', audience: leaders, run: ask => takeOut(house, ask) },
        { verb: 'mydata.show', audience: 'anyone', about: 'reader', run: ask => showMyData(forgetting, ask) },
        {
          verb: 'mydata.get',
          audience: 'anyone',
          about: 'reader',
          run: ask => showAllMyData(forgetting, ask),
        },
        {
          verb: 'mydata.erase',
          audience: 'anyone',
          about: 'reader',
          run: ask => askToErase(forgetting, ask),
        },
        { verb: 'mydata.words', audience: 'anyone', about: 'reader', run: ask => showOwnWords(house, ask) },
        { verb: 'mydata.wipe', audience: 'anyone', about: 'reader', run: ask => wipeWords(house, ask) },
        {
          verb: 'mydata.confirm',
          audience: 'anyone',
          about: 'reader',
          run: ask => eraseMe(forgetting, ask),
        },
      ],
      handouts: [myFile(store, forgetting)],
      jobs: [readTeams(inStep, roster), ...newcomerJobs(house, roster)],
      outdated: [
        { series: 'person-left', why: leftAnew(house) },
        { series: 'newcomers', why: outdatedWaiting(house) },
        { series: 'newcomer-answered', why: outdatedAnswer(store) },
        { series: 'role-passed', why: outdatedPassed(store) },
      ],
      events: [
        { on: 'installed', run: (happening, _who, now) => arrive(store, happening, now) },
        { on: 'upgraded', run: (happening, _who, now) => arrive(store, happening, now) },
        { on: 'joined', run: quietly(welcomeJoined) },
        { on: 'left', run: quietly(partWithLeft) },
      ],
      tiles: peopleTiles(house),
      readiness: peopleReadiness(store),
      facts: peopleFacts(store),
      offers: {
        meet: (sender: Sender, place: Place, now: Instant, once = '') =>
          meet(house, sender, place, { now, once }),
        recognise: (aadObjectId: string) => recognise(house, aadObjectId),
        knows: tellingApart(house).knows,
        everyone: () => everyone(store),
        found,
        /** Answers how many rows of each collection; `null` for somebody who is not known. */
        erase: async (person: PersonId) =>
          (await erasePerson(store, forgetting, person, clock.now()))?.counts ?? null,
      },
    }
  },
})
