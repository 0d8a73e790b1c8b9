/** A house with nobody in it, for a door that is opened alone; a test gives what it is about. */

import { together } from '../../src/core/facts.ts'
import type { House } from '../../src/core/house/house.ts'
import type { Store } from '../../src/core/store.ts'
import { tell } from '../../src/core/tell.ts'
import { instantOf } from '../../src/core/time/instant.ts'

const noLedger = {
  planned: 0,
  byState: { queued: 0, sending: 0, delivered: 0, failed: 0, suppressed: 0, expired: 0, unknown: 0 },
  reasons: [],
  answers: [],
}

export const emptyHouse = (store: Store, given: Partial<House> = {}): House => ({
  store,
  clock: { now: () => instantOf(Date.parse('2026-11-20T09:00:00Z')) },
  newId: () => 'new',
  markOf: of => `mark of ${of}`,
  say: (_language, name) => name,
  inputs: new Set(['text']),
  language: 'nb',
  layOut: async () => 'https://dult.example.no/fil/x',
  ourAddress: path => `https://dult.example.no${path}`,
  tell,
  forget: async (of, work) => ({ value: await work(of), isClean: true }),
  letters: {
    forecast: async () => ({ now: 0, later: 0, first: null, leftOut: [], reached: [] }),
    ledgerOf: async () => noLedger,
    isStopped: async () => false,
    withdraw: async (store, _, changes = []) => store.write(changes),
    retry: async () => 0,
  },
  unitName: async () => '',
  unitFacts: async () => null,
  allUnits: async () => [],
  unitsOf: async () => [],
  rolesIn: async () => null,
  isAwaited: async () => false,
  audienceOf: async () => [],
  administrators: async () => [],
  holderOf: async () => null,
  onDuty: async () => [],
  shifts: async () => [],
  numbersOf: async () => ({}),
  teamsOf: async () => [],
  chatWith: async () => '',
  nameOf: async () => '',
  namesOfAll: async () => [],
  leadsTo: () => null,
  readinessOf: async () => [],
  goLiveOf: async () => null,
  awaitedRolesOf: async () => [],
  summaries: async () => [],
  counterweightsOf: async () => [],
  suits: async () => true,
  outdated: async () => null,
  mineOf: async () => [],
  factsOf: async () => together([]),
  outcomes: () => [],
  contents: () => [],
  handfuls: {
    read: async () => ({ answers: null, questions: {} }),
    readEach: async (_of, _units, spans) => spans.map(() => ({ answers: null, questions: {} })),
  },
  ...given,
})
