/** Brings the people of the units in a file in step with it; a dry run shows the difference and changes nothing. */

import { again } from '../../../core/again.ts'
import { type MarkOf, withoutForgotten } from '../../../core/house/gone/forgotten.ts'
import type { PersonId } from '../../../core/ids.ts'
import { type Language, readLanguage } from '../../../core/language.ts'
import type { Role } from '../../../core/roles.ts'
import { type Store, update } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { functionsIn, rolesOf } from '../functions/functions.ts'
import { standIn, standsIn } from '../functions/rights.ts'
import {
  identities,
  type Membership,
  membershipId,
  memberships,
  people,
  renamed,
  tellingApart,
  units,
} from '../person.ts'
import { detailsOf } from '../unitDetails.ts'
import { membersOf, nameOf } from '../unitPeople.ts'
import { joinUnit } from './join.ts'
import { leaveUnit, type OnLeave } from './leave.ts'
import { type Entry, placeLines } from './placeLines.ts'
import { type RosterProblem, readRosterFile } from './rosterFile.ts'

type Listed = { readonly name: string; readonly unit: string }

export type RosterDifference = {
  readonly added: readonly Listed[]
  readonly moved: readonly (Listed & { readonly from: string })[]
  readonly left: readonly Listed[]
  readonly changed: readonly (Listed & { readonly what: readonly ('name' | 'roles' | 'language')[] })[]
  readonly problems: readonly RosterProblem[]
  /** How many lines are of somebody who asked to be forgotten, which are left out until they write. */
  readonly forgotten: number
  /** Whether it was written: not in a dry run, and not while a line is wrong, unless those are skipped. */
  readonly done: boolean
}

type ImportNeeds = {
  readonly store: Store
  readonly newId: () => string
  readonly now: Instant
  readonly onLeave: readonly OnLeave[]
  readonly markOf: MarkOf
}

type Options = { readonly dryRun: boolean; readonly skipBad?: boolean }

type Step = { readonly run: () => Promise<void> } & (
  | { readonly kind: 'added'; readonly listed: RosterDifference['added'][number] }
  | { readonly kind: 'moved'; readonly listed: RosterDifference['moved'][number] }
  | { readonly kind: 'changed'; readonly listed: RosterDifference['changed'][number] }
  /** Nobody sees a difference. */
  | { readonly kind: 'kept' }
)

/** The file says what somebody is; what they hold as a function comes on top. */
const rolesFor = async (store: Store, entry: Entry, person: PersonId): Promise<Role[]> => {
  const held = (await functionsIn(store, entry.unit)).filter(
    ({ holder, deputy }) => holder === person || deputy === person,
  )
  return [...new Set([...entry.roles, ...rolesOf(held.map(row => row.function))])]
}

const sameRoles = (one: readonly Role[], other: readonly Role[]) =>
  [...one].sort().join() === [...other].sort().join()

/** Whether the file says for the first time that somebody is what they were made for want of anything else. */
const isListedNow = async (store: Store, { unit, roles }: Entry, { person, listed = [] }: Membership) =>
  roles.includes(standIn) && !listed.includes(standIn) && standsIn(await functionsIn(store, unit), person)

const joins = (needs: ImportNeeds, entry: Entry) => async () => {
  const { aadObjectId, name, unit, roles } = entry
  const language: Language = entry.language ?? detailsOf(await needs.store.get(units, unit)).language
  const listed = entry.language ?? null
  await joinUnit(needs, { aadObjectId, name, unit, language, listed, roles, fromTeam: false })
}

const stepFor = async (
  needs: ImportNeeds,
  entry: Entry,
  leftUnits: ReadonlyMap<PersonId, string>,
): Promise<Step | null> => {
  const { store } = needs
  const listed = { name: entry.name, unit: entry.unitName }
  const person = (await store.get(identities, entry.aadObjectId))?.person
  const row = person ? await store.get(people, person) : null
  const membership = person ? await store.get(memberships, membershipId(entry.unit, person)) : null
  if (!person || !row || !membership) {
    const from = person && leftUnits.get(person)
    const run = joins(needs, entry)
    return from ? { kind: 'moved', listed: { ...listed, from }, run } : { kind: 'added', listed, run }
  }
  const roles = await rolesFor(store, entry, person)
  const language = entry.language ?? readLanguage(row.language)
  const what = [
    ...(row.name === entry.name ? [] : (['name'] as const)),
    ...(sameRoles(roles, membership.roles) ? [] : (['roles'] as const)),
    ...(row.language === language ? [] : (['language'] as const)),
  ]
  const isListed = await isListedNow(store, entry, membership)
  if (what.length === 0 && !isListed) return null
  // Many lines may be written before this one: what people choose meanwhile, and are given, is as it is by then.
  const run = () =>
    again(store, async write => {
      const [now, member] = await Promise.all([
        store.get(people, row.id),
        store.get(memberships, membership.id),
      ])
      const roles = await rolesFor(store, entry, person)
      await write([
        ...(now
          ? [update(people, { ...renamed(now, entry.name), language: entry.language ?? now.language })]
          : []),
        ...(member && (isListed || what.includes('roles'))
          ? [update(memberships, { ...member, roles, ...(isListed ? { listed: entry.roles } : {}) })]
          : []),
      ])
    })
  return what.length === 0 ? { kind: 'kept', run } : { kind: 'changed', listed: { ...listed, what }, run }
}

/** Who is in a unit that the file speaks of, and not in the file: units that it does not name are left alone. */
const findLeavers = async (store: Store, entries: readonly Entry[]) => {
  const named = new Map(entries.map(({ unit, unitName }) => [unit, unitName]))
  const listed = new Set<string>()
  for (const { aadObjectId, unit } of entries) {
    const person = (await store.get(identities, aadObjectId))?.person
    if (person) listed.add(membershipId(unit, person))
  }
  const members = await Promise.all([...named.keys()].map(unit => membersOf(store, unit)))
  return members
    .flat()
    .filter(({ id }) => !listed.has(id))
    .map(({ person, unit }) => ({ person, unit, unitName: named.get(unit) ?? '' }))
}

const listLeavers = (store: Store, leavers: Awaited<ReturnType<typeof findLeavers>>): Promise<Listed[]> =>
  Promise.all(
    leavers.map(async ({ person, unitName }) => ({ name: await nameOf(store, person), unit: unitName })),
  )

const compare = async (needs: ImportNeeds, text: string, { dryRun, skipBad = false }: Options) => {
  const file = readRosterFile(text)
  const placed = await placeLines(needs.store, file.lines)
  const problems = [...file.problems, ...placed.problems].sort((a, b) => a.line - b.line)
  // A bad line may have been anyone's, so nobody counts as gone while there is one.
  const leavers = problems.length > 0 ? [] : await findLeavers(needs.store, placed.entries)
  const leftUnits = new Map(leavers.map(({ person, unitName }) => [person, unitName]))
  const done = !dryRun && (problems.length === 0 || skipBad)
  const entries = await withoutForgotten(
    needs.store,
    tellingApart(needs),
    placed.entries,
    done ? needs.now : null,
  )
  const steps: Step[] = []
  const movers = new Set<PersonId>()
  for (const entry of entries) {
    const step = await stepFor(needs, entry, leftUnits)
    if (!step) continue
    steps.push(step)
    const person = (await needs.store.get(identities, entry.aadObjectId))?.person
    if (step.kind === 'moved' && person) movers.add(person)
  }
  // Whoever moves is told of one unit that they leave, and may leave another as well.
  const left = leavers.filter(one => !movers.has(one.person) || leftUnits.get(one.person) !== one.unitName)
  return { problems, leavers, left, steps, done, forgotten: placed.entries.length - entries.length }
}

export const importRoster = async (
  needs: ImportNeeds,
  text: string,
  options: Options,
): Promise<RosterDifference> => {
  const { problems, leavers, left, steps, done, forgotten } = await compare(needs, text, options)
  const listed = await listLeavers(needs.store, left)
  if (done) {
    // First out, then in: whoever moves has their new unit as their own in the end.
    for (const { person, unit } of leavers) await leaveUnit(needs, person, unit, 'when it matters')
    for (const { run } of steps) await run()
  }
  return {
    added: steps.flatMap(step => (step.kind === 'added' ? step.listed : [])),
    moved: steps.flatMap(step => (step.kind === 'moved' ? step.listed : [])),
    changed: steps.flatMap(step => (step.kind === 'changed' ? step.listed : [])),
    left: listed,
    problems,
    forgotten,
    done,
  }
}
