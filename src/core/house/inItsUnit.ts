/**
 * Which unit a press is about: the one its card was made for, whichever unit the reader's own chat is about by now.
 * A card that was forwarded out of the unit opens nothing, and ticks nothing in the wrong place.
 */

import { notice, type Show } from '../cards.ts'
import type { Ask } from '../conversation.ts'
import type { Audience } from '../feature.ts'
import { id, type PersonId, type UnitId } from '../ids.ts'
import type { Role } from '../roles.ts'
import { mayUse } from './audience.ts'

type Needs = {
  /** What somebody is in a unit; `null` for who does not belong to it. */
  readonly rolesIn: (unit: UnitId, person: PersonId) => Promise<readonly Role[] | null>
}

/** The ask with its unit, and with what the asker is there; `null` for who does not belong to it. */
const unitOf = async ({ rolesIn }: Needs, ask: Ask): Promise<Ask | null> => {
  const { who, input } = ask
  if (!input.unit || input.unit === who.unit) return ask
  const unit = id<'unit'>(input.unit)
  const admin: readonly Role[] = who.roles.includes('admin') ? ['admin'] : []
  const roles = (await rolesIn(unit, who.person)) ?? (admin.length > 0 ? [] : null)
  return roles && { ...ask, who: { ...who, unit, roles: [...new Set([...roles, ...admin])] } }
}

type Entry = { readonly audience: Audience; run(ask: Ask): Promise<Show> }

/** Roles are looked at where the card belongs, not where the reader happens to be; its buttons keep the unit. */
export const inItsUnit =
  (needs: Needs) =>
  <E extends Entry>(entry: E): E => ({
    ...entry,
    audience: 'all',
    run: async (ask: Ask): Promise<Show> => {
      const meant = await unitOf(needs, ask)
      if (!meant || !mayUse(entry.audience, meant.who.roles)) return notice('not-yours')
      const show = await entry.run(meant)
      const { unit } = meant.who
      return unit ? { ...show, carries: { unit, ...show.carries } } : show
    },
  })
