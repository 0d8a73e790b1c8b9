/** Compares a campaign's ledger with what the connector really took. */

import { letters } from '../../src/core/letters.ts'
import type { OpenStore } from '../../src/core/store.ts'
import { ledgerOf } from '../../src/features/letters/ledger.ts'
import { campaign } from './lettersCampaign.ts'

/** Every way in which the books don't agree; none is right. */
export const disagreements = async (
  store: OpenStore,
  people: number,
  arrivals: ReadonlyMap<string, number>,
): Promise<string[]> => {
  const problems: string[] = []
  const { planned, byState } = await ledgerOf(store, campaign)
  const sum = Object.values(byState).reduce((total, count) => total + count, 0)
  if (planned !== people || sum !== people) problems.push(`planned ${planned}, sum ${sum}, people ${people}`)
  const rows = await store.list(letters, { where: { campaign }, limit: people + 1 })
  for (const { person, state, reason } of rows) {
    const count = arrivals.get(`a:${person}`) ?? 0
    if (count > 1) problems.push(`${person} got ${count} and is ${state}`)
    if (state === 'delivered' && count === 0) problems.push(`${person} is delivered and got none`)
    // What may have arrived is `sending` before somebody looks after it, and `unknown` then; never anything else.
    const told = ['delivered', 'unknown', 'sending'].includes(state)
    if (count > 0 && !told) problems.push(`${person} got one and is ${state} ${reason}`)
  }
  return problems
}
