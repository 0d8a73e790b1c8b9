/** The form of a unit's set-up: what it shows, and what its inputs say. */

import { type Show, show } from '../../../core/cards.ts'
import { own } from '../../../core/own.ts'
import { type ServiceType, serviceTypes } from '../../../core/services.ts'
import { shownOf, type stoodIn } from '../../../core/shown.ts'
import { specialties } from '../../../core/specialties.ts'
import type { Day } from '../../../core/time/instant.ts'
import type { Unit } from '../person.ts'
import { detailsOf, readDetails, sizes } from '../unitDetails.ts'

const longestName = 60

const isServiceType = (text: string): text is ServiceType =>
  (serviceTypes as readonly string[]).includes(text)

export type Filled = Pick<Unit, 'name' | 'service' | 'details'>
type Problem = 'name' | 'hours' | 'go-live' | Doubt
/** Said twice it is meant: two may be called the same, and a unit may be called as a small word is. */
export type Doubt = 'taken' | 'small'

/** As the inputs of the form are called. */
export const partsOf = (filled: Filled) => {
  const { goLive, language, ...rest } = detailsOf(filled)
  return {
    unitName: filled.name,
    service: filled.service,
    ...rest,
    goLive: goLive ?? '',
    unitLanguage: language,
  }
}

/** The parts of which a form says a word for each of a few. */
const codedAs: Readonly<Record<string, string>> = {
  service: 'service',
  specialty: 'specialty',
  size: 'size',
  unitLanguage: 'my-data.language',
}

type Told = {
  readonly problem?: Problem | null
  readonly planned?: Day | null
  /** What stands there, where the form shows more than that. */
  readonly now?: Filled
  /** How it stands by now, where somebody else was there since the form was opened. */
  readonly changed?: ReturnType<typeof stoodIn>
}

/** Once a roadmap runs, its day is the one there is, and is changed there. */
export const form = (filled: Filled, kind: 'new' | 'known', told: Told): Show => {
  const { problem = null, planned = null, now = filled, changed = [] } = told
  const card = show('people/setup', {
    kind,
    known: kind === 'known',
    ...partsOf(filled),
    services: serviceTypes.map(code => ({ code })),
    specialties: specialties.map(code => ({ code })),
    sizes: sizes.map(code => ({ code })),
    planned,
    asksGoLive: kind === 'known' && planned === null,
    problem,
    sure: problem === 'taken' || problem === 'small' ? filled.name : '',
    shown: shownOf(partsOf(now)),
    changed: changed.map(({ part, stands }) => ({
      part,
      stands,
      coded: own(codedAs, part) ?? null,
      day: part === 'goLive' && stands !== '' ? stands : null,
    })),
  })
  // A unit that is not there yet is no other one, whichever its founder comes from.
  return kind === 'known' ? card : { ...card, carries: { unit: '' } }
}

/** The two questions that found a unit. */
export const setupForm = (name: string): Show => form({ name, service: serviceTypes[0] }, 'new', {})

/** What inputs say, on top of what was known. */
export const readFilled = (input: Readonly<Record<string, string>>, known: Filled | null) => {
  const name = (input.unitName ?? '').trim()
  const { service = '' } = input
  const { details, problem } = readDetails(input, detailsOf(known))
  return {
    filled: {
      name: name.slice(0, longestName),
      service: isServiceType(service) ? service : (known?.service ?? 'video'),
      details,
    },
    problem: name === '' || name.length > longestName ? ('name' as const) : problem,
  }
}
