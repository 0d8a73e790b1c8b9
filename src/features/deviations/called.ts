/** What people call the form and the list, where a line says no more than that. */

import { listed } from '../../core/listed.ts'

export const formNames: readonly string[] = listed(
  'meld avvik, melde avvik, skriv avvik, si fra, seie frå, sei frå, meld fra, melde fra',
  'meld frå, melde frå, report incident, report an incident, speak up',
)

export const listNames: readonly string[] = listed(
  'mine avvik, avvikene mine, avvika mine, alle avvik, avvikene, avvika, status avvik',
  'rett avvik, endre avvik, slett avvik, trekk avvik, trekk tilbake avvik, ta tilbake avvik',
  'incidents, deviations, change incident, delete incident, take back incident',
)
