/** Once a day the leader of a unit hears who chose it since, each with a yes to tap; nobody is told of twice. */

import { unlessOvertaken } from '../../../core/again.ts'
import type { Job } from '../../../core/feature.ts'
import type { House } from '../../../core/house/house.ts'
import type { UnitId } from '../../../core/ids.ts'
import type { Draft } from '../../../core/letters.ts'
import { type Read, remove, update } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { at, dayOf, plus } from '../../../core/time/oslo.ts'
import { whole } from '../../../core/walk.ts'
import { type Newcomer, newcomers } from './newcomer.ts'
import { tellAnew } from './tellAnew.ts'
import { itemsOf, notInYet, showAsked } from './waiting.ts'
import { whoIsAsked } from './whoAnswers.ts'

export type TellNeeds = Pick<House, 'store' | 'tell' | 'administrators' | 'letters'>

/** Those who chose later are told of tomorrow, so that a unit has one letter a day. */
const toldFrom = '08:00'
const daysFresh = 7

const tellOf = async (
  needs: TellNeeds,
  unit: UnitId,
  fresh: readonly Read<Newcomer>[],
  now: Instant,
): Promise<number> => {
  const { store, tell } = needs
  const letter = { kind: 'service', due: now, expires: plus(now, { days: daysFresh }) } as const
  const [waiting, readers] = await Promise.all([notInYet(store, fresh), whoIsAsked(needs, unit, letter)])
  const inside = fresh.filter(row => !waiting.includes(row)).map(row => remove(newcomers, row))
  if (inside.length > 0) await unlessOvertaken(store, inside)
  if (readers.length === 0 || waiting.length === 0) return 0
  const card = await showAsked(store, unit, await itemsOf(store, waiting))
  const drafts = readers.map(
    (person): Draft => ({
      ...letter,
      series: 'newcomers',
      // By the moment: one of this day may be there already, from before the clock was set right, and tells of others.
      campaign: `newcomers:${unit}:${now}`,
      person,
      unit,
      show: card,
    }),
  )
  // Who was answered or left in this moment: the next minute sees who is left.
  const told = await tell(
    store,
    drafts,
    waiting.map(row => update(newcomers, { ...row, told: true })),
  )
  return told.written ? told.letters : 0
}

export const tellLeaders = (needs: TellNeeds): Job => ({
  name: 'tell-of-newcomers',
  run: async now => {
    const since = at(dayOf(now), toldFrom)
    if (now < since) return 0
    await tellAnew(needs.store, { now, since }, daysFresh)
    const fresh = await whole(needs.store, newcomers, { where: { state: 'waiting', told: false }, to: since })
    let sent = 0
    for (const [unit, rows] of Map.groupBy(fresh, row => row.unit))
      sent += await tellOf(needs, unit, rows, now)
    return sent
  },
})
