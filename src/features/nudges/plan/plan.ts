/**
 * Once on a working day, each unit's people are looked at and at most one nudge each is planned. Cut short, it is begun anew,
 * and whoever has theirs gets no other. A unit that cannot be read holds up none of the others.
 */

import { setImmediate as giveWay } from 'node:timers/promises'
import { again, unlessOvertaken } from '../../../core/again.ts'
import type { Facts } from '../../../core/facts.ts'
import type { Job } from '../../../core/feature.ts'
import type { Countable } from '../../../core/figures/handfuls.ts'
import type { PersonId, UnitId } from '../../../core/ids.ts'
import type { Draft } from '../../../core/letters.ts'
import { readSettings } from '../../../core/settings.ts'
import { insert, type PlainChange, put, type Read } from '../../../core/store.ts'
import { addDays, isoWeekOf, weekdayOf } from '../../../core/time/days.ts'
import type { Day, Instant } from '../../../core/time/instant.ts'
import { dayOf, timeOf } from '../../../core/time/oslo.ts'
import { isSqueezed, isWorkingDay } from '../../../core/time/working.ts'
import { all } from '../../../core/walk.ts'
import { type Asked, type Chosen, select } from '../choose/select.ts'
import { answersIn } from '../defaults.ts'
import type { NudgeNeeds } from '../needs.ts'
import { type NudgeReader, newReader, nudgeReaders, type Shown, withShown } from '../reader.ts'
import { countedOf, harmIn, nudgeAnswers, restingOf } from './harm.ts'
import { draftOf } from './letter.ts'
import { nudgeRounds, roundId } from './rounds.ts'

/** Before the first of them may leave, so that each can wait for its own hour. */
const begins = '07:00'

/** In one write, with room for everyone else in between. */
const atOnce = 50

type Today = { readonly day: Day; readonly now: Instant; readonly paused: ReadonlySet<string> }

const shownOf = ({ nudge, wording, why }: Chosen, { barrier }: NudgeReader, { id, day }: Unit): Shown => ({
  nudge: nudge.nudge,
  wording,
  unit: id,
  day,
  why,
  barrier: nudge.barrier.named.find(code => code === barrier) ?? '',
  answer: '',
})

type Unit = Omit<Asked, 'reader' | 'person'> & {
  readonly id: UnitId
  readonly people: Facts['people']
}

const unitOn = async (needs: NudgeNeeds, id: UnitId, { day, now, paused }: Today): Promise<Unit | null> => {
  const about = await needs.unitFacts(id)
  if (!about) return null
  const [{ unit, people }, defaults] = await Promise.all([needs.factsOf(id, day), answersIn(needs.store, id)])
  const { service, specialty } = about
  return { id, people, day, unit, defaults, service, specialty, time: timeOf(now), paused }
}

type Planned = {
  readonly changes: readonly PlainChange[]
  readonly draft: Draft | null
  readonly answers: readonly Countable[]
}

const planFor = (
  { nudges, newId }: NudgeNeeds,
  unit: Unit,
  known: Read<NudgeReader> | null,
  { person, today }: { readonly person: PersonId; readonly today: Today },
): Planned => {
  const before: NudgeReader = known ?? newReader(person)
  const told = unit.people.get(person)
  const { answers, reader } = countedOf(before, today.day, newId)
  const chosen = told ? select(nudges, { ...unit, reader, person: told }) : null
  const after = chosen ? withShown(reader, shownOf(chosen, reader, unit)) : reader
  return {
    changes: after === before ? [] : [put(nudgeReaders, known, after)],
    draft: chosen && draftOf(chosen, { person, unit: unit.id, day: today.day, now: today.now }),
    answers,
  }
}

const planSome = async (needs: NudgeNeeds, unit: Unit, people: readonly PersonId[], today: Today) => {
  const { store } = needs
  const planned = await again(store, async (_, written) => {
    const known = await Promise.all(people.map(person => store.get(nudgeReaders, person)))
    const all = people.map((person, nth) => planFor(needs, unit, known[nth] ?? null, { person, today }))
    const changes = all.flatMap(one => one.changes)
    const drafts = all.flatMap(({ draft }) => draft ?? [])
    if (changes.length > 0) written(await needs.tell(store, drafts, changes))
    return all
  })
  // On their own, beside nothing that tells whose they are. Cut short before it, they are not counted rather than twice.
  const answers = planned.flatMap(one => one.answers).map(row => insert(nudgeAnswers, row))
  if (answers.length > 0) await unlessOvertaken(store, answers)
  return planned.filter(({ draft }) => draft !== null).length
}

const planUnit = async (needs: NudgeNeeds, id: UnitId, today: Today): Promise<number> => {
  const unit = await unitOn(needs, id, today)
  const people = [...(unit?.people.keys() ?? [])].toSorted()
  let planned = 0
  for (let from = 0; unit && from < people.length; from += atOnce) {
    planned += await planSome(needs, unit, people.slice(from, from + atOnce), today)
    await giveWay()
  }
  return planned
}

/** All that people have answered, whoever they are, before anything new is planned. */
const resting = async ({ store }: NudgeNeeds): Promise<readonly string[]> => {
  let harm: Parameters<typeof harmIn>[0] = new Map()
  for await (const readers of all(store, nudgeReaders)) harm = harmIn(harm, readers)
  return restingOf(harm)
}

/** A week opens with its steps and closes with its figures: a nudge takes neither's place in a person's day. */
const isOfTheWeek = (day: Day): boolean => {
  const monday = addDays(day, 1 - weekdayOf(day))
  const open = [0, 1, 2, 3, 4].map(nth => addDays(monday, nth)).filter(isWorkingDay)
  return day === open[0] || day === open.at(-1)
}

const isOff = (day: Day, holidayWeeks: readonly number[]): boolean =>
  !isWorkingDay(day) || isSqueezed(day) || isOfTheWeek(day) || holidayWeeks.includes(isoWeekOf(day).week)

export const planNudges = (needs: NudgeNeeds): Job => ({
  name: 'plan-nudges',
  run: async now => {
    const { store } = needs
    const day = dayOf(now)
    if (timeOf(now) < begins) return 0
    const before = await store.get(nudgeRounds, roundId)
    if (before?.day === day) return 0
    const { letters } = await readSettings(store)
    if (isOff(day, letters.holidayWeeks)) return 0
    // What rests goes on resting, whoever is forgotten or takes an answer back since: else that would tell what they answered.
    const paused = [...new Set([...(before?.paused ?? []), ...(await resting(needs))])].toSorted()
    const today = { day, now, paused: new Set(paused) }
    let planned = 0
    const failed: unknown[] = []
    for (const id of await needs.allUnits())
      try {
        planned += await planUnit(needs, id, today)
      } catch (error) {
        failed.push(error)
      }
    // Written last, so that what was cut short is made again.
    await again(store, async write => {
      const round = await store.get(nudgeRounds, roundId)
      if (round?.day !== day) await write([put(nudgeRounds, round, { id: roundId, day, paused })])
    })
    if (failed.length > 0) throw failed[0]
    return planned
  },
})
