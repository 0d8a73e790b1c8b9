/** Ticking an item: done, not relevant here, or taken back. Whoever comes second sees what the first one did. */

import { notice, type Show, show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { mayUse } from '../../core/house/audience.ts'
import type { PersonId } from '../../core/ids.ts'
import { insert, type PlainChange, update } from '../../core/store.ts'
import type { Instant } from '../../core/time/instant.ts'
import { dayOf } from '../../core/time/oslo.ts'
import { showGate } from './gate.ts'
import { type Item, type Step, stepIn } from './guide.ts'
import type { RoadmapNeeds } from './needs.ts'
import { type OpenedPlan, openPlan } from './openPlan.ts'
import { itemKey, longestLink, longestNote, type Tick, tickId, ticks } from './plan.ts'
import { isDealtWith, progressOf } from './progress.ts'
import { type Note, showStep } from './step.ts'
import { tickers } from './who.ts'

type Found = { readonly opened: OpenedPlan; readonly step: Step; readonly item: Item }

const find = async (needs: RoadmapNeeds, ask: Ask): Promise<Found | null> => {
  const opened = await openPlan(ask.store, needs.guides, ask.who.unit, ask.input.guide ?? '')
  const step = opened && stepIn(opened.guide, ask.input.step)
  const item = step?.items.find(one => one.item === ask.input.item)
  return opened && step && item ? { opened, step, item } : null
}

/** A function's holder ticks their own steps, whatever else they are. */
const mayTick = async (needs: RoadmapNeeds, ask: Ask, { opened, step }: Found): Promise<boolean> => {
  if (mayUse(tickers, ask.who.roles)) return true
  const responsible = opened.arranged.get(step.step)?.responsible ?? step.responsible
  const today = dayOf(needs.clock.now())
  return (await needs.holderOf(opened.plan.unit, responsible, today)) === ask.who.person
}

type Ticked = Pick<Tick, 'state' | 'note' | 'link'>

export const tickChange = (
  { opened, step, item }: Found,
  ticked: Ticked,
  by: PersonId,
  at: Instant,
): PlainChange => {
  const known = opened.ticks.get(itemKey(step.step, item.item))
  const row: Tick = {
    id: tickId(opened.plan.id, step.step, item.item),
    plan: opened.plan.id,
    unit: opened.plan.unit,
    step: step.step,
    item: item.item,
    ...ticked,
    by,
    at,
  }
  return known ? update(ticks, { ...row, version: known.version }) : insert(ticks, row)
}

type Asked = {
  readonly note: Note
  /** `null` where nothing is to change, because it is so already. */
  readonly ticked: (known: Tick | undefined, ask: Ask) => Ticked | null
}

const text = (given: string | undefined, longest: number) => (given ?? '').trim().slice(0, longest)

export const ways = {
  tick: {
    note: 'ticked',
    ticked: (known, ask) =>
      known?.state === 'done'
        ? null
        : { state: 'done', note: text(ask.input.note, longestNote), link: text(ask.input.link, longestLink) },
  },
  untick: {
    note: 'unticked',
    ticked: known =>
      isDealtWith(known) ? { state: 'open', note: known?.note ?? '', link: known?.link ?? '' } : null,
  },
  skip: {
    note: 'skipped',
    ticked: (known, ask) =>
      known?.state === 'irrelevant'
        ? null
        : { state: 'irrelevant', note: text(ask.input.why, longestNote), link: '' },
  },
  /** Says where it is written down; ticks it as well. */
  save: {
    note: 'saved',
    ticked: (known, ask) => ({
      state: known?.state === 'irrelevant' ? 'irrelevant' : 'done',
      note: text(ask.input.note, longestNote),
      link: text(ask.input.link, longestLink),
    }),
  },
} satisfies Record<string, Asked>

const tooLong = ({ input }: Ask): boolean =>
  (input.note ?? '').trim().length > longestNote ||
  (input.why ?? '').trim().length > longestNote ||
  (input.link ?? '').trim().length > longestLink

const mostTries = 20

export const tick = async (needs: RoadmapNeeds, way: Asked, ask: Ask): Promise<Show> => {
  if (way === ways.skip && (ask.input.why ?? '').trim() === '') return showItem(needs, ask, 'reason')
  if (tooLong(ask)) return showItem(needs, ask, 'too-long')
  for (let tries = 0; tries < mostTries; tries += 1) {
    const found = await find(needs, ask)
    if (!found) return notice('no-plan')
    if (!(await mayTick(needs, ask, found))) return notice('not-yours')
    const { opened, step, item } = found
    const today = dayOf(needs.clock.now())
    const phase = progressOf(opened, today).phases.find(one => one.steps.some(at => at.step === step))
    const ticked = way.ticked(opened.ticks.get(itemKey(step.step, item.item)), ask)
    if (!ticked) return showStep(needs, ask, opened, step)
    if (phase && !phase.isOpen) return showGate(needs, ask, opened, phase.phase.phase)
    const change = tickChange(found, ticked, ask.who.person, needs.clock.now())
    if ((await ask.store.write([change])).written) {
      const fresh = await openPlan(ask.store, needs.guides, opened.plan.unit, opened.guide.guide)
      return fresh ? showStep(needs, ask, fresh, step, way.note) : notice('no-plan')
    }
  }
  return notice('busy')
}

/** One item by itself: where it is written down, or why it does not apply here. */
export const showItem = async (
  needs: RoadmapNeeds,
  ask: Ask,
  problem: 'reason' | 'too-long' | null = null,
): Promise<Show> => {
  const found = await find(needs, ask)
  if (!found) return notice('no-plan')
  const { opened, step, item } = found
  const known = opened.ticks.get(itemKey(step.step, item.item))
  const by = known && isDealtWith(known) ? await needs.nameOf(known.by) : ''
  return show('roadmaps/item', {
    guide: opened.guide.guide,
    step: step.step,
    item: item.item,
    title: step.title,
    says: item.says,
    more: item.more ?? null,
    done: known?.state === 'done',
    irrelevant: known?.state === 'irrelevant',
    by,
    at: known?.at ?? null,
    isKnown: by !== '',
    note: ask.input.note ?? (known?.state === 'irrelevant' ? '' : (known?.note ?? '')),
    link: ask.input.link ?? known?.link ?? '',
    why: ask.input.why ?? (known?.state === 'irrelevant' ? known.note : ''),
    mayTick: await mayTick(needs, ask, found),
    problem,
    longest: longestNote,
  })
}
