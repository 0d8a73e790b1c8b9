/**
 * Answers are kept as counts: one row for a unit's day with a checklist. Nobody stands in it, and no consultation.
 * Each answer counts once, and can be taken back once.
 */

import { again } from '../../../core/again.ts'
import type { MarkOf } from '../../../core/house/gone/forgotten.ts'
import type { UnitId } from '../../../core/ids.ts'
import { own } from '../../../core/own.ts'
import { type Collection, insert, put, remove, type Store, update } from '../../../core/store.ts'
import { monthOfDay } from '../../../core/time/days.ts'
import type { Day, Month } from '../../../core/time/instant.ts'
import { keepLook, takeLookBack } from '../places/places.ts'
import { answerIds, type Run } from './run.ts'

type ChecklistDay = {
  /** `{unit}:{day}:{checklist}` */
  readonly id: string
  readonly unit: UnitId
  readonly day: Day
  readonly month: Month
  readonly checklist: string
  readonly runs: number
  readonly allClear: number
  /** How often each line was not in place. */
  readonly problems: Readonly<Record<string, number>>
}

/** When a row was written is when somebody answered. */
export const checklistDays: Collection<ChecklistDay> = {
  name: 'checklistDays',
  index: ['unit', 'month', 'checklist'],
  time: 'day',
  unordered: true,
}

/** That an answer was counted, as what, and in which row; forgotten after two days. */
type Answer = {
  readonly id: string
  readonly of: string
  readonly failed: readonly string[]
  readonly day: Day
}

export const answers: Collection<Answer> = {
  name: 'checklistAnswers',
  index: [],
  time: 'day',
  anonymous: true,
}

const dayId = (unit: UnitId, day: Day, checklist: string): string => `${unit}:${day}:${checklist}`

/** `sign` is 1 to count and -1 to take back. */
const counted = (row: ChecklistDay, failed: readonly string[], sign: 1 | -1): ChecklistDay => {
  const problems: Record<string, number> = { ...row.problems }
  for (const item of failed) {
    const count = (own(problems, item) ?? 0) + sign
    if (count > 0) problems[item] = count
    else delete problems[item]
  }
  return {
    ...row,
    runs: Math.max(row.runs + sign, 0),
    allClear: Math.max(row.allClear + (failed.length === 0 ? sign : 0), 0),
    problems,
  }
}

const noneYet = (unit: UnitId, day: Day, checklist: string): ChecklistDay => ({
  id: dayId(unit, day, checklist),
  unit,
  day,
  month: monthOfDay(day),
  checklist,
  runs: 0,
  allClear: 0,
  problems: {},
})

type Needs = { readonly markOf: MarkOf; readonly store: Store; readonly who: Parameters<typeof answerIds>[2] }

const answerUnder = async (store: Pick<Store, 'get'>, ids: readonly string[]) =>
  (await Promise.all(ids.map(id => store.get(answers, id)))).find(answer => answer !== null)

/** Several people may have one card: what was counted of it is theirs who answered first. */
export type Counted = 'counted' | 'again' | 'otherwise'

const isSameAnswer = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every(item => other.includes(item))

/** `failed` are the lines that were not in place; none means that all was clear. */
export const countRun = (
  { markOf, store, who }: Needs,
  unit: UnitId,
  run: Run,
  failed: readonly string[],
  day: Day,
): Promise<Counted> =>
  again(store, async write => {
    const { checklist, of } = run.checklist
    const { place } = run
    const ids = answerIds(markOf, run, who)
    const [id] = ids
    const there = await answerUnder(store, ids)
    if (there) return isSameAnswer(there.failed, failed) ? 'again' : 'otherwise'
    const known = await store.get(checklistDays, dayId(unit, day, checklist))
    const row = known ?? noneYet(unit, day, checklist)
    const look =
      of && place
        ? [await keepLook(store, { unit, kind: of, name: place, missing: failed, day, by: id })]
        : []
    await write([
      insert(answers, { id, of: row.id, failed, day }),
      put(checklistDays, known, counted(row, failed, 1)),
      ...look,
    ])
    return 'counted'
  })

/** The unit's own answers only, of who is from outside their own, and what was counted for them, whatever the card says. */
export const takeBack = (
  { markOf, store, who }: Needs,
  unit: UnitId,
  run: Run,
): Promise<'undone' | 'nothing'> =>
  again(store, async write => {
    const { checklist, of } = run.checklist
    const { place } = run
    const answer = await answerUnder(store, answerIds(markOf, run, who))
    if (!answer || answer.of !== dayId(unit, answer.day, checklist)) return 'nothing'
    const row = await store.get(checklistDays, answer.of)
    const look = of && place ? await takeLookBack(store, unit, of, place, answer.id) : null
    await write([
      remove(answers, answer),
      ...(row ? [update(checklistDays, { ...counted(row, answer.failed, -1), version: row.version })] : []),
      ...(look ? [look] : []),
    ])
    return 'undone'
  })

/** On how many of the days since then a unit used each list. */
export const daysUsed = async (
  store: Pick<Store, 'tally'>,
  unit: UnitId,
  since: Day,
): Promise<ReadonlyMap<string, number>> => {
  const found = await store.tally(checklistDays, { by: ['checklist'], where: { unit }, from: since })
  return new Map(found.map(({ key, count }) => [String(key[0]), count]))
}
