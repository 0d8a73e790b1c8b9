/** The ledger: how many letters there are and what became of every one. Counted from the rows, so it always adds up. */

import { type LetterState, letterStates, letters } from '../../core/letters.ts'
import type { Store, Tally } from '../../core/store.ts'
import { isPersonal, publicReason } from './reasons.ts'

type LedgerLine = { readonly state: LetterState; readonly reason: string; readonly count: number }

export type Ledger = {
  /** The sum of all states. */
  readonly planned: number
  readonly byState: Readonly<Record<LetterState, number>>
  readonly reasons: readonly LedgerLine[]
}

const linesOf = (tallies: readonly Tally[]): LedgerLine[] =>
  tallies.map(({ key: [state, reason], count }) => ({
    state: state as LetterState,
    reason: String(reason),
    count,
  }))

const addUp = (lines: readonly LedgerLine[]): Ledger => {
  const byState = Object.fromEntries(letterStates.map(state => [state, 0])) as Record<LetterState, number>
  const merged = new Map<string, LedgerLine>()
  let planned = 0
  for (const { state, reason, count } of lines) {
    byState[state] += count
    planned += count
    const key = `${state} ${reason}`
    if (reason !== '') merged.set(key, { state, reason, count: count + (merged.get(key)?.count ?? 0) })
  }
  return { planned, byState, reasons: [...merged.values()] }
}

export const ledgerOf = async (store: Store, campaign: string): Promise<Ledger> =>
  addUp(linesOf(await store.tally(letters, { by: ['state', 'reason'], where: { campaign } })))

export const ledgerOfAll = async (store: Store): Promise<Ledger> =>
  addUp(linesOf(await store.tally(letters, { by: ['state', 'reason'] })))

/** Whether there are as many letters as a campaign was planned for; a planning cut short has fewer. */
export const isComplete = (ledger: Ledger, planned: number): boolean => ledger.planned === planned

/** Those that stopped, pause, have had enough or read once a week are one line: nobody can tell them apart. */
const hide = ({ state, reason, count }: LedgerLine): LedgerLine =>
  isPersonal(reason) && state !== 'sending' && state !== 'delivered'
    ? { state: 'suppressed', reason: publicReason(reason), count }
    : { state, reason: isPersonal(reason) ? '' : reason, count }

/** What leaders see. */
export const publicLedgerOf = async (store: Store, campaign: string): Promise<Ledger> =>
  addUp(linesOf(await store.tally(letters, { by: ['state', 'reason'], where: { campaign } })).map(hide))
