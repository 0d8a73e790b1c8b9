/** What people call help by, where a line says no more than that. */

import { listed } from '../../core/listed.ts'

export const helpNames: readonly string[] = listed(
  'superbruker, superbrukeren, hvem er superbruker, superbrukar, kven er superbrukar',
  'superuser, who is the superuser, telefonnummer, telefonnumre, brukerstøtte, brukarstøtte',
  'ikt, it-støtte, support, helpdesk, vaktliste, vaktlista, vakttider, sos',
  'mikrofon, mikrofonen, kamera, kameraet, lyd, lyden, microphone, camera, sound',
)

export const helpWords: readonly string[] = [
  'hjelp',
  'help',
  'vakt',
  'vakter',
  'vakthavende',
  'vakthavande',
  'på vakt',
  'hvem er på vakt',
  'hvem har vakt',
  'kven er på vakt',
  'kven har vakt',
  'on duty',
  'who is on duty',
  'jeg er på vakt',
  'eg er på vakt',
  'i am on duty',
]
