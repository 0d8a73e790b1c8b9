/**
 * Which unit a press is about: the one its card was made for, whichever unit the reader's own chat is about by now.
 * A card that was forwarded out of the unit opens nothing, and ticks nothing in the wrong place. Whoever does not belong
 * there sees what is for anyone, and is told kindly of the rest.
 */

import { inUnit, notice, type Show } from '../../cards.ts'
import type { Ask } from '../../conversation.ts'
import type { Action, Command } from '../../feature.ts'
import { writtenBack } from '../../givenBack.ts'
import { isId } from '../../ids.ts'
import type { Role } from '../../roles.ts'
import { mayUse } from '../audience.ts'
import type { People } from '../house.ts'
import { refusal } from './refusal.ts'

export type UnitLookups = Pick<People, 'rolesIn' | 'unitName' | 'isAwaited'>

/** The ask as its asker is in the card's unit, or why there is none. What names the unit has been in a client's hands. */
const askThere = async (lookups: UnitLookups, ask: Ask): Promise<Ask | 'other-unit' | 'old-card'> => {
  const { who, input } = ask
  const { unit } = input
  if (!unit || unit === who.unit) return ask
  if (!isId<'unit'>(unit)) return 'old-card'
  const [name, own] = await Promise.all([lookups.unitName(unit), lookups.rolesIn(unit, who.person)])
  if (name === '') return 'old-card'
  const admin: readonly Role[] = who.roles.includes('admin') ? ['admin'] : []
  const roles = [...new Set([...(own ?? []), ...admin])]
  return own || admin.length > 0 ? { ...ask, who: { ...who, unit, stands: 'inside', roles } } : 'other-unit'
}

type Entry = Pick<Action | Command, 'audience' | 'about' | 'run'> & Pick<Action, 'elsewhere'>

/** Nobody's words are lost with a no. In a channel they are for nobody but who wrote them. */
const turnedAway = (show: Show, { input }: Ask): Show => {
  const written = writtenBack(input)
  return written === '' ? show : { ...show, alone: { ...show.alone, written } }
}

/** Roles are looked at where the card belongs, not where the reader happens to be; the answer's buttons keep the unit. */
export const inItsUnit = async (
  lookups: UnitLookups,
  ask: Ask,
  { audience, about = 'unit', run, elsewhere }: Entry,
): Promise<Show> => {
  const meant = about === 'unit' ? await askThere(lookups, ask) : ask
  const instead = meant === 'other-unit' ? elsewhere?.(ask) : null
  if (instead) return inUnit(instead, ask.who.unit)
  if (typeof meant === 'string') return turnedAway(notice(meant), ask)
  if (!mayUse(audience, meant.who.roles)) return turnedAway(await refusal(lookups, audience, meant.who), ask)
  const show = await run(meant)
  return about === 'reader' ? show : inUnit(show, meant.who.unit)
}
