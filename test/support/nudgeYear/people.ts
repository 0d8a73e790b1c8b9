/** A trust of so many people in so many units, founded as the product founds one, with those who will come later. */

import { id } from '../../../src/core/ids.ts'
import type { OpenStore } from '../../../src/core/store.ts'
import type { Instant } from '../../../src/core/time/instant.ts'
import type { Trust } from '../trust.ts'
import { type Somebody, somebody } from './truth.ts'

export type Clinic = {
  readonly unit: string
  readonly team: { readonly id: string; readonly name: string }
  readonly service: 'video' | 'wound' | 'home'
  /** From 0 to 1: how much of it they do. */
  readonly keen: number
  readonly people: Somebody[]
}

export const entraOf = (nth: number): string => `eeeeeeee-0000-4000-8000-${String(nth).padStart(12, '0')}`

const roles = ['leader', 'superuser', 'secretary'] as const

const personId = (nth: number) => id<'person'>(`p${String(nth).padStart(5, '0')}`)

export const foundTrust = async (
  { app, store }: Pick<Trust, 'app'> & { readonly store: OpenStore },
  size: { readonly people: number; readonly units: number },
  { at, dice }: { readonly at: string; readonly dice: () => number },
): Promise<readonly Clinic[]> => {
  const perUnit = Math.floor(size.people / size.units)
  const clinics = Array.from({ length: size.units }, (_, nth): Clinic => {
    const unit = `unit-${String(nth).padStart(3, '0')}`
    return {
      unit,
      team: { id: `19:${unit}@thread.tacv2`, name: `Poliklinikk ${nth}` },
      service: nth % 10 === 8 ? 'wound' : nth % 10 === 3 ? 'home' : 'video',
      keen: 0.1 + 0.8 * dice(),
      people: Array.from({ length: perUnit }, (_, n) =>
        somebody({
          entra: entraOf(nth * perUnit + n),
          name: `Kollega ${nth * perUnit + n}`,
          unit,
          role: roles[n] ?? 'clinician',
          joined: at,
        }),
      ),
    }
  })
  const changes = app.people.found(
    clinics.map(({ unit, team, service }, nth) => ({
      id: id<'unit'>(unit),
      name: team.name,
      service,
      team: team.id,
      functions: { leader: personId(nth * perUnit), clinical: personId(nth * perUnit) },
    })),
    clinics.flatMap(({ people }, nth) =>
      people.map(({ entra, name, role, unit }, n) => ({
        id: personId(nth * perUnit + n),
        aadObjectId: entra,
        name,
        roles: [role],
        unit: id<'unit'>(unit),
        language: 'nb' as const,
      })),
    ),
    at as Instant,
  )
  const { written } = await store.write(changes)
  if (!written) throw new Error('The trust is there already.')
  return clinics
}
