/**
 * Once on a working day, each unit's people are looked at and at most one nudge each is planned. Cut short, it is begun anew,
 * and whoever has theirs gets no other. A unit that cannot be read holds up none of the others.
 */

import { setImmediate as giveWay } from 'node:timers/promises'
import { again, unlessOvertaken } from '../../../core/again.ts'
import type { Job } from '../../../core/feature.ts'
import type { Countable } from '../../../core/figures/handfuls.ts'
import type { PersonId, UnitId } from '../../../core/ids.ts'
import type { Draft } from '../../../core/letters.ts'
import { readSettings } from '../../../core/settings.ts'
import { insert, put, update } from '../../../core/store.ts'
import { dayOf, timeOf } from '../../../core/time/oslo.ts'
import { whole } from '../../../core/walk.ts'
import { isStructure, select } from '../choose/select.ts'
import { retiredIn } from '../leader/retirements.ts'
import type { NudgeNeeds } from '../needs.ts'
import { type NudgeReader, newReader, nudgeReaders, withShown } from '../reader.ts'
import { mayAsk } from '../signed/askable.ts'
import { nudgeSigners, placeOf, type Signature, type Signatures, signaturesIn } from '../signed/signer.ts'
import { type Arrivals, arrivalsOf } from './arrivals.ts'
import { notingAsked } from './asked.ts'
import { countedOf, nudgeAnswers } from './harm.ts'
import { draftOf } from './letter.ts'
import { lookBack } from './lookBack.ts'
import { isOff } from './off.ts'
import { nudgeRounds, roundId } from './rounds.ts'
import { type Seat, seatsIn, type Today } from './seats.ts'
import { servedIn } from './served.ts'
import { settle } from './settle.ts'
import { shownOf } from './shownOf.ts'

/** Before the first of them may leave, so that each can wait for its own hour. */
export const begins = '07:00'

/** Read together, so that a database is not asked for one unit while it could tell of more. */
const unitsAtOnce = 8
/** People in one write, with room for everyone else in between. */
const atOnce = 100

type Planned = {
  readonly reader: NudgeReader
  readonly draft: Draft | null
  readonly signature: Signature | null
  readonly answers: readonly Countable[]
  /** Where somebody is asked about a default for the first time. */
  readonly asks: UnitId | null
}

const planFor = (
  { nudges, newId }: NudgeNeeds,
  { unit, person, isServed }: Seat & { readonly isServed: boolean },
  before: NudgeReader,
  { letters, signatures }: Beside,
  { day, now }: Today,
): Planned => {
  const known = unit.people.get(person)
  const settled = known
    ? settle(before, { nudges, unit: unit.id, known: { ...unit, person: known }, letters })
    : before
  const told = isServed ? null : known
  const { answers, reader } = countedOf(settled, day, newId)
  const chosen = told ? select(nudges, { ...unit, reader, person: told }) : null
  const asks = chosen !== null && mayAsk(unit.holders, chosen.nudge.sender, person)
  const signature = asks ? (signatures.get(placeOf(unit.id, chosen.nudge.sender)) ?? null) : null
  return {
    signature,
    asks: chosen && isStructure(chosen.nudge) && unit.asked === undefined ? unit.id : null,
    reader: chosen ? withShown(reader, shownOf(chosen, reader, unit)) : reader,
    draft: chosen && draftOf(chosen, { person, unit: unit.id, day, now }, signature, asks),
    answers,
  }
}

type Beside = { readonly letters: Arrivals; readonly signatures: Signatures }

const planSome = async (needs: NudgeNeeds, seats: readonly Seat[], today: Today) => {
  const { store } = needs
  const planned = await again(store, async (_, written) => {
    const id = seats.map(({ person }) => person)
    const [rows, served] = await Promise.all([
      whole(store, nudgeReaders, { where: { id } }),
      servedIn(store, id, today.day),
    ])
    const known = new Map(rows.map(row => [row.id, row]))
    const beside = {
      letters: await arrivalsOf(store, rows),
      signatures: await signaturesIn(needs, store, [...new Set(seats.map(({ unit }) => unit.id))], today.day),
    }
    // Whoever works in two units sits here twice, and what the first one brought is known to the second.
    const readers = new Map<PersonId, NudgeReader>(known)
    const all = seats.map(seat => {
      const before = readers.get(seat.person) ?? newReader(seat.person)
      const one = planFor(needs, { ...seat, isServed: served.has(seat.person) }, before, beside, today)
      if (one.reader !== before) readers.set(seat.person, one.reader)
      return one
    })
    const changes = [...readers].flatMap(([person, reader]) =>
      reader === known.get(person) ? [] : [put(nudgeReaders, known.get(person), reader)],
    )
    const drafts = all.flatMap(({ draft }) => draft ?? [])
    // In one write with the yes that they lean on: once it is taken back, none comes that bears the name.
    const yes = [...new Set(all.flatMap(({ signature }) => signature?.row ?? []))].map(row =>
      update(nudgeSigners, row),
    )
    const asked = await notingAsked(store, [...new Set(all.flatMap(({ asks }) => asks ?? []))], today.day)
    if (changes.length > 0) written(await needs.tell(store, drafts, [...changes, ...yes, ...asked]))
    return all
  })
  // On their own, beside nothing that tells whose they are. Cut short before it, they are not counted rather than twice.
  const answers = planned.flatMap(one => one.answers).map(row => insert(nudgeAnswers, row))
  if (answers.length > 0) await unlessOvertaken(store, answers)
  return planned.filter(({ draft }) => draft !== null).length
}

const planUnits = async (needs: NudgeNeeds, ids: readonly UnitId[], today: Today) => {
  const { seats, failed } = await seatsIn(needs, ids, today)
  let planned = 0
  for (let from = 0; from < seats.length; from += atOnce) {
    try {
      planned += await planSome(needs, seats.slice(from, from + atOnce), today)
    } catch (error) {
      failed.push(error)
    }
    await giveWay()
  }
  return { planned, failed }
}

export const planNudges = (needs: NudgeNeeds): Job => ({
  name: 'plan-nudges',
  run: async now => {
    const { store } = needs
    const day = dayOf(now)
    if (timeOf(now) < begins) return 0
    const before = await store.get(nudgeRounds, roundId)
    if (before?.day === day) return 0
    const settings = await readSettings(store)
    if (isOff(day, settings.letters.holidayWeeks)) return 0
    const { resting, idle } = await lookBack(needs, day, settings)
    // What rests goes on resting, whoever is forgotten or takes an answer back since: else that would tell what they answered.
    const paused = [...new Set([...(before?.paused ?? []), ...resting])].toSorted()
    const retired = (await retiredIn(store)).map(({ id }) => id)
    const today = { day, now, paused: new Set([...paused, ...retired]) }
    let planned = 0
    const failed: unknown[] = []
    const ids = await needs.allUnits()
    for (let from = 0; from < ids.length; from += unitsAtOnce) {
      const some = await planUnits(needs, ids.slice(from, from + unitsAtOnce), today)
      planned += some.planned
      failed.push(...some.failed)
    }
    // Written last, so that what was cut short is made again.
    await again(store, async write => {
      const round = await store.get(nudgeRounds, roundId)
      if (round?.day !== day) await write([put(nudgeRounds, round, { id: roundId, day, paused, idle })])
    })
    if (failed.length > 0) throw failed[0]
    return planned
  },
})
