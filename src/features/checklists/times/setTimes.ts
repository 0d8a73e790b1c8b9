/** A unit's own times as a card: seen, added, taken away, put back. */

import { again } from '../../../core/again.ts'
import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { mayUse } from '../../../core/house/audience.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import type { UnitId } from '../../../core/ids.ts'
import { insert, remove, update } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { inOrder, receivers } from '../lists/lists.ts'
import type { ChecklistNeeds } from '../needs.ts'
import { keepers } from '../who.ts'
import {
  minuteChoices,
  mostWeekly,
  type Problem,
  readWaking,
  readWeekly,
  slots,
  type WeeklyTime,
  weeklyId,
  weeklyIn,
  weeklyTimes,
} from './times.ts'

type Tone = 'seen' | 'added' | 'changed' | 'removed' | 'restored'

const slotsAhead = async (ask: Ask, unit: UnitId, now: Instant) => {
  const span = { where: { unit }, from: now }
  const [[next], [counted]] = await Promise.all([
    ask.store.list(slots, { ...span, limit: 1 }),
    ask.store.tally(slots, { ...span, by: [] }),
  ])
  return { count: counted?.count ?? 0, next: next?.start ?? null }
}

const fieldsOf = ({ id, checklist, weekday, from, to, minutes, role }: WeeklyTime) => ({
  time: id,
  checklist,
  weekday,
  from,
  to,
  minutes,
  role,
})

const overview = async (
  needs: ChecklistNeeds,
  ask: Ask,
  unit: UnitId,
  tone: Tone,
  { removed = null, problem = null }: { removed?: WeeklyTime | null; problem?: Problem | 'full' | null } = {},
): Promise<Show> => {
  const titleOf = (code: string) =>
    needs.checklists.find(({ checklist }) => checklist === code)?.title ?? code
  const [weekly, ahead, waking] = await Promise.all([
    weeklyIn(ask.store, unit),
    slotsAhead(ask, unit, needs.clock.now()),
    readWaking(ask.store),
  ])
  return show('checklists/times', {
    tone,
    problem,
    ...waking,
    mayKeep: mayUse(keepers, ask.who.roles),
    mayTidy: weekly.length > 0 && mayUse(keepers, ask.who.roles),
    empty: weekly.length === 0,
    items: weekly.map(time => ({ ...fieldsOf(time), title: titleOf(time.checklist) })),
    slots: ahead.count,
    nextSlot: ahead.next,
    removed: removed ? [{ run: fieldsOf(removed) }] : [],
    lists: inOrder(needs.checklists).map(({ checklist, title }) => ({ checklist, title })),
    weekdays: [1, 2, 3, 4, 5, 6, 7].map(weekday => ({ weekday })),
    minutes: minuteChoices.map(count => ({ count })),
    receivers: receivers.map(receiver => ({ receiver })),
    given: {
      checklist: ask.input.checklist ?? needs.checklists[0]?.checklist ?? '',
      weekday: ask.input.weekday ?? '',
      from: ask.input.from ?? '',
      to: ask.input.to ?? '',
    },
  })
}

export const showTimes = async (needs: ChecklistNeeds, ask: Ask): Promise<Show> =>
  ask.who.unit ? overview(needs, ask, ask.who.unit, 'seen') : noUnit()

/** Added by two at once, or put back twice, it is one time; what differs is how long before, and the latest word counts. */
export const addTime = async (needs: ChecklistNeeds, ask: Ask, tone: 'added' | 'restored'): Promise<Show> => {
  const { unit } = ask.who
  if (!unit) return noUnit()
  const lists = new Set(needs.checklists.map(({ checklist }) => checklist))
  const read = readWeekly(ask.input, lists, await readWaking(ask.store))
  if (typeof read === 'string') return overview(needs, ask, unit, 'seen', { problem: read })
  const time = { ...read, id: weeklyId(unit, read), unit, sent: '' as const }
  return again(ask.store, async write => {
    const known = await weeklyIn(ask.store, unit)
    const there = known.find(({ id }) => id === time.id)
    if (known.length >= mostWeekly && !there) return overview(needs, ask, unit, 'seen', { problem: 'full' })
    const isChanged = there !== undefined && there.minutes !== time.minutes
    if (isChanged) await write([update(weeklyTimes, { ...there, minutes: time.minutes })])
    if (!there) await write([insert(weeklyTimes, time)])
    return overview(needs, { ...ask, input: {} }, unit, isChanged ? 'changed' : tone)
  })
}

export const removeTime = async (needs: ChecklistNeeds, ask: Ask): Promise<Show> => {
  const { unit } = ask.who
  if (!unit) return noUnit()
  const plain = { ...ask, input: {} }
  return again(ask.store, async write => {
    const time = await ask.store.get(weeklyTimes, ask.input.time ?? '')
    // Pressed twice, it is gone with the first press.
    if (!time)
      return overview(needs, plain, unit, ask.input.time?.startsWith(`${unit}:`) ? 'removed' : 'seen')
    if (time.unit !== unit) return overview(needs, plain, unit, 'seen')
    await write([remove(weeklyTimes, time)])
    return overview(needs, plain, unit, 'removed', { removed: time })
  })
}
