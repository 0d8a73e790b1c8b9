/** Keeps a unit's people in step with its Teams team: by what Teams tells at once, and by reading the whole roster daily. */

import { again } from '../../../core/again.ts'
import type { Happening, Sender } from '../../../core/conversation.ts'
import type { Job } from '../../../core/feature.ts'
import { type MarkOf, withoutForgotten } from '../../../core/house/gone/forgotten.ts'
import type { UnitId } from '../../../core/ids.ts'
import type { Member, Roster } from '../../../core/roster.ts'
import { type Read, type Store, update } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { plus } from '../../../core/time/oslo.ts'
import { whole } from '../../../core/walk.ts'
import { identities, membershipId, memberships, type Team, teams, tellingApart, units } from '../person.ts'
import { detailsOf } from '../unitDetails.ts'
import { membersOf } from '../unitPeople.ts'
import { joinUnit } from './join.ts'
import { leaveUnit, type OnLeave } from './leave.ts'

type Needs = {
  readonly store: Store
  readonly newId: () => string
  readonly markOf: MarkOf
  readonly onLeave: readonly OnLeave[]
}

const joinAll = async (
  needs: Needs,
  unit: UnitId,
  members: readonly (Sender | Member)[],
  now: Instant,
): Promise<number> => {
  const { language } = detailsOf(await needs.store.get(units, unit))
  let joined = 0
  for (const { aadObjectId, name } of members) {
    const joining = { aadObjectId, name, unit, language, roles: ['clinician'], fromTeam: true } as const
    if (await joinUnit({ ...needs, now }, joining)) joined += 1
  }
  return joined
}

const unitOfTeam = async ({ store }: Needs, { place }: Happening): Promise<UnitId | null> =>
  place.team ? ((await store.get(teams, place.team.id))?.unit ?? null) : null

/** With the next tick. Answers whether the team has a unit. */
export const readSoon = (store: Store, team: string, now: Instant): Promise<boolean> =>
  again(store, async write => {
    const row = await store.get(teams, team)
    if (row) await write([update(teams, { ...row, readNext: now })])
    return row !== null
  })

export const welcomeJoined = async (needs: Needs, happening: Happening, now: Instant): Promise<void> => {
  const unit = await unitOfTeam(needs, happening)
  if (!unit) return
  const named = happening.people.filter(({ name }) => name !== '')
  await joinAll(needs, unit, await withoutForgotten(needs.store, tellingApart(needs), named, now), now)
  // Who they are, and whether they are guests, stands in the roster.
  if (named.length < happening.people.length) await readSoon(needs.store, happening.place.team?.id ?? '', now)
}

export const partWithLeft = async (needs: Needs, happening: Happening, now: Instant): Promise<void> => {
  const unit = await unitOfTeam(needs, happening)
  if (!unit) return
  for (const { aadObjectId } of happening.people) {
    const identity = await needs.store.get(identities, aadObjectId)
    if (identity) await leaveUnit({ ...needs, now }, identity.person, unit)
  }
}

/** However they came in, also as guests or before any list was read: whom the team has had, it takes along. */
const confirmAll = async ({ store }: Needs, unit: UnitId, members: readonly Member[]): Promise<void> => {
  for (const { aadObjectId } of members)
    await again(store, async write => {
      const person = (await store.get(identities, aadObjectId))?.person
      const row = person ? await store.get(memberships, membershipId(unit, person)) : null
      if (row && row.fromTeam !== true) await write([update(memberships, { ...row, fromTeam: true })])
    })
}

/** Those whom the team has had and has no more; whom no list ever had is the leader's to take out. */
const partWithGone = async (needs: Needs, unit: UnitId, members: readonly Member[], now: Instant) => {
  const here = new Set(
    await Promise.all(
      members.map(async ({ aadObjectId }) => (await needs.store.get(identities, aadObjectId))?.person),
    ),
  )
  const gone = (await membersOf(needs.store, unit)).filter(
    ({ person, fromTeam }) => fromTeam === true && !here.has(person),
  )
  for (const { person } of gone) await leaveUnit({ ...needs, now }, person, unit, 'when it matters')
  return gone.length
}

const readTeam = async (
  needs: Needs,
  roster: Pick<Roster, 'members'>,
  team: Read<Team>,
  now: Instant,
): Promise<number> => {
  const { store } = needs
  // Taken before it is read: another process leaves it alone, and a team that cannot be read is not asked each minute.
  const readNext = plus(now, { hours: 1 })
  const taken = await store.write([update(teams, { ...team, readNext })])
  if (!taken.written) return 0
  const members = await roster.members(team.id)
  // A team always has somebody; an empty answer is a mistake that must not cost anyone their place.
  if (members.length === 0) return 0
  // A guest account is let in by the leader or not at all; one that is in from before stays while the team has it.
  const colleagues = members.filter(({ isGuest }) => !isGuest)
  const joined = await joinAll(needs, team.unit, colleagues, now)
  await confirmAll(needs, team.unit, members)
  const changed = joined + (await partWithGone(needs, team.unit, members, now))
  await again(store, async write => {
    const row = await store.get(teams, team.id)
    // Somebody came meanwhile whom Teams did not name: then it is read again at once.
    if (row?.readNext === readNext)
      await write([update(teams, { ...row, readNext: plus(now, { hours: 24 }) })])
  })
  return changed
}

export const readTeams = (needs: Needs, roster: Pick<Roster, 'members'>): Job => ({
  name: 'read-teams',
  run: async now => {
    const due = (await whole(needs.store, teams)).filter(
      ({ readNext }) => readNext !== undefined && readNext <= now,
    )
    const read = await Promise.allSettled(due.map(team => readTeam(needs, roster, team, now)))
    const failed = read.find(one => one.status === 'rejected')
    // After all the others had their turn; the job's log line names the first that failed.
    if (failed) throw failed.reason
    return read.reduce((sum, one) => sum + (one.status === 'fulfilled' ? one.value : 0), 0)
  },
})
