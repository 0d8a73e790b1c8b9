/** Which code is a unit's own now. One row for each unit, so that two who press at once don't make two forms. */

import type { UnitId } from '../../../core/ids.ts'
import { type Collection, insert, type PlainChange, type Read, type Store } from '../../../core/store.ts'
import type { Day } from '../../../core/time/instant.ts'
import { type Code, feedbackCodes, newCode } from '../code.ts'

type UnitForm = {
  readonly id: UnitId
  readonly code: string
  /** The set of questions that its patients answered first; absent until that is noted. */
  readonly asks?: string
}

export const unitForms: Collection<UnitForm> = { name: 'unitForms', index: [] }

export type Known = { readonly form: Read<UnitForm>; readonly code: Read<Code> }

export const formOf = async (store: Pick<Store, 'get'>, unit: UnitId): Promise<Known | null> => {
  const form = await store.get(unitForms, unit)
  const code = form && (await store.get(feedbackCodes, form.code))
  // It may have got another address between the two.
  if (code?.state === 'replaced' && (await store.get(unitForms, unit))?.version !== form?.version)
    return formOf(store, unit)
  return code ? { form, code } : null
}

/** A unit’s first one, and that it is theirs now. */
export const firstForm = (
  id: string,
  unit: UnitId,
  made: Day,
  by: Code['by'],
  chosen: Parameters<typeof newCode>[4] & { readonly asks?: string } = {},
): readonly PlainChange[] => [
  insert(unitForms, { id: unit, code: id, ...(chosen.asks && { asks: chosen.asks }) }),
  newCode(id, unit, made, by, chosen),
]

/** Where patients reach the unit. An old poster leads to the number of today. */
export const phoneOf = async (store: Pick<Store, 'get'>, code: Code): Promise<string> => {
  const now = code.state === 'replaced' ? (await formOf(store, code.unit))?.code : code
  return now?.phone ?? ''
}
