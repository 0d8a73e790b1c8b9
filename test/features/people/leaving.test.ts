import { beforeEach, describe, expect, it } from 'vitest'
import { personas } from '../../../src/cli/demo/personas.ts'
import { show } from '../../../src/core/cards.ts'
import type { Happening } from '../../../src/core/conversation.ts'
import { downloads } from '../../../src/core/handouts.ts'
import { id } from '../../../src/core/ids.ts'
import { letters, writeLetter } from '../../../src/core/letters.ts'
import type { Roster } from '../../../src/core/roster.ts'
import { insert, type Store, update } from '../../../src/core/store.ts'
import { tell } from '../../../src/core/tell.ts'
import type { Instant } from '../../../src/core/time/instant.ts'
import { plus } from '../../../src/core/time/oslo.ts'
import { assign } from '../../../src/features/people/functions/assign.ts'
import { duties } from '../../../src/features/people/functions/duties.ts'
import { unitFunctions } from '../../../src/features/people/functions/functions.ts'
import { rolesAfter } from '../../../src/features/people/functions/rights.ts'
import { newcomers } from '../../../src/features/people/newcomers/newcomer.ts'
import { identities, memberships, people, teams } from '../../../src/features/people/person.ts'
import { leaveUnit, type OnLeave } from '../../../src/features/people/roster/leave.ts'
import { partWithLeft, readTeams, welcomeJoined } from '../../../src/features/people/roster/teamRoster.ts'
import { erasePerson } from '../../../src/features/people/self/erase.ts'
import { unitPeople } from '../../../src/features/people/unitPeople.ts'
import { erasures } from '../../../src/features.ts'
import { crowd } from '../../support/crowd.ts'
import { createPeopleWorld, entraOf, now } from './world.ts'

let world: Awaited<ReturnType<typeof createPeopleWorld>>

beforeEach(async () => {
  world = await createPeopleWorld()
})

const hud = id<'unit'>('hud')
const samir = id<'person'>('samir')
const team = '19:hud@thread.tacv2'

const inHud = async () => (await world.store.list(memberships, { where: { unit: 'hud' }, limit: 99 })).length

const happening = (kind: 'joined' | 'left', aadObjectId: string, name: string): Happening => ({
  kind,
  place: { conversation: team, kind: 'channel', team: { id: team, name: 'Hud' } },
  once: '1',
  sender: null,
  people: [{ aadObjectId, name }],
})

const give = (code: 'superuser' | 'leader', holder: string, deputy: string | null) =>
  assign(
    world.store,
    { holder: id(holder), deputy: deputy === null ? null : id(deputy), awayUntil: null },
    { unit: hud, code, by: id('lars'), now, seen: 1 },
    tell,
  )

describe('somebody who leaves the team', () => {
  it('hands over to the deputy, loses hours and place, and the leader is told once', async () => {
    await give('superuser', 'samir', 'ingrid')
    const left = happening('left', entraOf('samir'), 'Samir Haddad')
    await partWithLeft(world.needs, left, now)
    await partWithLeft(world.needs, left, now)
    expect(await world.store.get(unitFunctions, 'hud:superuser')).toMatchObject({
      holder: 'ingrid',
      deputy: null,
    })
    expect(await world.store.get(duties, 'hud:samir')).toBeNull()
    expect(await world.store.get(memberships, 'hud:samir')).toBeNull()
    expect((await world.store.get(people, 'samir'))?.unit).toBeNull()
    const told = await world.store.list(letters, { limit: 10 })
    expect(told).toHaveLength(1)
    expect(told[0]).toMatchObject({
      person: 'lars',
      campaign: 'left:samir:hud:2026-11-20',
      kind: 'service',
      show: {
        card: 'people/left',
        data: {
          name: 'Samir Haddad',
          covered: true,
          functions: [
            { code: 'superuser', heir: 'Ingrid Nesbø', outcome: 'taken' },
            { code: 'system', heir: '', outcome: 'vacant' },
          ],
        },
      },
    })
  })

  it('gets no letter any more that the unit wrote to its people', async () => {
    const due = plus(now, { hours: 1 })
    const draft = { series: 'campaign', kind: 'service', due, expires: plus(now, { days: 1 }) } as const
    const letter = (campaign: string, unit: 'hud' | 'sar') =>
      writeLetter({ ...draft, campaign, person: samir, unit: id(unit), show: show('common/notice') })
    const unread = await world.store.write([
      letter('ours', 'hud'),
      letter('theirs', 'sar'),
      letter('late', 'hud'),
    ])
    expect(unread.written).toBe(true)
    const late = await world.store.get(letters, 'late:samir')
    if (late) await world.store.write([update(letters, { ...late, state: 'failed', reason: 'blocked' })])
    await partWithLeft(world.needs, happening('left', entraOf('samir'), 'Samir Haddad'), now)
    expect(await world.store.get(letters, 'ours:samir')).toMatchObject({
      state: 'suppressed',
      reason: 'left',
    })
    expect(await world.store.get(letters, 'late:samir')).toMatchObject({
      state: 'suppressed',
      reason: 'left',
    })
    expect(await world.store.get(letters, 'theirs:samir')).toMatchObject({ state: 'queued' })
  })

  it('opens no link any more that was laid out for them', async () => {
    const link = {
      person: samir,
      what: 'worksheet',
      about: 'hud|risks|nb|',
      expires: plus(now, { minutes: 9 }),
    }
    await world.store.write([insert(downloads, { ...link, id: 'a-link' })])
    await partWithLeft(world.needs, happening('left', entraOf('samir'), 'Samir Haddad'), now)
    expect(await world.store.list(downloads, { limit: 9 })).toEqual([])
  })

  it('waits for no yes any more where none was given', async () => {
    const row = { unit: hud, person: id<'person'>('siv'), at: now, told: false, by: null, letter: '' }
    await world.store.write([insert(newcomers, { ...row, id: 'hud:siv', state: 'waiting' })])
    await partWithLeft(world.needs, happening('left', entraOf('siv'), 'Siv Hovden'), now)
    expect(await world.store.list(newcomers, { limit: 9 })).toEqual([])
    expect((await world.store.get(people, 'siv'))?.unit).toBe('sar')
  })

  it('comes back and leaves again on the same day without trouble, and the leader is not told twice', async () => {
    const left = happening('left', entraOf('kari'), 'Kari Solheim')
    await partWithLeft(world.needs, left, now)
    await welcomeJoined(world.needs, happening('joined', entraOf('kari'), 'Kari Solheim'), now)
    expect(await world.rolesOf('hud', 'kari')).toEqual(['clinician'])
    await partWithLeft(world.needs, left, now)
    expect(await world.rolesOf('hud', 'kari')).toBeNull()
    expect(await world.store.list(letters, { limit: 10 })).toHaveLength(1)
  })

  it('leaves a second time on the same day with a role by then: the leader is told what is vacant', async () => {
    const left = happening('left', entraOf('kari'), 'Kari Solheim')
    await partWithLeft(world.needs, left, now)
    await welcomeJoined(world.needs, happening('joined', entraOf('kari'), 'Kari Solheim'), now)
    const wish = { holder: id<'person'>('kari'), deputy: null, awayUntil: null }
    const by = id<'person'>('lars')
    await assign(world.store, wish, { unit: hud, code: 'clinical', by, now, seen: 0 }, tell)
    await partWithLeft(world.needs, left, plus(now, { hours: 1 }))
    const told = await world.store.list(letters, { where: { person: 'lars' }, order: 'newest', limit: 10 })
    expect(told.map(({ show }) => show.data.functions)).toEqual([
      [{ code: 'clinical', heir: '', outcome: 'vacant' }],
      [],
    ])
  })

  it('and led it is told of to the one who leads now', async () => {
    await give('leader', 'lars', 'pia')
    await partWithLeft(world.needs, happening('left', entraOf('lars'), 'Lars Eikeland'), now)
    expect(await world.rolesOf('hud', 'pia')).toEqual(['project', 'leader'])
    expect((await world.store.list(letters, { limit: 10 })).map(({ person }) => person)).toEqual(['pia'])
  })

  it('and led it alone is told of to who leads its project', async () => {
    await partWithLeft(world.needs, happening('left', entraOf('lars'), 'Lars Eikeland'), now)
    const told = await world.store.list(letters, { limit: 10 })
    expect(told.map(({ person }) => person)).toEqual(['pia'])
    expect(told[0]?.show.data.functions).toEqual([{ code: 'leader', heir: '', outcome: 'vacant' }])
  })

  it('has open matters flagged in the same write', async () => {
    const flag: OnLeave = async (person, unit, store) => {
      const row = await store.get(people, person)
      return row && unit === hud
        ? [insert(duties, { id: 'flag', unit, person, weekdays: [], from: '', to: '' })]
        : []
    }
    expect(await leaveUnit({ ...world.needs, onLeave: [flag] }, samir, hud)).toBe(true)
    expect(await world.store.get(duties, 'flag')).not.toBeNull()
    expect(await world.store.list(letters, { limit: 10 })).toMatchObject([
      { show: { data: { hasMatters: true, matters: 1 } } },
    ])
  })

  it('and was never known, or is in a team without a unit, is nothing to do', async () => {
    await partWithLeft(world.needs, happening('left', 'nobody', 'Nobody'), now)
    expect(await leaveUnit(world.needs, id('siv'), hud)).toBe(false)
    expect(await world.store.list(letters, { limit: 10 })).toEqual([])
  })
})

describe('somebody who joins the team', () => {
  it('is known from then on, as a clinician of its unit, and is so once', async () => {
    const before = await inHud()
    const joined = happening('joined', 'new-entra', 'Liv Aasen')
    await Promise.all([welcomeJoined(world.needs, joined, now), welcomeJoined(world.needs, joined, now)])
    const members = await world.store.list(memberships, { where: { unit: 'hud' }, limit: 99 })
    expect(members.filter(({ fromTeam }) => fromTeam)).toMatchObject([{ roles: ['clinician'] }])
    expect(members).toHaveLength(before + 1)
  })

  it('keeps the roles they had', async () => {
    await welcomeJoined(world.needs, happening('joined', entraOf('lars'), 'Lars Eikeland'), now)
    expect(await world.rolesOf('hud', 'lars')).toEqual(['leader'])
  })
})

describe('somebody whose name Teams did not tell', () => {
  it('gets it from the roster with the next tick, and cannot be chosen before', async () => {
    await welcomeJoined(world.needs, happening('joined', 'new-entra', ''), now)
    const names = async () => (await unitPeople(world.store, hud)).map(({ name }) => name)
    expect(await names()).not.toContain('')
    const members = async () => [{ aadObjectId: 'new-entra', name: 'Liv Aasen', teamsUser: '29:2' }]
    expect(await readTeams(world.needs, { members }).run(now)).toBe(1)
    expect(await names()).toContain('Liv Aasen')
  })
})

describe('the daily reading of a team', () => {
  const everyone = ['kari', 'lars'].map(who => ({
    aadObjectId: entraOf(who),
    name: personas.find(({ id }) => id === who)?.name ?? '',
    teamsUser: '29:1',
  }))
  const liv = { aadObjectId: 'new-entra', name: 'Liv Aasen', teamsUser: '29:2' }

  const rosterOf = (
    answers: (readonly (typeof liv)[] | Error)[],
  ): Pick<Roster, 'members'> & { asked: number } => ({
    asked: 0,
    async members() {
      this.asked += 1
      const answer = answers.shift() ?? []
      if (answer instanceof Error) throw answer
      return answer
    },
  })

  const arriveAt = async (readNext: Instant) => {
    const row = await world.store.get(teams, team)
    if (row) await world.store.write([update(teams, { ...row, readNext })])
  }
  const later = (hours: number) => new Date(Date.parse(now) + hours * 3_600_000).toISOString() as Instant

  it('makes newcomers known, parts with who came with the team and is gone, and keeps all others', async () => {
    await arriveAt(now)
    const before = await inHud()
    const job = readTeams(world.needs, rosterOf([[...everyone, liv], everyone]))
    expect(await job.run(now)).toBe(1)
    expect(await inHud()).toBe(before + 1)
    expect(await job.run(later(23))).toBe(0)
    expect(await job.run(later(24))).toBe(1)
    expect(await inHud()).toBe(before)
  })

  it('makes no guest account one of the unit’s people, and parts with none that was before', async () => {
    await arriveAt(now)
    const before = await inHud()
    const guest = { ...liv, isGuest: true } as const
    const job = readTeams(
      world.needs,
      rosterOf([
        [...everyone, guest],
        [...everyone, liv],
        [...everyone, guest],
      ]),
    )
    expect(await job.run(now)).toBe(0)
    expect(await inHud()).toBe(before)
    expect(await job.run(later(24))).toBe(1)
    expect(await job.run(later(48))).toBe(0)
    expect(await inHud()).toBe(before + 1)
  })

  it('parts with whoever a list had once, however they came in: let in, a guest, the founder, or from before', async () => {
    await arriveAt(now)
    const row = { unit: hud, roles: ['clinician'] } as const
    for (const who of ['nora', 'gunn']) {
      const person = id<'person'>(who)
      const known = { id: person, name: who, language: 'nb', unit: hud, at: now } as const
      await world.store.write([
        insert(people, known),
        insert(identities, { id: `entra-${who}`, person }),
        insert(memberships, { ...row, id: `hud:${who}`, person }),
      ])
    }
    const member = (who: string) => ({ aadObjectId: `entra-${who}`, name: who, teamsUser: `29:${who}` })
    const guest = { ...member('gunn'), isGuest: true } as const
    const both = [...everyone, member('nora'), guest]
    const job = readTeams(world.needs, rosterOf([both, both, everyone.slice(0, 1)]))
    expect(await job.run(now)).toBe(0)
    expect(await job.run(later(24))).toBe(0)
    expect(await job.run(later(48))).toBe(3)
    for (const who of ['nora', 'gunn', 'lars']) expect(await world.rolesOf('hud', who)).toBeNull()
    expect(await world.rolesOf('hud', 'kari')).toEqual(['clinician'])
    // No list ever had them: they are the leader's to take out.
    expect(await world.rolesOf('hud', 'samir')).not.toBeNull()
  })

  it('believes no empty answer, and asks again an hour after a failure', async () => {
    await arriveAt(now)
    const before = await inHud()
    const roster = rosterOf([new Error('down'), [...everyone, liv], []])
    const job = readTeams(world.needs, roster)
    await expect(job.run(now)).rejects.toThrow('down')
    expect(await job.run(later(0.9))).toBe(0)
    expect(await job.run(later(1))).toBe(1)
    expect(await job.run(later(25))).toBe(0)
    expect(roster.asked).toBe(3)
    expect(await inHud()).toBe(before + 1)
  })

  it('is done again at once for who came without a name while it was under way', async () => {
    await arriveAt(now)
    const roster = rosterOf([everyone, [...everyone, liv]])
    const members = async () => {
      const read = await roster.members(team)
      if (roster.asked === 1) await welcomeJoined(world.needs, happening('joined', 'new-entra', ''), now)
      return read
    }
    const job = readTeams(world.needs, { members })
    expect(await job.run(now)).toBe(0)
    expect(await job.run(later(0.1))).toBe(1)
    expect(await job.run(later(1))).toBe(0)
  })

  describe('while somebody in it is forgotten', () => {
    const siv = personas.find(({ id }) => id === 'siv')
    const listed = { aadObjectId: entraOf('siv'), name: siv?.name ?? '', teamsUser: '29:3' }

    const erase = (store: Store) =>
      erasePerson(
        store,
        {
          ...world.needs,
          erasures,
          kept: [],
          conversationsOf: async () => [],
          forget: async (given, work) => ({ value: await work(given), isClean: true }),
        },
        id('siv'),
        now,
      )

    const leftOf = async () => ({
      people: (await world.person('siv')) !== null,
      identities: (await world.store.get(identities, listed.aadObjectId)) !== null,
      memberships: await world.store.list(memberships, { where: { person: 'siv' }, limit: 9 }),
      hud: await inHud(),
    })

    beforeEach(() => arriveAt(now))

    it('does not bring them back', async () => {
      const before = await inHud()
      const members = async () => {
        await erase(world.store)
        return [...everyone, listed]
      }
      expect(await readTeams(world.needs, { members }).run(now)).toBe(0)
      expect(await leftOf()).toEqual({ people: false, identities: false, memberships: [], hud: before })
    })

    it('nor right before they are written', async () => {
      const before = await inHud()
      const beside = crowd(world.store)
      beside.before(memberships, () => erase(world.store))
      const job = readTeams({ ...world.needs, store: beside.store }, rosterOf([[...everyone, listed]]))
      expect(await job.run(now)).toBe(0)
      expect(await leftOf()).toEqual({ people: false, identities: false, memberships: [], hud: before })
    })

    it('nor in the middle of it', async () => {
      const before = await inHud()
      const [reader, eraser] = [crowd(world.store), crowd(world.store)]
      const job = readTeams({ ...world.needs, store: reader.store }, rosterOf([[...everyone, listed]]))
      const halfway = Promise.withResolvers<void>()
      const read = Promise.withResolvers<unknown>()
      let erased: Promise<unknown> = Promise.resolve()
      reader.before(memberships, () => {
        erased = erase(eraser.store)
        return halfway.promise
      })
      eraser.before(people, () => {
        halfway.resolve()
        return read.promise
      })
      read.resolve(await job.run(now))
      await erased
      expect(await leftOf()).toEqual({ people: false, identities: false, memberships: [], hud: before })
    })
  })

  it('asks about no team that the bot has not been in', async () => {
    const roster = rosterOf([everyone])
    expect(await readTeams(world.needs, roster).run(now)).toBe(0)
    expect(roster.asked).toBe(0)
  })
})

describe('roles after a change of functions', () => {
  it.each([
    [['clinician'], [], ['superuser'], ['clinician', 'superuser']],
    [['clinician', 'superuser'], ['superuser'], [], ['clinician']],
    [['superuser'], ['superuser'], ['head-superuser'], ['superuser']],
    [['superuser', 'clinician'], ['superuser'], ['head-superuser'], ['superuser', 'clinician']],
    [['leader'], ['leader'], [], ['clinician']],
    [['project', 'leader'], ['leader'], ['clinical'], ['project']],
    [['clinician'], ['system'], [], ['clinician']],
  ] as const)('of %j, from %j to %j, are %j', (roles, before, after, expected) => {
    expect(rolesAfter(roles, before, after)).toEqual(expected)
  })
})
