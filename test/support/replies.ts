/** Answers of nobody in particular, for tests of handfuls, and whether the books of gathering are right. */

import { type Countable, handfuls, held, type Tallies } from '../../src/core/figures/handfuls.ts'
import { id } from '../../src/core/ids.ts'
import { settings } from '../../src/core/settings.ts'
import { type Collection, counters, insert, type PlainChange, type Store } from '../../src/core/store.ts'
import { addDays } from '../../src/core/time/days.ts'
import type { Day } from '../../src/core/time/instant.ts'
import { whole } from '../../src/core/walk.ts'

export const replies: Collection<Countable> = {
  name: 'replies',
  index: ['unit', 'gathered'],
  time: 'day',
  anonymous: true,
  inHandfuls: true,
}

export const replyCollections = [replies, handfuls, held, settings, counters] as const

export const replyUnits = ['hud', 'sar'].map(unit => id<'unit'>(unit))

const answersAt = (nth: number) => ({
  suits: String(nth % 5),
  ...(nth % 3 === 0 ? { alone: String(nth % 2) } : {}),
})

/** When all of their days are over. */
export const replyEnd = '2027-09-01' as Day

/** The `nth` of some, as its name ends: most answer one question, some another one too. */
export const replyAt = (name: string, nth: number): PlainChange =>
  insert(replies, {
    id: name,
    unit: replyUnits[nth % 2] ?? id('hud'),
    day: addDays('2026-09-01' as Day, Math.floor(nth / 12)),
    gathered: false,
    answers: answersAt(nth),
  })

const countsOf = (all: readonly Tallies[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const tallies of all)
    for (const [question, tally] of Object.entries(tallies))
      for (const [choice, count] of Object.entries(tally)) {
        const name = `${question}=${choice}`
        counts.set(name, (counts.get(name) ?? 0) + count)
      }
  return counts
}

const differences = (meant: ReadonlyMap<string, number>, found: ReadonlyMap<string, number>) =>
  [...new Set([...meant.keys(), ...found.keys()])]
    .filter(name => (meant.get(name) ?? 0) !== (found.get(name) ?? 0))
    .map(name => `${name}: ${found.get(name) ?? 0} instead of ${meant.get(name) ?? 0}`)

/** Answers that were told as stored and are missing, and whatever was counted twice or not at all. */
export const wrongInBooks = async (store: Store, told: ReadonlySet<string>): Promise<readonly string[]> => {
  const rows = await whole(store, replies)
  const there = new Set(rows.map(row => row.id))
  const gathered = rows.filter(row => row.gathered)
  const made = await whole(store, handfuls)
  const waiting = await whole(store, held)
  // What was answered is in no row any more, so it is known by the row's name.
  const meant = countsOf(
    gathered.map(({ id }) =>
      Object.fromEntries(
        Object.entries(answersAt(Number(/\d+$/.exec(id)?.[0]))).map(([question, choice]) => [
          question,
          { [choice]: 1 },
        ]),
      ),
    ),
  )
  const answers = made.reduce((sum, handful) => sum + handful.answers, 0)
  return [
    ...[...told].filter(name => !there.has(name)).map(name => `${name} is lost`),
    ...(answers === gathered.length ? [] : [`${answers} in handfuls instead of ${gathered.length}`]),
    ...differences(meant, countsOf([...made, ...waiting].map(({ tallies }) => tallies))),
    ...gathered
      .filter(({ answers }) => Object.keys(answers).length > 0)
      .map(({ id }) => `${id} still says it`),
    ...made.filter(handful => handful.answers < 5).map(handful => `${handful.id} is too small`),
  ]
}
