/** The door of people: who is who, in which unit, in which language, and the welcome. */

import type { Ask, Asker, Happening, Place, Sender } from '../../core/conversation.ts'
import type { Feature } from '../../core/feature.ts'
import type { LayOut } from '../../core/handouts.ts'
import type { PersonId } from '../../core/ids.ts'
import type { Retention } from '../../core/retention.ts'
import { removeAfter } from '../../core/retention.ts'
import type { Roster } from '../../core/roster.ts'
import type { Clock, Instant } from '../../core/time/instant.ts'
import { arrive } from './arrive.ts'
import { chooseLanguage } from './chooseLanguage.ts'
import { chooseUnit, showUnits } from './chooseUnit.ts'
import { duties } from './duties.ts'
import { type ErasureNeeds, erasePerson } from './erase.ts'
import { unitFunctions } from './functions.ts'
import type { OnLeave } from './leave.ts'
import { type MeetNeeds, meet } from './meet.ts'
import { askToErase, eraseMe, showAllMyData, showMyData } from './myData.ts'
import { myFile } from './myFile.ts'
import { identities, memberships, people, teams, units } from './person.ts'
import { receipts } from './receipts.ts'
import { keepToPeriods } from './retention.ts'
import { everyone, found, type Listed } from './roster.ts'
import { setDuty, showDuties, showDuty } from './setDuty.ts'
import { setUpUnit, showSetup } from './setUpUnit.ts'
import { assignFunction, showFunction, showFunctions, undoFunction } from './showFunctions.ts'
import { partWithLeft, readTeams, welcomeJoined } from './teamRoster.ts'

export { onDuty, superuserCover } from './duties.ts'
export { erasePerson, findPerson } from './erase.ts'
export { peopleErasures } from './erasures.ts'
export { holderOf } from './functions.ts'
export { importRoster, type RosterDifference } from './importRoster.ts'
export { everyone } from './roster.ts'
export { allUnits, rolesIn, unitFacts, unitsOf } from './unitFacts.ts'
export { audienceOf, nameOf, readerOf, teamsOf, unitName } from './unitPeople.ts'

export const peopleCollections = [
  people,
  identities,
  memberships,
  units,
  teams,
  unitFunctions,
  duties,
  receipts,
]

export type PeopleFeature = Feature & {
  meet(sender: Sender, place: Place, now: Instant): Promise<Asker>
  everyone(): Promise<Listed[]>
  found: typeof found
  /** Answers how many rows of each collection; `null` for somebody who is not known. */
  erase(person: PersonId): Promise<Readonly<Record<string, number>> | null>
}

type PeopleNeeds = MeetNeeds & {
  readonly clock: Clock
  /** Who is in a team, where a messaging edge can tell. */
  readonly roster?: Roster
  /** What other features do with the open matters of somebody who leaves. */
  readonly onLeave?: readonly OnLeave[]
  readonly periods: readonly Retention[]
  readonly layOut: LayOut
} & Pick<ErasureNeeds, 'erasures' | 'conversationsOf' | 'purge'>

const leaders = ['leader'] as const

export const createPeople = (needs: PeopleNeeds): PeopleFeature => {
  const { store, clock, newId, roster, onLeave = [], erasures, conversationsOf, purge } = needs
  const periods = [...needs.periods, removeAfter(receipts, 'receiptDays')]
  const forgetting: ErasureNeeds = { newId, onLeave, erasures, conversationsOf, purge }
  const getMine = async (ask: Ask) => {
    const address = await needs.layOut(ask.who.person, 'mydata', '', clock.now())
    return showAllMyData(forgetting, ask, address)
  }
  const inStep = { store, newId, onLeave }
  const quietly =
    (take: typeof welcomeJoined) =>
    async (happening: Happening, _who: Asker | null, now: Instant): Promise<null> => {
      await take(inStep, happening, now)
      return null
    }
  return {
    name: 'people',
    meet: (sender, place, now) => meet(needs, sender, place, now),
    everyone: () => everyone(store),
    found,
    erase: person => erasePerson(store, forgetting, person, clock.now()),
    commands: [
      { words: ['enhet', 'unit'], audience: leaders, run: showSetup },
      { words: ['språk', 'language'], audience: 'all', about: 'reader', run: chooseLanguage },
      { words: ['roller', 'roles'], audience: leaders, run: ask => showFunctions(ask, clock.now()) },
      {
        words: ['minedata', 'mydata'],
        audience: 'all',
        about: 'reader',
        run: ask => showMyData(forgetting, ask),
      },
    ],
    actions: [
      { verb: 'unit.form', audience: leaders, run: showSetup },
      { verb: 'unit.setup', audience: 'all', run: ask => setUpUnit(newId, ask, clock.now()) },
      { verb: 'unit.list', audience: 'all', about: 'reader', run: showUnits },
      { verb: 'unit.choose', audience: 'all', about: 'reader', run: chooseUnit },
      { verb: 'unit.duties', audience: leaders, run: showDuties },
      { verb: 'unit.duty', audience: leaders, run: showDuty },
      { verb: 'unit.cover', audience: leaders, run: setDuty },
      { verb: 'people.language', audience: 'all', about: 'reader', run: chooseLanguage },
      { verb: 'people.functions', audience: leaders, run: ask => showFunctions(ask, clock.now()) },
      { verb: 'people.function', audience: leaders, run: ask => showFunction(ask, clock.now()) },
      { verb: 'people.assign', audience: leaders, run: ask => assignFunction(ask, clock.now()) },
      { verb: 'people.undo', audience: 'all', run: ask => undoFunction(ask, clock.now()) },
      { verb: 'mydata.show', audience: 'all', about: 'reader', run: ask => showMyData(forgetting, ask) },
      { verb: 'mydata.get', audience: 'all', about: 'reader', run: ask => getMine(ask) },
      { verb: 'mydata.erase', audience: 'all', about: 'reader', run: ask => askToErase(forgetting, ask) },
      {
        verb: 'mydata.confirm',
        audience: 'all',
        about: 'reader',
        run: ask => eraseMe(forgetting, ask, clock.now()),
      },
    ],
    handouts: [myFile(store, forgetting)],
    jobs: [keepToPeriods(store, periods), ...(roster ? [readTeams(inStep, roster)] : [])],
    events: [
      { on: 'installed', run: (happening, _who, now) => arrive(store, happening, now) },
      { on: 'upgraded', run: (happening, _who, now) => arrive(store, happening, now) },
      { on: 'joined', run: quietly(welcomeJoined) },
      { on: 'left', run: quietly(partWithLeft) },
    ],
  }
}
