/**
 * A trial begins: its coin, its days and its outcome are locked, and then its people are taken in under codes. What is cut
 * short is taken up again; who is in keeps their code.
 */

import { again } from '../../../core/again.ts'
import type { PersonId } from '../../../core/ids.ts'
import { readSettings } from '../../../core/settings.ts'
import { insert, type Outcome, type PlainChange, type Read, type Store, update } from '../../../core/store.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { even } from '../../../core/trials/coin.ts'
import type { Measure } from '../../../core/trials/outcome.ts'
import { whole } from '../../../core/walk.ts'
import type { Answers } from '../approval/forgood.ts'
import type { CampaignNeeds } from '../needs.ts'
import { receiversOf } from '../receivers.ts'
import { isStillSent } from './content.ts'
import type { Foretold } from './foretold.ts'
import { sealPlan } from './sealed.ts'
import { inReach } from './sender.ts'
import { type Trial, trialPeople, trials } from './trial.ts'
import { firstAfter, opensOn } from './weeks.ts'

/** What it is counted by, where a feature offers it for such a coin. */
export const measureOf = (
  { outcomes }: Pick<CampaignNeeds, 'outcomes'>,
  { outcome, coinOf }: Pick<Trial, 'outcome' | 'coinOf'>,
): Measure | null => outcomes().find(one => one.code === outcome && one.coinOf === coinOf) ?? null

type Yes = {
  /** Of its row, as whoever said yes read it. */
  readonly version: number
  readonly answers: Answers
  /** The forecast as whoever said yes was told it. */
  readonly told: Foretold
  readonly approvedBy?: PersonId
  /** What goes in one write with it, such as the answer to a second leader. */
  readonly alongWith?: readonly PlainChange[]
}

/** With its days as they will be, were it begun now. */
export const planned = async (
  { store, clock }: Pick<CampaignNeeds, 'store' | 'clock'>,
  draft: Trial,
  measure: Measure,
): Promise<Trial> => {
  const { letters } = await readSettings(store)
  const first = firstAfter(dayOf(clock.now()), draft.first)
  const plan = { ...draft, first, rests: letters.holidayWeeks }
  return { ...plan, opens: opensOn(plan, measure) }
}

/** So many people in one write. */
const atOnce = 100

/** The code is chance's, and stands in the order of nothing. */
const takeIn = async ({ store, newId }: CampaignNeeds, trial: Read<Trial>, people: readonly PersonId[]) => {
  const there = new Set(
    (await whole(store, trialPeople, { where: { trial: trial.id } })).map(one => one.person),
  )
  const missing = people.filter(person => !there.has(person)).toSorted()
  for (let from = 0; from === 0 || from < missing.length; from += atOnce) {
    const isLast = from + atOnce >= missing.length
    const rows = missing
      .slice(from, from + atOnce)
      .map(person =>
        insert(trialPeople, { id: `${trial.id}:${person}`, trial: trial.id, person, code: newId() }),
      )
    const goesOn = await again(store, async write => {
      const known = await store.get(trials, trial.id)
      if (known?.state !== 'drawing') return false
      await write([...rows, update(trials, isLast ? { ...known, state: 'running' } : known)])
      return true
    })
    if (!goesOn) return
  }
}

/** Those that a stop of the process left halfway. */
export const goOnDrawing = async (needs: CampaignNeeds, trial: Read<Trial>): Promise<void> =>
  takeIn(needs, trial, trial.coinOf === 'person' ? await receiversOf(needs, trial) : [])

/** A reminder has a sender and words. */
const isWhole = ({ by, wordings, content }: Trial): boolean =>
  by !== '' && (content !== undefined || wordings.some(words => words !== ''))

/**
 * In one write with what was read: of another version it begins nothing, and whoever asks reads it anew. `null` where
 * there is nothing to begin, or nothing to count it by.
 */
const start = async (
  needs: CampaignNeeds,
  store: Store,
  id: string,
  { version, answers, told, approvedBy, alongWith = [] }: Yes,
  may: (trial: Trial) => boolean,
): Promise<Outcome | null> => {
  const found = await store.get(trials, id)
  const draft = found && (await inReach(needs, found))
  if (draft?.version !== version) return { written: false, conflict: { collection: trials.name, id } }
  const measure = measureOf(needs, draft)
  if (!measure || !isWhole(draft) || !may(draft)) return null
  if (!(await isStillSent(needs, draft))) return null
  const plan = await planned(needs, draft, measure)
  const locked: Read<Trial> = {
    ...draft,
    ...plan,
    answers,
    coin: { seed: needs.newId(), chance: even },
    told,
    approvedBy: approvedBy ?? null,
    at: needs.clock.now(),
    state: 'drawing',
  }
  const begun = await store.write([...alongWith, update(trials, { ...locked, seals: sealPlan(locked) })])
  const drawing = begun.written ? await store.get(trials, id) : null
  if (drawing) await goOnDrawing(needs, drawing)
  return begun
}

/** Its writer's own yes, where nobody else is asked. */
export const begin = (needs: CampaignNeeds, store: Store, id: string, yes: Omit<Yes, 'approvedBy'>) =>
  start(needs, store, id, yes, ({ state }) => state === 'draft')

/** A second leader's yes: never the writer's. */
export const approve = (
  needs: CampaignNeeds,
  store: Store,
  id: string,
  yes: Yes & { readonly approvedBy: PersonId },
) => start(needs, store, id, yes, ({ state, by }) => state === 'asks' && by !== yes.approvedBy)
