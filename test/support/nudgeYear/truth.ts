/** What happened in a simulated year, as those who lived it would tell it: kept beside the product, and read by the check alone. */

import { onWall } from './calendar.ts'

/** A wish that holds from a moment, until another one where it ends. */
type Wish = { readonly from: string; readonly until: string | null }

export type Somebody = {
  readonly entra: string
  readonly name: string
  readonly unit: string
  readonly role: 'leader' | 'superuser' | 'secretary' | 'clinician'
  readonly joined: string
  left: string | null
  quiet: { readonly since: string; readonly from: string; readonly to: string } | null
  reads: 'each' | 'weekly'
  readonly pauses: Wish[]
  readonly stops: Wish[]
  /** Nudges only. */
  readonly rests: Wish[]
  readonly refused: { readonly nudge: string; readonly from: string }[]
  /** Nudges that they got and have not answered. */
  readonly open: { readonly day: string; readonly nudge: string }[]
  /** Out of the house, and heard of by nobody. */
  awayUntil: string
}

export const somebody = (given: Pick<Somebody, 'entra' | 'name' | 'unit' | 'role' | 'joined'>): Somebody => ({
  ...given,
  left: null,
  quiet: null,
  reads: 'each',
  pauses: [],
  stops: [],
  rests: [],
  refused: [],
  open: [],
  awayUntil: '',
})

export const holdsAt = (wishes: readonly Wish[], moment: string): boolean =>
  wishes.some(({ from, until }) => from <= moment && (until === null || moment < until))

/** What may be done, as nudges call it, and what of it: a checklist, a step, a default. */
export type Deed = { readonly by: string; readonly what?: string; readonly whose: string }

const nameOf = ({ by, what = '', whose }: Deed): string => `${by} ${what} ${whose}`

export const createTruth = () => {
  const done = new Map<string, { readonly at: string; readonly isDone: boolean }[]>()
  const latest = (deed: Deed, moment: string) =>
    done.get(nameOf(deed))?.findLast(({ at, isDone }) => isDone && at <= moment)
  return {
    did: (deed: Deed, at: string, isDone = true) => {
      const known = done.get(nameOf(deed)) ?? []
      done.set(nameOf(deed), [...known, { at, isDone }])
    },
    /** The day on which it was last done, before a moment. */
    dayOf: (deed: Deed, moment: string): string | null => {
      const found = latest(deed, moment)
      return found ? onWall(found.at).day : null
    },
    /** For what stays done until it is taken back. */
    stands: (deed: Deed, moment: string): boolean =>
      done.get(nameOf(deed))?.findLast(({ at }) => at <= moment)?.isDone ?? false,
  }
}

export type Truth = ReturnType<typeof createTruth>
