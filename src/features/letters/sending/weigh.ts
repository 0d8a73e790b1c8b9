/** Looks at a due letter once more, right before it would leave: who reads it now, what they want, what was agreed. */

import { inUnit, type Show, show } from '../../../core/cards.ts'
import { isWithoutDult } from '../../../core/deliveryReasons.ts'
import type { PersonId, UnitId } from '../../../core/ids.ts'
import { isOfUnit } from '../../../core/letterSeries.ts'
import { type Letter, letters, type Outdated, silent, teamOf, unitsOf } from '../../../core/letters.ts'
import type { Log } from '../../../core/log.ts'
import { type UnitNames, withNamesNow } from '../../../core/namesNow.ts'
import { shownAgain } from '../../../core/receivedLetter.ts'
import { type PlainChange, type Read, type Store, update } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { plus } from '../../../core/time/oslo.ts'
import { type Decision, decide, endsAs } from '../policy/policy.ts'
import { noPreferences, type Preferences, preferencesOf } from '../policy/preferences.ts'
import type { LetterSettings } from '../policy/settings.ts'
import { newStanding, type Standing, standingOf } from '../policy/standing.ts'
import { beside } from './beside.ts'
import { type DigestNeeds, digestCard, inOneCard } from './digest.ts'
import { upTo } from './due.ts'
import { type Errand, lineOf, type Reader } from './errand.ts'

type Row = Read<Letter>

export type WeighNeeds = DigestNeeds & {
  readonly store: Store
  /** `null` for somebody who left or was erased. */
  readonly reader: (person: PersonId) => Promise<Reader | null>
  /** Whether somebody may read what is a unit's own. */
  readonly belongs: (person: PersonId, unit: UnitId) => Promise<boolean>
  /** What a unit is called by now, and was before. */
  readonly unitNames?: (unit: UnitId) => Promise<UnitNames | null>
  /** Why somebody can't be reached; `null` where nothing is known to stand in the way. */
  readonly unreachable?: (person: PersonId) => Promise<string | null>
  /** Why a letter is not true any more, or what it says by now, as whoever wrote its kind sees it; `null` where it is as written. */
  readonly outdated?: (letter: Letter, now: Instant) => Promise<Outdated | null>
  readonly log?: Pick<Log, 'error'>
}

/** What becomes of it: it goes along, or its row changes; a digest decides over several rows. */
type Weighed = {
  readonly errand: Errand | null
  readonly settled: readonly Row[]
  readonly changes: PlainChange[]
}

const settle = (letter: Row, decision: Exclude<Decision, { do: 'send' }>, now: Instant): PlainChange =>
  decision.do === 'wait'
    ? update(letters, { ...letter, due: decision.until, reason: decision.reason })
    : update(letters, { ...letter, due: now, state: decision.state, reason: decision.reason })

const left = { state: 'suppressed', reason: 'left' } as const
const endedBy = (reason: Exclude<Outdated, Show>) => ({ state: 'suppressed', reason }) as const
const unreadable = { state: 'failed', reason: 'card' } as const

const stillTrue = async () => null

/** Where nobody can say whether a letter is still true. */
const askedAgainMinutes = 10

/** Asked of what would leave now, and of nothing else. Where it cannot be known, this letter waits and no other. */
const whyPast = async ({ outdated = stillTrue, log }: WeighNeeds, row: Row, now: Instant) => {
  try {
    return await outdated(row, now)
  } catch (error) {
    log?.error('letters.outdated', error, { series: row.series })
    return 'unknown' as const
  }
}

const mostTogether = 50

/** All friendly letters of a person that are due, for somebody who reads them together. */
const together = async (store: Store, { person }: Row, now: Instant): Promise<Row[]> => {
  const where = { person, state: 'queued', kind: 'friendly' } as const
  return store.list(letters, { where, to: upTo(now), limit: mostTogether })
}

/** Whoever has no Dult wishes for nothing: that it could not come is told, and who they are is known to many. */
const wishesOf = async (
  { store, unreachable }: WeighNeeds,
  letter: Row,
  settings: LetterSettings,
  now: Instant,
): Promise<readonly [Preferences, Standing]> => {
  const { person, kind } = letter
  const [wishes, standing] = await Promise.all([
    preferencesOf(store, person),
    kind === 'friendly' ? standingOf(store, person) : newStanding(person),
  ])
  const counts = wishes.digest || decide(letter, wishes, standing, settings, now).do !== 'send'
  const isWithout = counts && isWithoutDult((await unreachable?.(person)) ?? '')
  return isWithout ? [noPreferences(person), newStanding(person)] : [wishes, standing]
}

/** With what became of its cause since it was written. */
const asStands = async (row: Row, isWithdrawn: (cause: string) => Promise<boolean>): Promise<Row> =>
  (await isWithdrawn(row.campaign)) ? { ...silent(row), takenBack: 'asked' } : row

/** However it came to wait again: what a unit wrote to its people is not for who has left it since. */
export const isTheirs = async ({ belongs }: Pick<WeighNeeds, 'belongs'>, row: Letter): Promise<boolean> => {
  if (!isOfUnit(row.series) || teamOf(row.person) !== null) return true
  return (await Promise.all(unitsOf(row).map(unit => belongs(row.person, unit)))).every(Boolean)
}

/** As whoever wrote it would write it now. */
export const inTodaysNames = async <L extends Letter>(
  { unitNames }: Pick<WeighNeeds, 'unitNames'>,
  row: L,
): Promise<L> => {
  if (!unitNames) return row
  const known = await Promise.all(unitsOf(row).map(unitNames))
  return {
    ...row,
    show: withNamesNow(
      row.show,
      known.filter(one => one !== null),
    ),
  }
}

export const weigh = async (
  needs: WeighNeeds,
  letter: Row,
  settings: LetterSettings,
  now: Instant,
  isWithdrawn: (cause: string) => Promise<boolean>,
): Promise<Weighed> => {
  const { store, reader, summarise } = needs
  const { person } = letter
  const isFriendly = letter.kind === 'friendly'
  const [[wishes, standing], who] = await Promise.all([
    wishesOf(needs, letter, settings, now),
    reader(person),
  ])
  const found = isFriendly && wishes.digest ? await together(store, letter, now) : [letter]
  const rows: Row[] = []
  const changes: PlainChange[] = []
  const looked = found.map(row => Promise.all([asStands(row, isWithdrawn), isTheirs(needs, row)]))
  for (const [row, theirs] of await Promise.all(looked))
    if (theirs) rows.push(row)
    else changes.push(settle(silent(row), endsAs(row, left), now))
  /** A letter that leaves alone is made into a card, or fails, where it leaves. */
  const judge = (row: Row): Decision => {
    const decision = who ? decide(row, wishes, standing, settings, now) : endsAs(row, left)
    const isGathered = who !== null && rows.length > 1 && decision.do === 'send'
    return isGathered && lineOf(row, who, summarise) === null ? endsAs(row, unreadable) : decision
  }
  const sent: Row[] = []
  for (const row of rows) {
    const decision = judge(row)
    const past = decision.do === 'send' ? await whyPast(needs, row, now) : null
    if (decision.do !== 'send') changes.push(settle(row, decision, now))
    else if (past === null) sent.push(await inTodaysNames(needs, row))
    else if (typeof past === 'object') sent.push(await inTodaysNames(needs, { ...row, show: past }))
    else if (past === 'unknown')
      changes.push(update(letters, { ...row, due: plus(now, { minutes: askedAgainMinutes }) }))
    else changes.push(settle(silent(row), endsAs(row, endedBy(past)), now))
  }
  const [first] = sent
  if (!first || !who) return { errand: null, settled: found, changes }
  const going = sent.length > 1 ? inOneCard(needs, sent, who) : sent
  const card = going.length > 1 ? digestCard(needs, going, who) : inUnit(first.show, first.unit)
  // What it has no room for waits as it is, and is weighed anew behind it.
  return { errand: { person, reader: who, letters: going, changes: false, card }, settled: found, changes }
}

/** How a card that was taken back, or is written anew, looks from now on; a digest keeps its other letters. */
const cardInstead = async (needs: WeighNeeds, letter: Row, who: Reader): Promise<Show> => {
  const lying = await beside(needs.store, letter)
  const others = lying.filter(({ id }) => id !== letter.id)
  const isAnew = letter.takenBack === 'anew'
  if (others.length > 0) return digestCard(needs, isAnew ? lying : others, who)
  return isAnew ? inUnit(shownAgain(letter), letter.unit) : show('letters/withdrawn')
}

/** The change of a card that was taken back; for somebody who left there is nothing to change any more. */
export const weighChange = async (needs: WeighNeeds, letter: Row, now: Instant): Promise<Weighed> => {
  const { person } = letter
  const who = await needs.reader(person)
  const done = update(letters, { ...letter, takenBack: 'done', reason: 'left', due: now })
  if (!who) return { errand: null, settled: [letter], changes: [done] }
  const card = await cardInstead(needs, letter, who)
  return { errand: { person, reader: who, letters: [letter], changes: true, card }, settled: [], changes: [] }
}
