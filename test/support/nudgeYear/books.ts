/** Compares what the product tells of its friendly letters with what the connector took, and has the check look at each. */

import { type Letter, letters } from '../../../src/core/letters.ts'
import type { Store } from '../../../src/core/store.ts'
import type { Instant } from '../../../src/core/time/instant.ts'
import { whole } from '../../../src/core/walk.ts'
import { type Arrival, brokenBy, readPromised } from './check.ts'
import type { Somebody, Truth } from './truth.ts'

const newFigures = () => ({
  nudges: 0,
  others: 0,
  people: new Set<string>(),
  byNudge: new Map<string, number>(),
  /** What became of those that were planned. */
  byFate: new Map<string, number>(),
  byAnswer: new Map<string, number>(),
  broken: [] as string[],
  ticks: 0,
})
export type Figures = ReturnType<typeof newFigures>

export const countOne = (counts: Map<string, number>, key: string) =>
  counts.set(key, (counts.get(key) ?? 0) + 1)

type Taken = { readonly conversation: string; readonly at: string }

type Needs = {
  readonly store: Pick<Store, 'list'>
  readonly truth: Truth
  readonly people: () => readonly Somebody[]
}

export const createBooks = ({ store, truth, people }: Needs) => {
  const nudges = readPromised()
  const figures = newFigures()
  /** Friendly letters that arrived, by whom they came to, the oldest first. */
  const got = new Map<Somebody, readonly Arrival[]>()
  const taken = new Map<string, Taken>()

  const arrived = (letter: Letter, of: ReadonlyMap<string, Somebody>): void => {
    const at = taken.get(letter.activity)
    const to = at && of.get(at.conversation)
    if (!at || !to) {
      figures.broken.push(`${letter.id} is told as delivered, and nobody got it`)
      return
    }
    const isNudge = letter.series === 'nudge'
    const nudge = isNudge ? String(letter.show.data.nudge) : ''
    const arrival = { to, at: at.at, nudge }
    const before = got.get(to) ?? []
    // What came together came once.
    const earlier = before.filter(one => one.at !== at.at)
    for (const broken of brokenBy(arrival, earlier, truth, nudges))
      figures.broken.push(`${at.at} ${nudge || letter.series} to ${to.name} (${to.role}): ${broken}`)
    if (isNudge || earlier.length === before.length) got.set(to, [...earlier, arrival])
    if (!isNudge) figures.others += 1
    else {
      figures.nudges += 1
      figures.people.add(to.entra)
      countOne(figures.byNudge, nudge)
      to.open.push({ day: String(letter.show.data.on), nudge })
    }
  }

  return {
    figures,
    took: (activity: string, what: Taken) => taken.set(activity, what),
    /** All that ended since then, once what was taken until now is told. */
    read: async (since: Instant): Promise<void> => {
      const of = new Map(people().map(one => [`a:${one.entra}`, one]))
      const came = { kind: 'friendly', state: ['delivered', 'unknown'] } as const
      for (const letter of await whole(store, letters, { where: came, from: since })) arrived(letter, of)
      const ended = { series: 'nudge', state: ['suppressed', 'expired', 'failed'] } as const
      for (const { state, reason } of await whole(store, letters, { where: ended, from: since }))
        countOne(figures.byFate, `${state}: ${reason}`)
      taken.clear()
    },
  }
}
