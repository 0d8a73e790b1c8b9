import { beforeEach, describe, expect, it } from 'vitest'
import { personas } from '../../../src/cli/demo/personas.ts'
import { leaveForgotten } from '../../../src/core/house/gone/forgotten.ts'
import { id } from '../../../src/core/ids.ts'
import { letters } from '../../../src/core/letters.ts'
import { insert, remove, update } from '../../../src/core/store.ts'
import { tell } from '../../../src/core/tell.ts'
import { assign } from '../../../src/features/people/functions/assign.ts'
import { unitFunctions } from '../../../src/features/people/functions/functions.ts'
import { identities, memberships, people, units } from '../../../src/features/people/person.ts'
import { importRoster } from '../../../src/features/people/roster/importRoster.ts'
import { crowd } from '../../support/crowd.ts'
import { identityNumber } from '../../support/identityNumbers.ts'
import { createPeopleWorld, entraOf, now } from './world.ts'

let world: Awaited<ReturnType<typeof createPeopleWorld>>

beforeEach(async () => {
  world = await createPeopleWorld()
})

const hud = 'Hudpoliklinikken, Fjordvik sykehus'
const header = 'aadObjectId;name;unit;roles;language'
const newcomer = 'cccccccc-0000-4000-8000-000000000009'

const lineOf = (
  id: string,
  more: { readonly unit?: string; readonly roles?: string; readonly name?: string } = {},
) => {
  const persona = personas.find(known => known.id === id)
  const { name = persona?.name, unit = persona?.unit, roles = persona?.roles.join('|') } = more
  return `${entraOf(id)};${name};${unit};${roles};${persona?.language}`
}

const unitLines = (unit: string) => personas.filter(known => known.unit === unit).map(({ id }) => lineOf(id))
const roster = (...lines: readonly string[]) => [header, ...lines].join('\r\n')

const run = (text: string, options: Parameters<typeof importRoster>[2] = { dryRun: false }) =>
  importRoster(world.needs, text, options)

const nothing = { added: [], moved: [], left: [], changed: [], problems: [], forgotten: 0 }

describe('a roster', () => {
  it('that says what is known changes nothing', async () => {
    expect(await run(roster(...unitLines('hud'), ...unitLines('sar')))).toEqual({ ...nothing, done: true })
  })

  it('that names a unit as two are called is refused by its line, and puts nobody out', async () => {
    const sar = await world.store.get(units, id<'unit'>('sar'))
    if (!sar) throw new Error('There is one.')
    await world.store.write([update(units, { ...sar, name: hud.toUpperCase() })])
    const text = roster(...unitLines('hud').map(line => line.replace(';hud;', `;${hud};`)))
    const { left, problems, done } = await run(text)
    expect([left, done]).toEqual([[], false])
    expect(problems[0]).toEqual({ line: 2, column: 'unit', problem: 'ambiguous-unit', ids: ['hud', 'sar'] })
    expect(await run(roster(...unitLines('hud')))).toEqual({ ...nothing, done: true })
  })

  it('is read as what people write in the chat is: one spelling, one line, nothing that nobody sees', async () => {
    const shown = 'Kåri \u202eSol\u200bheim\u00a0\u0007 Berg'.normalize('NFD')
    const text = roster(...unitLines('hud').map(line => line.replace('Kari Solheim', shown)))
    const { changed, problems } = await run(text)
    expect([changed, problems]).toEqual([[{ name: 'Kåri Solheim Berg', unit: hud, what: ['name'] }], []])
    expect(await world.store.get(people, 'kari')).toMatchObject({ name: 'Kåri Solheim Berg' })
  })

  it('says of each unit that somebody leaves that they do, also where they move from another', async () => {
    const sar = await world.store.get(units, id<'unit'>('sar'))
    if (!sar) throw new Error('There is one.')
    const { version: _, ...lung } = sar
    await world.store.write([insert(units, { ...lung, id: id<'unit'>('lung'), name: 'Lunge' })])
    const all = [...unitLines('hud'), ...unitLines('sar')]
    await run(roster(...all, lineOf('emily', { unit: 'sar' })))
    const { moved, left } = await run(
      roster(...all.filter(line => !line.includes('Emily')), lineOf('emily', { unit: 'lung' })),
    )
    const members = await world.store.list(memberships, { where: { person: id('emily') }, limit: 9 })
    expect(members.map(({ unit }) => unit)).toEqual(['lung'])
    expect(moved.map(({ unit }) => unit)).toEqual(['Lunge'])
    expect([...moved.map(({ from }) => from), ...left.map(({ unit }) => unit)].sort()).toEqual([
      hud,
      sar.name,
    ])
  })

  it('is shown as a difference first, and a dry run writes nothing', async () => {
    const text = roster(
      ...unitLines('hud').filter(line => !/Jonas|Kari|Emily/.test(line)),
      lineOf('kari', { roles: 'clinician|champion', name: 'Kari Solheim Berg' }),
      `${newcomer};Liv Aasen;${hud};superuser;nn`,
      ...unitLines('sar'),
      lineOf('emily', { unit: 'sar' }),
    )
    const before = JSON.stringify([
      await world.store.list(people, { limit: 99 }),
      await world.store.list(memberships, { limit: 99 }),
    ])
    const sar = 'Sårteamet, Bjørkedal kommune'
    const expected = {
      added: [{ name: 'Liv Aasen', unit: hud }],
      moved: [{ name: 'Emily Carter', unit: sar, from: hud }],
      left: [{ name: 'Jonas Myrvang', unit: hud }],
      changed: [{ name: 'Kari Solheim Berg', unit: hud, what: ['name', 'roles'] }],
      problems: [],
      forgotten: 0,
    }
    expect(await run(text, { dryRun: true })).toEqual({ ...expected, done: false })
    expect(
      JSON.stringify([
        await world.store.list(people, { limit: 99 }),
        await world.store.list(memberships, { limit: 99 }),
      ]),
    ).toBe(before)

    expect(await run(text)).toEqual({ ...expected, done: true })
    expect(await world.person('kari')).toMatchObject({ name: 'Kari Solheim Berg' })
    expect(await world.person('new-1')).toMatchObject({ name: 'Liv Aasen', language: 'nn', unit: 'hud' })
    expect(await world.person('emily')).toMatchObject({ unit: 'sar' })
    expect(await world.person('jonas')).toMatchObject({ unit: null })
    expect([
      await world.rolesOf('hud', 'kari'),
      await world.rolesOf('hud', 'new-1'),
      await world.rolesOf('hud', 'emily'),
      await world.rolesOf('sar', 'emily'),
    ]).toEqual([['clinician', 'champion'], ['superuser'], null, ['clinician']])
    expect(await run(text)).toEqual({ ...nothing, done: true })
  })

  it('leaves units alone that it does not speak of', async () => {
    const difference = await run(roster(...unitLines('hud')))
    expect(difference.left).toEqual([])
    expect(await run(header)).toEqual({ ...nothing, done: true })
  })

  it('takes the language that it says of who is known and joins another unit, so that twice is as once', async () => {
    const text = roster(...unitLines('sar'), `${entraOf('kari')};Kari Solheim;sar;clinician;nn`)
    await run(text)
    expect(await world.person('kari')).toMatchObject({ language: 'nn' })
    expect((await run(text)).changed).toEqual([])
  })

  it('keeps the rights of a function that somebody holds', async () => {
    const lines = unitLines('hud').filter(line => !line.includes('Samir'))
    expect((await run(roster(...lines, lineOf('samir', { roles: 'clinician' })))).changed).toEqual([])
    expect(await world.rolesOf('hud', 'samir')).toEqual(['superuser', 'clinician'])
  })

  it('tells the leader of a leaver who held a function, and of nobody else', async () => {
    await run(roster(...unitLines('hud').filter(line => !/Samir|Kari/.test(line))))
    const told = await world.store.list(letters, { limit: 10 })
    expect(told).toMatchObject([
      { id: 'left:samir:hud:2026-11-20:lars', kind: 'service', show: { data: { name: 'Samir Haddad' } } },
    ])
    expect((await world.store.get(unitFunctions, 'hud:superuser'))?.holder).toBeNull()
  })
})

describe('what people choose while a roster is read in', () => {
  /** Right before the first of them is written. */
  const meanwhile = (act: () => Promise<unknown>) => {
    const crowded = crowd(world.store)
    crowded.before(people, act)
    return { ...world.needs, store: crowded.store }
  }

  it('stands, where the file does not say otherwise: the language that they chose', async () => {
    const silent = (line: string) => line.replace('Kari Solheim', 'Kari Solheim Berg').replace(/[^;]*$/, '')
    const text = roster(...unitLines('hud').map(silent))
    const needs = meanwhile(async () => {
      const kari = await world.store.get(people, 'kari')
      if (kari) await world.store.write([update(people, { ...kari, language: 'en' })])
    })
    await importRoster(needs, text, { dryRun: false })
    expect(await world.person('kari')).toMatchObject({ name: 'Kari Solheim Berg', language: 'en' })
  })

  it('stands: that they are to be forgotten', async () => {
    const text = roster(...unitLines('hud'), `${newcomer};Liv Aasen;hud;;`, lineOf('turid', { unit: 'sar' }))
    const needs = meanwhile(async () => {
      await leaveForgotten(world.store, world.needs.markOf, entraOf('turid'), now)
      const rows = await Promise.all([
        world.store.get(memberships, 'hud:turid'),
        world.store.get(people, 'turid'),
        world.store.get(identities, entraOf('turid')),
      ])
      const [membership, person, identity] = rows
      await world.store.write([
        ...(membership ? [remove(memberships, membership)] : []),
        ...(person ? [remove(people, person)] : []),
        ...(identity ? [remove(identities, identity)] : []),
      ])
    })
    await importRoster(needs, text, { dryRun: false })
    expect(await world.store.get(identities, newcomer)).not.toBeNull()
    expect(await world.store.get(identities, entraOf('turid'))).toBeNull()
    expect((await world.store.list(people, { limit: 99 })).map(({ name }) => name)).not.toContain(
      personas.find(known => known.id === 'turid')?.name,
    )
  })

  it('stands beside what the file says: what a role lets them do', async () => {
    const text = roster(
      ...unitLines('hud').filter(line => !line.includes('Kari')),
      lineOf('kari', { roles: 'clinician|champion' }),
    )
    const needs = meanwhile(async () => {
      const wish = { holder: id<'person'>('kari'), deputy: null, awayUntil: null }
      const by = {
        unit: id<'unit'>('hud'),
        code: 'facilitator',
        by: id<'person'>('lars'),
        now,
        seen: 0,
      } as const
      await assign(world.store, wish, by, tell)
    })
    await importRoster(needs, text, { dryRun: false })
    expect([...((await world.rolesOf('hud', 'kari')) ?? [])].sort()).toEqual([
      'champion',
      'clinician',
      'project',
    ])
  })

  it.each([
    ['the same', 'clinician', ['clinician', 'project']],
    ['more', 'clinician|champion', ['champion', 'clinician', 'project']],
    ['nothing of it', 'project', ['project']],
  ])(
    'says of who was made a clinician for want of a role %s, and an undo leaves them what it says',
    async (_, roles, after) => {
      const given = { unit: id<'unit'>('hud'), code: 'project', by: id<'person'>('lars'), now } as const
      const wish = { holder: id<'person'>('jonas'), deputy: null, awayUntil: null }
      const row = async () => {
        const known = await world.store.get(unitFunctions, 'hud:project')
        if (!known) throw new Error('There is none.')
        return known
      }
      const pia = async () => [...((await world.rolesOf('hud', 'pia')) ?? [])].sort()
      await assign(world.store, wish, { ...given, seen: (await row()).version }, tell)
      expect(await pia()).toEqual(['clinician'])
      const lines = unitLines('hud').filter(line => !line.includes(entraOf('pia')))
      await run(roster(...lines, lineOf('pia', { roles })))
      const { before, version: seen } = await row()
      if (!before) throw new Error('There is nothing to go back to.')
      const undone = await assign(world.store, before, { ...given, seen, takesBack: true }, tell)
      expect(undone.done).toBe(true)
      expect(await pia()).toEqual(after)
    },
  )
})

describe('a file', () => {
  const number = identityNumber('Tenor', 'until 2031', { day: 14, month: 3, year: 71, serial: 123 })
  const [birth, rest] = [number.slice(0, 6), number.slice(6)]
  const liv = `${newcomer},Liv Aasen,hud,clinician,nb`

  it.each([
    ['commas', `aadObjectId,name,unit,roles,language\n${liv}`],
    ['semicolons and a byte order mark', `\uFEFF${header}\r\n${liv.replaceAll(',', ';')}\r\n`],
    ['tabs', `${header}\n${liv}`.replaceAll(/[,;]/g, '\t')],
    ['quotes and spaces', `"aadObjectId"; Name ;UNIT\n"${newcomer}"; "Liv Aasen" ;hud`],
    ['the unit by its name', `aadObjectId;name;unit\n${newcomer};Liv Aasen;${hud.toUpperCase()}`],
  ])('with %s is read', async (_, text) => {
    expect((await run(text, { dryRun: true })).added).toEqual([{ name: 'Liv Aasen', unit: hud }])
  })

  it.each([
    ['not-an-entra-id', 'aadObjectId', 'Liv;Liv Aasen;hud;;'],
    ['empty', 'name', `${newcomer};;hud;;`],
    ['unknown-unit', 'unit', `${newcomer};Liv Aasen;Lunge;;`],
    ['unknown-role', 'roles', `${newcomer};Liv Aasen;hud;clinician|boss;`],
    ['unknown-language', 'language', `${newcomer};Liv Aasen;hud;;sv`],
    ['too-long', 'name', `${newcomer};${'x'.repeat(121)};hud;;`],
    ['identifier', 'name', `${newcomer};Liv ${birth}${rest};hud;;`],
    ['identifier', 'name', `${newcomer};Liv Aasen, f. 12.03.1961;hud;;`],
    ['identifier', 'roles', `${newcomer};${birth};hud;${rest};`],
    ['twice', 'aadObjectId', `${lineOf('kari')}\n${lineOf('kari')}`],
  ])('with something %s in %s is not imported, and the line is named', async (problem, column, line) => {
    const lines = unitLines('sar')
    const at = column === 'aadObjectId' && problem === 'twice' ? 11 : 10
    const difference = await run(roster(...lines, line))
    expect(difference.problems).toEqual([{ line: at, column, problem }])
    expect(difference.done).toBe(false)
    expect(JSON.stringify(difference.problems)).not.toContain('Liv')
    expect(await world.store.list(people, { limit: 99 })).toHaveLength(personas.length)
  })

  it.each([
    ['missing-column', `name;unit\nLiv;hud`, { line: 1, column: 'aadObjectId' }],
    ['unreadable', `${header}\n${newcomer};"Liv;hud`, { line: 2, column: 'file' }],
    ['unreadable', `${header}\n${newcomer};Liv`, { line: 2, column: 'file' }],
  ])('that is %s is not imported', async (problem, text, where) => {
    expect((await run(text)).problems).toEqual([{ ...where, problem }])
  })

  it('may be imported without its bad lines, and then nobody counts as gone', async () => {
    const text = roster(`${newcomer};Liv Aasen;hud;;`, 'x;Per Dahl;hud;;')
    const difference = await run(text, { dryRun: false, skipBad: true })
    expect(difference).toMatchObject({ done: true, left: [], added: [{ name: 'Liv Aasen' }] })
    expect(await world.rolesOf('hud', 'kari')).toEqual(['clinician'])
  })
})
