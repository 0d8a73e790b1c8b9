/** The numbers that a unit's leader sets for an emergency: one form, which says how many are there and can be undone. */

import { again } from '../../../core/again.ts'
import { notice, type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { isPhone } from '../../../core/desk.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import type { UnitId } from '../../../core/ids.ts'
import { type Store, update } from '../../../core/store.ts'
import {
  type NumberKind,
  nationalClinic,
  numberKinds,
  numbersSet,
  type UnitNumbers,
} from '../../../core/unitNumbers.ts'
import { units } from '../person.ts'

export const numbersOf = async (store: Pick<Store, 'get'>, unit: UnitId): Promise<UnitNumbers> =>
  (await store.get(units, unit))?.numbers ?? {}

/** For `readiness`; of none where nobody has set any. */
export const numbersReady = async (store: Pick<Store, 'get'>, unit: UnitId) => {
  const done = numbersSet(await numbersOf(store, unit)).length
  return { done, of: done > 0 ? numberKinds.length : 0 }
}

const inputOf = { team: 'callTeam', ward: 'callWard', clinic: 'callClinic' } as const satisfies Readonly<
  Record<NumberKind, string>
>

const asInputs = (numbers: UnitNumbers) =>
  Object.fromEntries(numberKinds.map(kind => [inputOf[kind], numbers[kind] ?? '']))

const longestReturned = 40

type Told = { readonly saved?: UnitNumbers; readonly wrong?: readonly NumberKind[] }

const form = (numbers: UnitNumbers, given: UnitNumbers, { saved, wrong = [] }: Told): Show => {
  const set = numbersSet(numbers).length
  return show('people/numbers', {
    set,
    of: numberKinds.length,
    isComplete: set === numberKinds.length,
    isSaved: saved !== undefined,
    undo: saved ? [{ before: asInputs(saved) }] : [],
    wrong: wrong.map(kind => ({ kind })),
    ...asInputs({ ...given, clinic: given.clinic ?? nationalClinic }),
  })
}

const readGiven = ({ input }: Ask): UnitNumbers =>
  Object.fromEntries(
    numberKinds.flatMap(kind => {
      const text = (input[inputOf[kind]] ?? '').trim().replace(/\s+/g, ' ')
      return text === '' ? [] : [[kind, text.slice(0, longestReturned)]]
    }),
  )

export const showNumbers = async ({ who, store }: Ask): Promise<Show> => {
  if (!who.unit) return noUnit()
  const numbers = await numbersOf(store, who.unit)
  return form(numbers, numbers, {})
}

export const setNumbers = async (ask: Ask): Promise<Show> => {
  const { unit } = ask.who
  if (!unit) return noUnit()
  const given = readGiven(ask)
  const wrong = numbersSet(given).flatMap(({ kind, phone }) => (isPhone(phone) ? [] : [kind]))
  return again(ask.store, async write => {
    const row = await ask.store.get(units, unit)
    if (!row) return notice('old-card')
    const before = row.numbers ?? {}
    if (wrong.length > 0) return form(before, given, { wrong })
    await write([update(units, { ...row, numbers: given })])
    return form(given, given, { saved: before })
  })
}
