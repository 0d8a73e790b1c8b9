/** Asked right before a month leaves: its weeks can be registered and put right while it waits, so it is told as it is by now. */

import { show } from '../../../core/cards.ts'
import type { PersonId, UnitId } from '../../../core/ids.ts'
import type { Letter, Outdated } from '../../../core/letters.ts'
import type { Month } from '../../../core/time/instant.ts'
import type { ActivityNeeds } from '../needs.ts'
import { monthOf } from './month.ts'
import { monthCard, monthIn } from './showMonth.ts'

/** As whoever tells it reads it. */
export const monthFor = async (
  needs: ActivityNeeds,
  found: Parameters<typeof monthCard>[1],
  { unit, person }: { readonly unit: UnitId; readonly person: PersonId },
) => monthCard(needs, found, { unit, person, roles: (await needs.rolesIn(unit, person)) ?? [] })

export const monthAnew =
  (needs: ActivityNeeds) =>
  async ({ unit, person, show: { data } }: Letter): Promise<Outdated | null> => {
    if (!unit) return null
    const found = await monthIn(needs, needs.store, unit, data.month as Month)
    return found ? monthFor(needs, found, { unit, person }) : 'done'
  }

/** In the channel it stays signed as it was. */
export const monthPostAnew =
  (needs: ActivityNeeds) =>
  async ({ unit, show: { data } }: Letter): Promise<Outdated | null> => {
    if (!unit) return null
    const told = await monthOf(needs, needs.store, unit, data.month as Month)
    return told ? show('activity/month-post', { ...told, signer: data.signer, name: data.name }) : 'done'
  }
