/** The numbers that a unit's leader sets for an emergency: one form, which says how many are there and can be undone. */

import { again } from '../../../core/again.ts'
import { anew, notice, type Show, show, unchanged } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { isPhone } from '../../../core/desk.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import type { UnitId } from '../../../core/ids.ts'
import { isUntouched, laidOn, shownOf, stoodIn } from '../../../core/shown.ts'
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

type Told = {
  readonly saved?: UnitNumbers
  readonly wrong?: readonly NumberKind[]
  /** How it stands by now, where somebody else was there since the form was opened. */
  readonly changed?: readonly { readonly kind: NumberKind; readonly stands: string }[]
}

const hasSame = (one: UnitNumbers, other: UnitNumbers): boolean =>
  numberKinds.every(kind => (one[kind] ?? '') === (other[kind] ?? ''))

const form = (numbers: UnitNumbers, given: UnitNumbers, told: Told): Show => {
  const { saved, wrong = [], changed = [] } = told
  const shown = shownOf(asInputs(numbers))
  const set = numbersSet(numbers).length
  return show('people/numbers', {
    set,
    of: numberKinds.length,
    isComplete: set === numberKinds.length,
    isSaved: saved !== undefined,
    // A form like any other, that was made of what this one saved: it gives way to whoever saved since.
    undo: saved && !hasSame(saved, numbers) ? [{ before: { ...asInputs(saved), shown } }] : [],
    wrong: wrong.map(kind => ({ kind })),
    changed,
    shown,
    ...asInputs({ ...given, clinic: given.clinic ?? nationalClinic }),
  })
}

const readText = (text: string | undefined): string =>
  (text ?? '').trim().replace(/\s+/g, ' ').slice(0, longestReturned)

const asNumbers = (inputs: Readonly<Record<string, string | undefined>>): UnitNumbers =>
  Object.fromEntries(
    numberKinds.flatMap(kind => {
      const text = readText(inputs[inputOf[kind]])
      return text === '' ? [] : [[kind, text]]
    }),
  )

export const showNumbers = async ({ who, store }: Ask): Promise<Show> => {
  if (!who.unit) return noUnit()
  const numbers = await numbersOf(store, who.unit)
  return form(numbers, numbers, {})
}

export const setNumbers = async (ask: Ask): Promise<Show> => {
  const { unit } = ask.who
  const { input } = ask
  if (!unit) return noUnit()
  const given = asNumbers(input)
  const wrong = numbersSet(given).flatMap(({ kind, phone }) => (isPhone(phone) ? [] : [kind]))
  return again(ask.store, async write => {
    const row = await ask.store.get(units, unit)
    if (!row) return notice('old-card')
    const before = row.numbers ?? {}
    if (wrong.length > 0) return form(before, given, { wrong })
    if (isUntouched(input.shown, asInputs(given))) return unchanged(form(before, before, {}))
    const { parts, contended } = laidOn(input.shown, asInputs(before), asInputs(given))
    const numbers = asNumbers(parts)
    const stood = stoodIn(contended, asInputs(before))
    const changed = numberKinds.flatMap(kind =>
      stood.flatMap(({ part, stands }) => (part === inputOf[kind] ? [{ kind, stands }] : [])),
    )
    if (changed.length > 0) return anew(form(before, numbers, { changed }))
    if (!hasSame(numbers, before)) await write([update(units, { ...row, numbers })])
    return anew(form(numbers, numbers, { saved: before }))
  })
}
