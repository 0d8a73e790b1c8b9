/** The ledger: how many letters there are and what became of every one. Counted from the rows, so it always adds up. */

import { type Letter, type LetterState, letterStates, letters } from '../../core/letters.ts'
import type { Store, Tally, Where } from '../../core/store.ts'
import { isPersonal, plainReason, publicReason } from './policy/reasons.ts'

type LedgerLine = { readonly state: LetterState; readonly reason: string; readonly count: number }

export type Ledger = {
  /** The sum of all states. */
  readonly planned: number
  readonly byState: Readonly<Record<LetterState, number>>
  readonly reasons: readonly LedgerLine[]
  /** What the receivers answered on the letter itself; nobody is told whose it was. */
  readonly answers: readonly { readonly answer: Answer; readonly count: number }[]
}

type Answer = Letter['answer']
type Counted = LedgerLine & { readonly answer: Answer }

const by = ['state', 'reason', 'answer'] as const

const linesOf = (tallies: readonly Tally[]): Counted[] =>
  tallies.map(({ key: [state, reason, answer], count }) => ({
    state: state as LetterState,
    reason: plainReason(String(reason)),
    answer: answer as Answer,
    count,
  }))

const addUp = (lines: readonly Counted[]): Ledger => {
  const byState = Object.fromEntries(letterStates.map(state => [state, 0])) as Record<LetterState, number>
  const merged = new Map<string, LedgerLine>()
  const answers = new Map<Answer, number>()
  let planned = 0
  for (const { state, reason, answer, count } of lines) {
    byState[state] += count
    planned += count
    const key = `${state} ${reason}`
    if (reason !== '') merged.set(key, { state, reason, count: count + (merged.get(key)?.count ?? 0) })
    if (answer !== '') answers.set(answer, count + (answers.get(answer) ?? 0))
  }
  return {
    planned,
    byState,
    reasons: [...merged.values()],
    answers: [...answers].map(([answer, count]) => ({ answer, count })),
  }
}

const countOf = async (store: Store, where: Where<Letter>) =>
  linesOf(await store.tally(letters, { by, where }))

export const ledgerOf = async (store: Store, campaign: string): Promise<Ledger> =>
  addUp(await countOf(store, { campaign }))

export const ledgerOfAll = async (store: Store): Promise<Ledger> => addUp(await countOf(store, {}))

type SeriesCount = {
  readonly series: string
  readonly state: string
  readonly answer: string
  readonly count: number
}

/** Of every standing kind, whatever its causes were. */
export const countsBySeries = async (store: Store): Promise<readonly SeriesCount[]> =>
  (await store.tally(letters, { by: ['series', 'state', 'answer'] })).map(({ key, count }) => {
    const [series, state, answer] = key.map(String) as [string, string, string]
    return { series, state, answer, count }
  })

/** Those that stopped, pause, have had enough or read once a week are one line: nobody can tell them apart. */
const hide = ({ state, reason, ...line }: Counted): Counted =>
  isPersonal(reason) && state !== 'sending' && state !== 'delivered'
    ? { ...line, state: 'suppressed', reason: publicReason(reason) }
    : { ...line, state, reason: isPersonal(reason) ? '' : reason }

/** What leaders see. */
export const publicLedgerOf = async (store: Store, campaign: string): Promise<Ledger> =>
  addUp((await countOf(store, { campaign })).map(hide))
