/** What a unit's leader answers of the four defaults: structure comes before words, so staff get no nudges until then. */

import type { UnitId } from '../../core/ids.ts'
import type { Collection, Store } from '../../core/store.ts'
import { whole } from '../../core/walk.ts'
import { defaults } from './triggers.ts'

export type Default = (typeof defaults)[number]

export const defaultAnswers = ['done', 'asked', 'impossible'] as const
export type DefaultAnswer = (typeof defaultAnswers)[number]

/** Of what is impossible: why. Codes, so that nobody has to find words for it. */
export const obstacles = ['elsewhere', 'means', 'unfit'] as const
type Obstacle = (typeof obstacles)[number]

type Answered = { readonly answer: DefaultAnswer | ''; readonly because: Obstacle | '' }

type UnitDefault = Answered & {
  /** `{unit}:{default}` */
  readonly id: string
  readonly unit: UnitId
  readonly default: Default
  /** What it was, so that a press can be taken back. */
  readonly before: Answered
  /** The press that answered last: its way back undoes nothing that came later. */
  readonly turn?: string
  /** Of who pressed, without telling who: whoever presses twice is told of their own press. */
  readonly own?: string
}

export const unitDefaults: Collection<UnitDefault> = { name: 'unitDefaults', index: ['unit'] }

export const unitDefaultId = (unit: UnitId, one: Default): string => `${unit}:${one}`

/** As far as they are answered. */
export type Answers = Readonly<Partial<Record<Default, DefaultAnswer>>>

export const answersIn = async (store: Pick<Store, 'list'>, unit: UnitId): Promise<Answers> => {
  const rows = await whole(store, unitDefaults, { where: { unit } })
  return Object.fromEntries(rows.flatMap(row => (row.answer === '' ? [] : [[row.default, row.answer]])))
}

export const areAnswered = (answers: Answers): boolean => defaults.every(one => answers[one] !== undefined)
