/** Whom a nudge says to ask: somebody else in the unit who is that today. Where nobody is, or the reader is it, it names none. */

import { readFunction } from '../../../core/functions.ts'
import type { PersonId, UnitId } from '../../../core/ids.ts'
import { roles } from '../../../core/roles.ts'
import type { Day } from '../../../core/time/instant.ts'
import type { NudgeNeeds } from '../needs.ts'
import type { Nudge } from '../nudge.ts'

type Sender = Nudge['sender']

/** By sender. */
export type Holders = ReadonlyMap<Sender, ReadonlySet<PersonId>>

export const holdersIn = async (
  { audienceOf, holderOf }: Pick<NudgeNeeds, 'audienceOf' | 'holderOf'>,
  unit: UnitId,
  today: Day,
  of: readonly Pick<Nudge, 'sender'>[],
): Promise<Holders> => {
  const holders = async (sender: Sender) => {
    const [role, code] = [roles.find(one => one === sender), readFunction(sender)]
    const [some, one] = await Promise.all([
      role ? audienceOf(unit, role) : [],
      code ? holderOf(unit, code, today) : null,
    ])
    return [sender, new Set(one === null ? some : [...some, one])] as const
  }
  return new Map(await Promise.all([...new Set(of.map(({ sender }) => sender))].map(holders)))
}

/** `null` reads where it is told to all. */
export const mayAsk = (holders: Holders, sender: Sender, reader: PersonId | null): boolean => {
  const held = holders.get(sender)
  return held !== undefined && held.size > 0 && (reader === null || !held.has(reader))
}
