/** The door of people: who is who, in which unit, in which language, and the welcome. */

import type { Asker, Happening, Place, Sender } from '../../core/conversation.ts'
import type { Feature } from '../../core/feature.ts'
import type { Roster } from '../../core/roster.ts'
import type { Clock, Instant } from '../../core/time/instant.ts'
import { arrive } from './arrive.ts'
import { chooseLanguage } from './chooseLanguage.ts'
import { chooseUnit, showUnits } from './chooseUnit.ts'
import { duties } from './duties.ts'
import { unitFunctions } from './functions.ts'
import type { OnLeave } from './leave.ts'
import { type MeetNeeds, meet } from './meet.ts'
import { identities, memberships, people, teams, units } from './person.ts'
import { everyone, found, type Listed } from './roster.ts'
import { setDuty, showDuties, showDuty } from './setDuty.ts'
import { setUpUnit, showSetup } from './setUpUnit.ts'
import { assignFunction, showFunction, showFunctions, undoFunction } from './showFunctions.ts'
import { partWithLeft, readTeams, welcomeJoined } from './teamRoster.ts'

export { onDuty } from './duties.ts'
export { holderOf } from './functions.ts'
export { audienceOf, readerOf, unitName } from './unitPeople.ts'

export const peopleCollections = [people, identities, memberships, units, teams, unitFunctions, duties]

export type PeopleFeature = Feature & {
  meet(sender: Sender, place: Place, now: Instant): Promise<Asker>
  everyone(): Promise<Listed[]>
  found: typeof found
}

type PeopleNeeds = MeetNeeds & {
  readonly clock: Clock
  /** Who is in a team, where a messaging edge can tell. */
  readonly roster?: Roster
  /** What other features do with the open matters of somebody who leaves. */
  readonly onLeave?: readonly OnLeave[]
}

const leaders = ['leader'] as const

export const createPeople = (needs: PeopleNeeds): PeopleFeature => {
  const { store, clock, newId, roster, onLeave = [] } = needs
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
    commands: [
      { words: ['enhet', 'unit'], audience: leaders, run: showSetup },
      { words: ['språk', 'language'], audience: 'all', run: chooseLanguage },
      { words: ['roller', 'roles'], audience: leaders, run: ask => showFunctions(ask, clock.now()) },
    ],
    actions: [
      { verb: 'unit.form', audience: leaders, run: showSetup },
      { verb: 'unit.setup', audience: 'all', run: ask => setUpUnit(newId, ask, clock.now()) },
      { verb: 'unit.list', audience: 'all', run: showUnits },
      { verb: 'unit.choose', audience: 'all', run: chooseUnit },
      { verb: 'unit.duties', audience: leaders, run: showDuties },
      { verb: 'unit.duty', audience: leaders, run: showDuty },
      { verb: 'unit.cover', audience: leaders, run: setDuty },
      { verb: 'people.language', audience: 'all', run: chooseLanguage },
      { verb: 'people.functions', audience: leaders, run: ask => showFunctions(ask, clock.now()) },
      { verb: 'people.function', audience: leaders, run: ask => showFunction(ask, clock.now()) },
      { verb: 'people.assign', audience: leaders, run: ask => assignFunction(ask, clock.now()) },
      { verb: 'people.undo', audience: 'all', run: ask => undoFunction(ask, clock.now()) },
    ],
    jobs: roster ? [readTeams(inStep, roster)] : [],
    events: [
      { on: 'installed', run: (happening, _who, now) => arrive(store, happening, now) },
      { on: 'upgraded', run: (happening, _who, now) => arrive(store, happening, now) },
      { on: 'joined', run: quietly(welcomeJoined) },
      { on: 'left', run: quietly(partWithLeft) },
    ],
  }
}
