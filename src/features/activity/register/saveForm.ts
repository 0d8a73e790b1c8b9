/** What stands in the form of a week is kept: also what was emptied. Whoever was overtaken sees both before theirs counts. */

import type { Show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import { own } from '../../../core/own.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { type Week, weekOf } from '../../../core/time/weeks.ts'
import { countIn, type Kind, kindOf } from '../kinds.ts'
import { type ActivityNeeds, kindIn } from '../needs.ts'
import { type Given, type Problem, readCounts } from './figures.ts'
import { showForm } from './form.ts'
import { save } from './save.ts'
import { readOwnWeek } from './week.ts'
import { askWhose } from './whose.ts'

/** The card says which of its inputs is which: `count0` is the first that it names. */
const typedIn = (kind: Kind, input: Ask['input'], given: readonly string[]): Given =>
  Object.fromEntries(
    (input.counts ?? '').split(' ').flatMap((code, nth) => {
      const typed = (own(input, `count${nth}`) ?? given[nth] ?? '').trim()
      return typed !== '' && countIn(kind, code) ? [[code, typed] as const] : []
    }),
  )

const listed = (text: string | undefined): readonly string[] => text?.split(' ') ?? []

const problemsOf = (typed: Given, week: Week | null, problems: readonly Problem[]): readonly Problem[] => [
  ...(week === null ? [{ problem: 'no-week', count: '', value: '' } as const] : []),
  ...(Object.keys(typed).length === 0 ? [{ problem: 'empty', count: '', value: '' } as const] : []),
  ...problems,
]

export const saveForm = async (needs: ActivityNeeds, ask: Ask): Promise<Show> => {
  const { unit } = ask.who
  if (!unit) return noUnit()
  const { opened = '', seen = '', whole } = ask.input
  const today = dayOf(needs.clock.now())
  const kind = kindOf(needs.kinds, ask.input.kind ?? '') ?? (await kindIn(needs, unit))
  const typed = typedIn(kind, ask.input, listed(ask.input.given))
  const { counts, problems } = readCounts(kind, typed)
  const week = readOwnWeek(ask.input.week ?? opened, today)
  const wrong = problemsOf(typed, week, problems)
  if (week === null || wrong.length > 0)
    return showForm(needs, ask, {
      unit,
      kind,
      week: week ?? weekOf(today),
      isUnsure: week === null,
      typed,
      problems: wrong,
    })
  // Another week than the form was opened for may have figures that it did not show: they stay.
  const isWhole = whole === 'yes' && week === opened
  return save(needs, ask, {
    unit,
    kind,
    week,
    source: 'card',
    ...(week === opened ? { seen } : {}),
    says: Object.keys(counts),
    change: before => (isWhole ? counts : { ...before, ...counts }),
    overtaken: (row, isSame) => {
      if (week !== opened || (row?.turn ?? '') === seen) return null
      // A sum was of what stood there then: it is asked anew, of what stands now, also where that is as much.
      const isSum = (ask.input.mine ?? ask.input.given) !== ask.input.given
      if (isSame && !isSum) return null
      const mine = typedIn(kind, ask.input, listed(ask.input.mine))
      const anew =
        ask.input.mine === undefined
          ? null
          : askWhose(needs, ask, { kind, known: row, counts: readCounts(kind, mine).counts })
      return (
        anew ?? showForm(needs, ask, { unit, kind, week, typed: { ...typed, ...mine }, isOvertaken: true })
      )
    },
  })
}
