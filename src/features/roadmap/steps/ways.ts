/** What can become of an item: done, not relevant here, open again, or said where it is written down. Pure. */

import { isAsWished } from '../../../core/asWished.ts'
import type { Ask } from '../../../core/conversation.ts'
import type { PersonId } from '../../../core/ids.ts'
import { type PlainChange, put, type Read } from '../../../core/store.ts'
import { epochMsOf, type Instant, instantOf } from '../../../core/time/instant.ts'
import { plus } from '../../../core/time/oslo.ts'
import { writersAfter } from '../../../core/writers.ts'
import type { Item, Step } from '../guides/guide.ts'
import type { OpenedPlan } from '../plan/openPlan.ts'
import { itemKey, saidOf, type Tick, tickRow, ticks, wordsOf } from '../plan/plan.ts'
import { isDealtWith } from '../plan/progress.ts'

/** What the step was opened for, so that the reader sees what became of it. */
export type Tone = 'ticked' | 'unticked' | 'skipped' | 'saved' | 'arranged' | 'nothing' | ''

/** What a card tells of a press: how many items it was about, and those of them that its *Undo* takes back. */
export type Told = {
  readonly tone: Tone
  readonly count: number
  readonly undo: readonly { readonly items: string }[]
}

export const untold: Told = { tone: '', count: 0, undo: [] }

export type Found = { readonly opened: OpenedPlan; readonly step: Step; readonly item: Item }

/** Who and when are the presser's and now, where nothing else is said. */
type Ticked = Pick<Tick, 'state' | 'note' | 'link'> & Partial<Pick<Tick, 'why' | 'by' | 'at'>>

type Known = Read<Tick> | undefined

export type Way = {
  readonly note: Tone
  readonly state: Tick['state']
  /** `null` where nothing is to change: it is so already, or somebody said something newer. */
  readonly ticked: (known: Known, ask: Ask) => Ticked | null
}

export const tickOf = ({ opened, step, item }: Found): Known =>
  opened.ticks.get(itemKey(step.step, item.item))

/** What a card shows of an item, in a word that its buttons bring back. */
export const seenOf = (known: Known): string => `v${known?.version ?? 0}`

/** A card that does not say what it showed is taken at its word. */
export const isStale = (known: Known, { input }: Ask): boolean =>
  input.seen !== undefined && input.seen !== seenOf(known)

const trim = (given: string | undefined) => (given ?? '').trim()

export const ways = {
  tick: {
    note: 'ticked',
    state: 'done',
    ticked: known =>
      isDealtWith(known) ? null : { state: 'done', note: known?.note ?? '', link: known?.link ?? '' },
  },
  /** Why it did not apply is taken back with it, and is no comment on its being done. */
  untick: {
    note: 'unticked',
    state: 'open',
    ticked: (known, ask) =>
      known && isDealtWith(known) && !isStale(known, ask)
        ? { state: 'open', note: saidOf(known).comment, link: known.link }
        : null,
  },
  skip: {
    note: 'skipped',
    state: 'irrelevant',
    ticked: (known, ask) =>
      isDealtWith(known)
        ? null
        : {
            state: 'irrelevant',
            note: known?.note ?? '',
            link: known?.link ?? '',
            why: trim(ask.input.why),
          },
  },
  /** Ticks it as well. What is added to a tick later makes it neither somebody else's nor newer: months count by it. */
  save: {
    note: 'saved',
    state: 'done',
    ticked: (known, { input }) => ({
      state: 'done',
      note: trim(input.note),
      link: trim(input.link),
      ...(known?.state === 'done' ? { by: known.by, at: known.at } : {}),
    }),
  },
} satisfies Record<string, Way>

/** Pressed twice, it is as their first press left it. */
export const isTheirs = ({ who }: Ask, known: Known, { state }: Way): boolean =>
  isAsWished(known ?? null, { state, by: who.person })

/** Further apart are only clocks that lie. */
const farthestHours = 2

/** Behind what the last post told, also by the clock of a process that is late: or no post would ever tell of it. */
const behindPost = (at: Instant, posted: Instant | undefined): Instant =>
  posted && at <= posted && posted < plus(at, { hours: farthestHours })
    ? instantOf(epochMsOf(posted) + 1)
    : at

export const tickChange = (found: Found, ticked: Ticked, by: PersonId, at: Instant): PlainChange => {
  const { opened, step, item } = found
  const known = tickOf(found)
  const parts = wordsOf(ticked)
  const words = known && { row: known, parts: wordsOf(known) }
  const writers = words ? writersAfter(words, { parts, by, maker: ticked.by ?? by }) : {}
  const when = behindPost(at, opened.plan.posted?.at)
  const row = tickRow(opened.plan, {
    step: step.step,
    item: item.item,
    by,
    at: when,
    ...ticked,
    ...writers,
  })
  return put(ticks, known, row)
}
