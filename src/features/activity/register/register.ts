/** `registrer 12`, or more of it in one line: kept at once, or asked about where it cannot be meant. Alone: a form. */

import type { Show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { weekOf } from '../../../core/time/weeks.ts'
import { type Counts, countOf } from '../activity.ts'
import { countIn, type Kind } from '../kinds.ts'
import { type ActivityNeeds, kindIn } from '../needs.ts'
import type { Problem } from './figures.ts'
import { showForm } from './form.ts'
import { readLine } from './line.ts'
import { save } from './save.ts'
import { readOwnWeek } from './week.ts'
import { askWhose } from './whose.ts'

export const register = async (needs: ActivityNeeds, ask: Ask): Promise<Show> => {
  const { unit } = ask.who
  if (!unit) return noUnit()
  const kind = await kindIn(needs, unit)
  const today = dayOf(needs.clock.now())
  const line = readLine(kind, ask.text, today)
  if (line === null) return showForm(needs, ask, { unit, kind, week: weekOf(today) })
  const { week, typed, counts, adds } = line
  const isEmpty = Object.keys(typed).length === 0
  const problems = isEmpty && week !== null && line.problems.length === 0 ? [] : line.problems
  // A week alone opens the form for that week.
  if (week === null || isEmpty || problems.length > 0)
    return showForm(needs, ask, {
      unit,
      kind,
      week: week ?? weekOf(today),
      isUnsure: week === null,
      typed,
      problems,
    })
  const change = (known: Counts): Counts => ({ ...known, ...(adds ? added(known, counts) : counts) })
  return save(needs, ask, {
    unit,
    kind,
    week,
    source: 'chat',
    says: Object.keys(counts),
    change,
    overtaken: known => {
      if (!adds) return askWhose(needs, ask, { kind, known, counts })
      const sums = added(known?.counts ?? {}, counts)
      const problems = tooMuchIn(kind, sums)
      return problems.length === 0 ? null : showForm(needs, ask, { unit, kind, week, problems })
    },
  })
}

/** Each that was added may be little; together they are more than a unit can reach in a week. */
const tooMuchIn = (kind: Kind, sums: Counts): readonly Problem[] =>
  Object.entries(sums).flatMap(([count, sum]) =>
    sum > (countIn(kind, count)?.most ?? 0) ? [{ problem: 'much', count, value: String(sum) } as const] : [],
  )

const added = (known: Counts, counts: Counts): Counts =>
  Object.fromEntries(
    Object.entries(counts).map(([code, count]) => [code, (countOf(known, code) ?? 0) + count]),
  )

/** For the week that the card is about, or this one. */
export const openForm = async (needs: ActivityNeeds, ask: Ask): Promise<Show> => {
  const { unit } = ask.who
  if (!unit) return noUnit()
  const today = dayOf(needs.clock.now())
  const week = (ask.input.week && readOwnWeek(ask.input.week, today)) || weekOf(today)
  return showForm(needs, ask, { unit, kind: await kindIn(needs, unit), week })
}
