/** The demo's people in a memory store, for what happens to people without anyone saying anything in a chat. */

import { demoUnits, personas } from '../../../src/cli/demo/personas.ts'
import { id } from '../../../src/core/ids.ts'
import type { Instant } from '../../../src/core/time/instant.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { membershipId, memberships, people } from '../../../src/features/people/person.ts'
import { found } from '../../../src/features/people/roster/roster.ts'
import { collections } from '../../../src/features.ts'

export const now = '2026-11-20T09:00:00.000Z' as Instant

export const createPeopleWorld = async () => {
  const store = openMemoryStore(collections)
  const founding = demoUnits.map(({ details: _, ...unit }) => unit)
  await store.write(found(founding, personas, now))
  let made = 0
  return {
    store,
    needs: { store, now, onLeave: [], markOf: (of: string) => of, newId: () => `new-${++made}` },
    rolesOf: async (unit: string, person: string) =>
      (await store.get(memberships, membershipId(id(unit), id(person))))?.roles ?? null,
    person: (of: string) => store.get(people, of),
  }
}

export const entraOf = (of: string): string => personas.find(persona => persona.id === of)?.aadObjectId ?? ''
