/** The door of people: who is who, in which unit, in which language, and the welcome. */

import type { Asker, Place, Sender } from '../../core/conversation.ts'
import type { Feature } from '../../core/feature.ts'
import type { Clock, Instant } from '../../core/time/instant.ts'
import { arrive } from './arrive.ts'
import { chooseLanguage } from './chooseLanguage.ts'
import { chooseUnit, showUnits } from './chooseUnit.ts'
import { type MeetNeeds, meet } from './meet.ts'
import { identities, memberships, people, teams, units } from './person.ts'
import { everyone, found, type Listed } from './roster.ts'
import { setUpUnit, showSetup } from './setUpUnit.ts'

export const peopleCollections = [people, identities, memberships, units, teams]

export type PeopleFeature = Feature & {
  meet(sender: Sender, place: Place, now: Instant): Promise<Asker>
  everyone(): Promise<Listed[]>
  found: typeof found
}

export const createPeople = (needs: MeetNeeds & { readonly clock: Clock }): PeopleFeature => ({
  name: 'people',
  meet: (sender, place, now) => meet(needs, sender, place, now),
  everyone: () => everyone(needs.store),
  found,
  commands: [
    { words: ['enhet', 'unit'], audience: ['leader'], run: showSetup },
    { words: ['språk', 'language'], audience: 'all', run: chooseLanguage },
  ],
  actions: [
    { verb: 'unit.form', audience: ['leader'], run: showSetup },
    { verb: 'unit.setup', audience: 'all', run: ask => setUpUnit(needs.newId, ask, needs.clock.now()) },
    { verb: 'unit.list', audience: 'all', run: showUnits },
    { verb: 'unit.choose', audience: 'all', run: chooseUnit },
    { verb: 'people.language', audience: 'all', run: chooseLanguage },
  ],
  events: [
    { on: 'installed', run: happening => arrive(needs.store, happening) },
    { on: 'upgraded', run: happening => arrive(needs.store, happening) },
  ],
})
