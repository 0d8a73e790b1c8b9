/** The people of the demo trust. Invented, every one; their Entra ids are fixed so that any client can speak as them. */

import { id, type PersonId, type UnitId } from '../../core/ids.ts'
import type { Language } from '../../core/language.ts'
import type { Role } from '../../core/roles.ts'
import type { UnitNumbers } from '../../core/unitNumbers.ts'

export type Persona = {
  readonly id: PersonId
  readonly aadObjectId: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly unit: UnitId
  readonly language: Language
}

export type DemoUnit = {
  readonly id: UnitId
  readonly name: string
  readonly service: 'video' | 'wound' | 'home'
  readonly team: string
  readonly details: {
    readonly specialty: 'dermatology' | 'wound' | 'lung' | 'orthopaedics' | 'community'
    readonly size: 'to10'
    readonly opens: string
    readonly closes: string
    readonly language: Language
  }
  readonly numbers: UnitNumbers
  /** The code of its patient form. */
  readonly form: string
  /** Where its patients call: another than staff do. */
  readonly phone: string
  /** How many days before today the unit went live. */
  readonly liveForDays: number
  /** The sixteen are few, so one function is nobody's: there the card has something to warn of. */
  readonly functions: Readonly<Record<string, PersonId>>
  readonly duties: readonly {
    readonly person: PersonId
    readonly weekdays: readonly number[]
    readonly from: string
    readonly to: string
  }[]
}

export const demoUnits: readonly DemoUnit[] = [
  {
    id: id('hud'),
    name: 'Hudpoliklinikken, Fjordvik sykehus',
    service: 'video',
    team: '19:hud@thread.tacv2',
    details: { specialty: 'dermatology', size: 'to10', opens: '08:00', closes: '15:30', language: 'nb' },
    numbers: { team: '2113', ward: '24 20 00 45', clinic: '116 117' },
    form: 'HUDPUNKT',
    phone: '24 20 00 60',
    liveForDays: 200,
    functions: {
      leader: id('lars'),
      project: id('pia'),
      superuser: id('samir'),
      champion: id('ingrid'),
      secretary: id('turid'),
      system: id('samir'),
    },
    duties: [{ person: id('samir'), weekdays: [1, 2, 3, 4, 5], from: '08:00', to: '15:30' }],
  },
  {
    id: id('sar'),
    name: 'Sårteamet, Bjørkedal kommune',
    service: 'wound',
    team: '19:sar@thread.tacv2',
    details: { specialty: 'wound', size: 'to10', opens: '07:30', closes: '15:00', language: 'nn' },
    numbers: { team: '5140', ward: '57 60 40 12', clinic: '116 117' },
    form: 'SARTEAM2',
    phone: '57 60 40 70',
    liveForDays: 120,
    functions: {
      leader: id('berit'),
      project: id('noah'),
      superuser: id('even'),
      champion: id('astrid'),
      secretary: id('gerd'),
    },
    duties: [{ person: id('even'), weekdays: [1, 3, 5], from: '09:00', to: '15:00' }],
  },
]

const quiet = (
  unit: string,
  name: string,
  service: DemoUnit['service'],
  specialty: DemoUnit['details']['specialty'],
  liveForDays: number,
  form: string,
): DemoUnit => ({
  id: id(unit),
  name,
  service,
  team: `19:${unit}@thread.tacv2`,
  details: { specialty, size: 'to10', opens: '08:00', closes: '15:30', language: 'nb' },
  numbers: { team: '2119', ward: '24 20 00 46', clinic: '116 117' },
  form,
  phone: '24 20 00 61',
  liveForDays,
  functions: {},
  duties: [],
})

/** Nobody's persona is in them: they are there so that figures stand among others'. */
export const quietUnits: readonly DemoUnit[] = [
  quiet('lunge', 'Lungepoliklinikken, Fjordvik sykehus', 'video', 'lung', 220, 'PUSTERUM'),
  quiet('ort', 'Ortopedisk poliklinikk, Fjordvik sykehus', 'video', 'orthopaedics', 40, 'KNEHAND2'),
  quiet('hjemme', 'Digital hjemmeoppfølging, Bjørkedal kommune', 'home', 'community', 230, 'HJEMME22'),
]

const persona = (
  nth: number,
  personId: string,
  name: string,
  unit: string,
  roles: readonly Role[],
  language: Language = 'nb',
): Persona => ({
  id: id(personId),
  aadObjectId: `d0170000-0000-4000-8000-${String(nth).padStart(12, '0')}`,
  name,
  roles,
  unit: id(unit),
  language,
})

export const personas: readonly Persona[] = [
  persona(1, 'kari', 'Kari Solheim', 'hud', ['clinician']),
  persona(2, 'jonas', 'Jonas Myrvang', 'hud', ['clinician']),
  persona(3, 'emily', 'Emily Carter', 'hud', ['clinician'], 'en'),
  persona(4, 'turid', 'Turid Askeland', 'hud', ['secretary']),
  persona(5, 'samir', 'Samir Haddad', 'hud', ['superuser', 'clinician']),
  persona(6, 'ingrid', 'Ingrid Nesbø', 'hud', ['champion', 'clinician']),
  persona(7, 'lars', 'Lars Eikeland', 'hud', ['leader']),
  persona(8, 'pia', 'Pia Lunde', 'hud', ['project']),
  persona(9, 'siv', 'Siv Hovden', 'sar', ['clinician'], 'nn'),
  persona(10, 'ola', 'Ola Tveit', 'sar', ['clinician'], 'nn'),
  persona(11, 'maja', 'Maja Kowalska', 'sar', ['clinician']),
  persona(12, 'gerd', 'Gerd Bakken', 'sar', ['secretary']),
  persona(13, 'even', 'Even Rønning', 'sar', ['superuser', 'clinician']),
  persona(14, 'astrid', 'Astrid Moen', 'sar', ['champion', 'clinician'], 'nn'),
  persona(15, 'berit', 'Berit Stokke', 'sar', ['leader']),
  persona(16, 'noah', 'Noah Fosse', 'sar', ['project']),
  persona(17, 'ada', 'Ada Vik', 'hud', ['admin']),
]

/** Who may everything; `stopp alt` is theirs. */
export const adminIds = personas
  .filter(({ roles }) => roles.includes('admin'))
  .map(({ aadObjectId }) => aadObjectId)

/** Who gets a playground window of their own. */
export const playedPersonas = ['kari', 'samir', 'lars', 'pia'] as const
