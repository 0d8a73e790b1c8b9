/** Facts and nudges that a test says only the telling part of. */

import { type OfPerson, type OfUnit, together } from '../../../src/core/facts.ts'
import { id } from '../../../src/core/ids.ts'
import type { Day } from '../../../src/core/time/instant.ts'
import type { Known } from '../../../src/features/nudges/choose/fires.ts'
import type { Asked } from '../../../src/features/nudges/choose/select.ts'
import type { Nudge } from '../../../src/features/nudges/nudge.ts'
import { newReader } from '../../../src/features/nudges/reader.ts'

const said = (text: string) => ({ nb: text, nn: text, en: text })

type Told = { readonly unit?: Partial<OfUnit>; readonly person?: Partial<OfPerson> }

export const knownOn = (day: Day, { unit = {}, person = {} }: Told = {}): Known => {
  const kari = id<'person'>('kari')
  const facts = together([{ unit, people: new Map([[kari, person]]) }])
  const told = facts.people.get(kari)
  if (!told) throw new Error('somebody is always told of')
  return { day, unit: facts.unit, person: told, defaults: {} }
}

export const allDone = { booking: 'done', room: 'asked', letter: 'impossible', pathway: 'done' } as const

/** Somebody who is past their week of peace, on a Tuesday morning, in a unit whose four defaults are answered. */
export const askedOn = (day: Day, given: Partial<Asked> = {}): Asked => ({
  ...knownOn(day, { person: { roles: ['clinician'], joined: '2026-01-05' as Day } }),
  defaults: allDone,
  reader: newReader(id('kari')),
  service: 'video',
  specialty: 'dermatology',
  time: '08:00',
  paused: new Set(),
  ...given,
})

export const nudgeWith = (given: Partial<Nudge> = {}): Nudge => ({
  nudge: 'small',
  title: said('Small'),
  for: { roles: ['clinician'], services: ['video'] },
  barrier: { named: [], class: 'motivation' },
  principles: ['easy'],
  trigger: { on: 'weekday', days: [1, 2, 3, 4, 5] },
  channel: 'person',
  hours: { from: '08:00', to: '15:00' },
  expires: 3,
  action: { opens: 'suitability' },
  known: { by: 'registered', within: 7 },
  sender: 'superuser',
  evidence: { claim: said('So'), source: said('Somebody'), strength: 'weak', covers: [] },
  wordings: [{ wording: 'one', ...said('One') }],
  ...given,
})
