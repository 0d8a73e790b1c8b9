/** The ledger: what became of every letter. Counted from the rows, and from what is kept of those that are past: it adds up. */

import { isWithoutDult } from '../../core/deliveryReasons.ts'
import { type Letter, type LetterState, letterStates, letters } from '../../core/letters.ts'
import type { Store, Tally } from '../../core/store.ts'
import type { Instant } from '../../core/time/instant.ts'
import { whole } from '../../core/walk.ts'
import { added, pastLetters, pastOf, pastSeries, withPast } from './past.ts'
import { fewestTold, inPublic, isInPeace, plainReason, resting } from './policy/reasons.ts'

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
    reasons: [...merged].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line),
    answers: [...answers].map(([answer, count]) => ({ answer, count })),
  }
}

const countOf = async (store: Store, campaign: string): Promise<readonly Counted[]> => {
  const { past, live } = await withPast(
    async () => [await pastOf(store, campaign)].filter(row => row !== null),
    () => store.tally(letters, { by, where: { campaign } }),
  )
  return [...linesOf(live), ...past.flatMap(({ counts }) => counts)]
}

export const ledgerOf = async (store: Store, campaign: string): Promise<Ledger> =>
  addUp(await countOf(store, campaign))

type SeriesCount = {
  readonly series: string
  readonly state: string
  readonly answer: string
  readonly count: number
}

/** Of every standing kind, whatever its causes were. */
export const countsBySeries = async (store: Store): Promise<readonly SeriesCount[]> => {
  const { past, live } = await withPast(
    () => whole(store, pastSeries),
    () => store.tally(letters, { by: ['series', 'state', 'answer'] }),
  )
  const lines = live.map(({ key, count }) => {
    const [series, state, answer] = key.map(String) as [string, string, string]
    return { series, state, answer, count }
  })
  const before = past.flatMap(({ id, counts }) => counts.map(line => ({ series: id, ...line })))
  return added<SeriesCount>(lines, before)
}

export const ledgerOfAll = async (store: Store): Promise<Pick<Ledger, 'planned' | 'byState'>> => {
  const { planned, byState } = addUp(
    (await countsBySeries(store)).map(({ state, count }) => ({
      state: state as LetterState,
      reason: '',
      answer: '',
      count,
    })),
  )
  return { planned, byState }
}

/** Past its time, nobody's letter waits. */
const mayCome = async (store: Store, campaign: string, now: Instant): Promise<boolean> =>
  (await whole(store, letters, { where: { campaign } })).some(({ expires }) => expires > now)

const keepsUsWaiting = ({ state, reason }: LedgerLine): boolean =>
  state === 'queued' || state === 'expired' || reason === resting

/** Before any of it has left, nobody but its sender knows of it: they could plan and take back as often as they like. */
const hasLeft = ({ state }: LedgerLine): boolean =>
  state === 'delivered' || state === 'sending' || state === 'unknown'

const countIn = (lines: readonly Counted[], of: (line: Counted) => boolean): number =>
  lines.reduce((sum, line) => sum + (of(line) ? line.count : 0), 0)

/** Who has no Dult wishes for nothing: among them nobody is hidden. */
const mayRead = ({ reason }: LedgerLine): boolean => !isWithoutDult(reason)

const hasCome = ({ state }: LedgerLine): boolean => state === 'delivered'

const withoutAnswers = (line: Counted): Counted => ({ ...line, answer: '' })

/**
 * Of few, and of what nobody has got, who rests, who waits for whatever it is, and who waited in vain are one, and who has thanked is not told: for all of
 * them it may still come, or it is too old.
 */
const ofFew = (line: Counted, state: 'queued' | 'expired'): Counted =>
  keepsUsWaiting(line) ? { ...line, state, reason: '', answer: '' } : withoutAnswers(line)

/** That somebody is gone is no secret, for as long as it says nothing of what they wished. */
const isGone = (line: Counted): boolean => isInPeace(line) && line.reason === 'left'

const publicly = async (
  store: Store,
  lines: readonly Counted[],
  campaign: string,
  now: Instant,
): Promise<Ledger> => {
  const told = lines.map(line => inPublic(line))
  if (countIn(told, mayRead) >= fewestTold && told.some(hasLeft)) {
    // Of two who have got it each would know what the other did.
    return addUp(countIn(told, hasCome) >= fewestTold ? told : told.map(withoutAnswers))
  }
  const mayStillCome = await mayCome(store, campaign, now)
  const isTold = (line: Counted): boolean => mayStillCome && isGone(line)
  const there = lines.filter(line => !isTold(line)).map(line => inPublic(line))
  const waits = mayStillCome && there.some(keepsUsWaiting)
  return addUp([...lines.filter(isTold), ...there.map(line => ofFew(line, waits ? 'queued' : 'expired'))])
}

/** What leaders see. */
export const publicLedgerOf = async (store: Store, campaign: string, now: Instant): Promise<Ledger> =>
  publicly(store, await countOf(store, campaign), campaign, now)

/** As leaders see it, of each cause that has letters. What is past of a standing kind is told by the month. */
export const everyLedger = async (store: Store, now: Instant) => {
  const { past, live } = await withPast(
    () => whole(store, pastLetters),
    () => store.tally(letters, { by: ['series', 'campaign', ...by] }),
  )
  const lines = [
    ...live.map(({ key: [series, campaign, ...key], count }) => ({
      series: String(series),
      campaign: String(campaign),
      counts: linesOf([{ key, count }]),
    })),
    ...past.map(({ series, campaign, month, counts }) => ({ series, campaign: campaign || month, counts })),
  ]
  const causes = Map.groupBy(lines, ({ series, campaign }) => JSON.stringify([series, campaign]))
  const told: { readonly series: string; readonly campaign: string; readonly ledger: Ledger }[] = []
  for (const some of causes.values())
    for (const { series, campaign } of some.slice(0, 1)) {
      const counts = some.flatMap(({ counts }) => counts)
      told.push({ series, campaign, ledger: await publicly(store, counts, campaign, now) })
    }
  return told
}
