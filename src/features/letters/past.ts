/** Letters past their time: how many there were of which kind, where and when, and what became of them. Nobody stands in it. */

import type { UnitId } from '../../core/ids.ts'
import type { LetterSeries } from '../../core/letterSeries.ts'
import { endOf, type Letter } from '../../core/letters.ts'
import type { Collection, Read, Store } from '../../core/store.ts'
import type { Month } from '../../core/time/instant.ts'
import { monthOf } from '../../core/time/oslo.ts'
import { inPublic, plainReason } from './policy/reasons.ts'

type Counted = Pick<Letter, 'state' | 'reason' | 'answer'> & { readonly count: number }

/** Of one campaign, or of a standing kind in a unit and a month. In the words that anyone may see: it tells of few people. */
type PastLetters = {
  readonly id: string
  readonly series: LetterSeries
  readonly unit: UnitId | null
  /** Of the first of them. */
  readonly month: Month
  /** Empty for a standing kind, whose causes nobody asks for one by one. */
  readonly campaign: string
  readonly counts: readonly Counted[]
}

export const pastLetters: Collection<PastLetters> = { name: 'pastLetters', index: [] }

/** Of the whole trust, by kind: what the figures of all letters are made of. */
type PastSeries = {
  readonly id: LetterSeries
  readonly counts: readonly Pick<Counted, 'state' | 'answer' | 'count'>[]
}

export const pastSeries: Collection<PastSeries> = { name: 'pastSeries', index: [] }

const ofCampaign = (campaign: string): string => `campaign:${campaign}`

/** Whoever was asked whether it is too much did not answer for a while: in which unit that was, nobody is told. */
const unitOf = ({ series, unit }: Letter) => (series === 'pace-question' ? null : unit)

export const placeOfPast = (letter: Letter): Omit<PastLetters, 'counts'> => {
  const { series, campaign } = letter
  const [unit, month] = [unitOf(letter), monthOf(letter.due)]
  return series === 'campaign'
    ? { id: ofCampaign(campaign), series, unit, month, campaign }
    : { id: [series, unit ?? '', month].join(':'), series, unit, month, campaign: '' }
}

/** `fresh` lines are added to those of the same words. */
export const added = <C extends { readonly count: number }>(
  counts: readonly C[],
  fresh: readonly C[],
): readonly C[] => {
  const sums = new Map<string, C>()
  for (const line of [...counts, ...fresh]) {
    const { count, ...words } = line
    const key = JSON.stringify(Object.entries(words).sort())
    sums.set(key, { ...line, count: count + (sums.get(key)?.count ?? 0) })
  }
  return [...sums.values()]
}

/** What waits for good, as where all sending is stopped, is counted as what it is: nobody gets it any more. */
const asItEnded = (letter: Letter): Pick<Letter, 'state' | 'reason'> =>
  letter.state === 'queued'
    ? endOf(letter, { state: 'expired', reason: 'stale' })
    : { state: letter.state, reason: plainReason(letter.reason) }

export const lineOfPast = (letter: Letter): Counted => ({
  ...inPublic(asItEnded(letter)),
  answer: letter.answer,
  count: 1,
})

export const lineOfSeries = (letter: Letter): PastSeries['counts'][number] => ({
  state: asItEnded(letter).state,
  answer: letter.answer,
  count: 1,
})

export const pastOf = (store: Pick<Store, 'get'>, campaign: string): Promise<Read<PastLetters> | null> =>
  store.get(pastLetters, ofCampaign(campaign))

/**
 * Beside what is past there are the letters themselves. Where some of them became past between the two looks, they were
 * counted twice or not at all, and both are looked at anew.
 */
export const withPast = async <P extends { readonly version: number }, L>(
  past: () => Promise<readonly P[]>,
  live: () => Promise<L>,
): Promise<{ readonly past: readonly P[]; readonly live: L }> => {
  const versions = (rows: readonly P[]) => rows.map(({ version }) => version).join()
  for (let known = await past(); ; ) {
    const found = await live()
    const since = await past()
    if (versions(known) === versions(since)) return { past: since, live: found }
    known = since
  }
}
