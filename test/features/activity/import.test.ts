import { describe, expect, it } from 'vitest'
import { readContent } from '../../../src/content.ts'
import { id } from '../../../src/core/ids.ts'
import { type Store, update } from '../../../src/core/store.ts'
import { activity } from '../../../src/features/activity/activity.ts'
import { activityMappings } from '../../../src/features/activity/import/mapping.ts'
import { importActivity } from '../../../src/features/activity/index.ts'
import { peopleIn } from '../../../src/features/people/index.ts'
import { units } from '../../../src/features/people/person.ts'
import { trustForEach } from '../../support/trust.ts'

const trust = trustForEach()
const { kinds, forms } = readContent().activity

type More = Partial<Parameters<typeof importActivity>[1]>

const brings = (text: string, more: More = {}, store: Store = trust().store) => {
  const needs = { ...peopleIn(store), store, kinds, forms, newId: () => 'an-import', now: trust().at() }
  return importActivity(needs, {
    text,
    file: 'uker.csv',
    columns: undefined,
    dryRun: false,
    skipBad: false,
    ...more,
  })
}

const rows = () => trust().store.list(activity, { limit: 20 })
const columns = 'unit=Avdeling,week=Uke,video=Antall video,phone=Telefon'
const hud = 'Hudpoliklinikken, Fjordvik sykehus'
const table = `\uFEFFAvdeling;Uke;Antall video;Telefon\r\n"${hud}";46;12;3\r\nhud;2026-W45;9;\r\n`

describe('a table of weeks', () => {
  it('with a mapped column twice is refused, as nobody knows which of them counts', async () => {
    const heads = ['Avdeling;Uke;Antall video;Telefon;antall VIDEO', 'Avdeling;Uke;Antall video;Telefon;Uke']
    for (const head of heads)
      expect((await brings(`${head}\nhud;46;12;3;40\n`, { columns })).problems).toEqual([
        { line: 1, problem: 'column-twice' },
      ])
    expect(await rows()).toEqual([])
    const other = 'Avdeling;Uke;Antall video;Telefon;Merknad;Merknad'
    expect((await brings(`${other}\nhud;46;12;3;a;b\n`, { columns })).problems).toEqual([])
  })

  it('is mapped once, shown first, and brought in beside what was registered by hand', async () => {
    expect((await brings(table)).problems).toEqual([{ line: 1, problem: 'unmapped' }])
    await trust().person('turid').says('registrer uke 46 video 11 oppmøte 40')
    const dry = await brings(table, { columns, dryRun: true })
    expect(dry).toMatchObject({
      done: false,
      changes: [
        {
          unit: hud,
          week: '2026-W46',
          before: { video: 11 },
          after: { video: 12, phone: 3, 'in-person': 40 },
        },
        { week: '2026-W45', before: {}, after: { video: 9 } },
      ],
    })
    expect(await rows()).toHaveLength(1)
    expect(await trust().store.list(activityMappings, { limit: 9 })).toEqual([])
    expect(await brings(table, { columns })).toMatchObject({ done: true, same: 0 })
    expect(await rows()).toMatchObject([
      { week: '2026-W45', source: 'import', counts: { video: 9 } },
      {
        week: '2026-W46',
        source: 'import',
        counts: { video: 12, phone: 3, 'in-person': 40 },
        earlier: [{ counts: { video: 11 }, by: 'turid' }],
      },
    ])
    expect(await brings(table)).toMatchObject({ done: true, same: 2, changes: [] })
  })

  it('is refused by line, and whole while a line is wrong', async () => {
    const wrong = `Avdeling;Uke;Antall video;Telefon
hud;46;12,5;3
nowhere;46;12;3
hud;48;12;3
hud;60;12;3
hud;45;;
hud;44;3;1
hud;44;4;1
`
    const refused = await brings(wrong, { columns })
    expect(refused.done).toBe(false)
    expect(refused.problems).toEqual([
      { line: 2, problem: 'wrong-figure' },
      { line: 3, problem: 'unknown-unit' },
      { line: 4, problem: 'no-week' },
      { line: 5, problem: 'no-week' },
      { line: 6, problem: 'no-figure' },
      { line: 8, problem: 'twice' },
    ])
    expect(await rows()).toEqual([])
    expect(await brings(wrong, { columns, skipBad: true })).toMatchObject({ done: true })
    expect(await rows()).toMatchObject([{ week: '2026-W44', counts: { video: 3 } }])
  })

  it('is of no unit where two are called so, and written over neither', async () => {
    const { store } = trust()
    const sar = await store.get(units, id<'unit'>('sar'))
    if (!sar) throw new Error('There is one.')
    await store.write([update(units, { ...sar, name: hud })])
    const read = await brings(table, { columns, skipBad: true })
    expect(read.problems).toEqual([{ line: 2, problem: 'ambiguous-unit', ids: ['hud', 'sar'] }])
    expect(await rows()).toMatchObject([{ unit: 'hud', week: '2026-W45' }])
  })

  it('of single patients is refused by its lines, and nothing of it is kept or told', async () => {
    const patients = `Avdeling;Uke;Antall video;Telefon;Pasientens navn;Merknad
hud;46;1;;Ola Nordmann;
hud;45;1;;;pasienten Kari Hansen er født 3. mars 1950
hud;44;1;;;01010750160
`
    const refused = await brings(patients, { columns })
    expect(refused.problems).toEqual([2, 3, 4].map(line => ({ line, problem: 'single-patient' })))
    expect(JSON.stringify(refused)).not.toMatch(/Ola|Kari|0101/)
    expect(await rows()).toEqual([])
    expect(await trust().store.list(activityMappings, { limit: 9 })).toEqual([])
  })

  it('with somebody in its heads is refused, and of the others no word is kept that was not meant', async () => {
    const one = `Avdeling;Uke;Antall video;Telefon;Kari Nordmann 13097248022\nhud;45;5;1;\n`
    expect((await brings(one, { columns })).problems).toEqual([{ line: 1, problem: 'single-patient' }])
    await brings(`Avdeling;Uke;Antall video;Telefon;Merknad fra Hanne\nhud;45;5;1;\n`, { columns })
    const kept = JSON.stringify(await trust().store.list(activityMappings, { limit: 9 }))
    expect(kept).toContain('antall video')
    expect(kept).not.toMatch(/hanne|nordmann|13097248022/)
  })

  it('that is none says so', async () => {
    expect((await brings('Avdeling;Uke\n"hud;46\n')).problems).toMatchObject([{ problem: 'unreadable' }])
    expect(
      (await brings(table, { columns: 'unit=Avdeling,week=Finnes ikke,video=Telefon' })).problems,
    ).toEqual([{ line: 1, problem: 'unmapped' }])
  })
})

describe('the registration forms of municipalities', () => {
  const exported = `$submission_id;$created;Kommune;Varighet
1;2026-11-09T10:12:13;sar;20
2;12.11.2026;sar;15
3;2026-11-17T08:00:00;sar;30
4;2026-11-17;hud;30
`

  it('are counted by unit and week, one for each answer, and told apart by their name', async () => {
    const read = await brings(exported, { file: 'konsultasjon-med-pasient-vv.csv', skipBad: true })
    expect(read.problems).toEqual([{ line: 5, problem: 'unknown-unit' }])
    await brings(exported.replace('4;2026-11-17;hud;30\n', ''), { file: 'konsultasjon-uten-pasient-vv.csv' })
    expect(await rows()).toMatchObject([
      { week: '2026-W46', kind: 'meetings', counts: { 'with-patient': 2, 'without-patient': 2 } },
      { week: '2026-W47', counts: { 'with-patient': 1, 'without-patient': 1 } },
    ])
  })

  it('are counted on the day of the consultation, not of the form, whichever column comes first', async () => {
    const late = (columns: string, row: string) => brings(`${columns}\n${row}\n`, { file: 'med-pasient.csv' })
    await late('$created;Dato for konsultasjon;Kommune', '2026-11-17;2026-11-12;sar')
    expect(await rows()).toMatchObject([{ week: '2026-W46', counts: { 'with-patient': 1 } }])
    await late('Dato for konsultasjon;$created;Kommune', '2026-11-04;2026-11-17;sar')
    expect((await rows()).map(({ week }) => week).toSorted()).toEqual(['2026-W45', '2026-W46'])
  })

  it('make no week fewer, where an export begins or ends within one', async () => {
    const file = 'konsultasjon-med-pasient.csv'
    const october = '$created;Kommune\n2026-10-20;sar\n2026-10-28;sar\n2026-10-29;sar\n2026-10-30;sar\n'
    const november = '$created;Kommune\n2026-11-04;sar\n2026-11-01;sar\n'
    await brings(october, { file })
    const refused = await brings(november, { file })
    expect(refused).toMatchObject({ done: false, problems: [{ line: 3, problem: 'fewer' }] })
    await brings(november, { file, skipBad: true })
    expect((await rows()).map(({ week, counts }) => [week, counts['with-patient']])).toEqual([
      ['2026-W43', 1],
      ['2026-W44', 3],
      ['2026-W45', 1],
    ])
    expect(await brings(`${october}2026-11-01;sar\n`, { file })).toMatchObject({ done: true, same: 1 })
    expect(await rows()).toMatchObject([{}, { counts: { 'with-patient': 4 } }, {}])
    // Also where somebody registers more while the file is read.
    let looks = 0
    const { store } = trust()
    const between: typeof store = {
      ...store,
      get: async (of, row) => {
        if (of.name === activity.name) looks += 1
        if (of.name === activity.name && looks === 2)
          await (await trust().person('gerd').says('registrer uke 45 9')).press('Hele enheten: 9')
        return store.get(of, row)
      },
    }
    const meanwhile = '$created;Kommune\n2026-11-04;sar\n2026-11-05;sar\n'
    expect(await brings(meanwhile, { file, skipBad: true }, between)).toMatchObject({
      changes: [],
      problems: [{ line: 2, problem: 'fewer' }],
    })
    expect(await rows()).toMatchObject([{}, {}, { counts: { 'with-patient': 9 } }])
    // A person may put it right.
    await (await trust().person('gerd').says('registrer uke 44 2')).press('Hele enheten: 2')
    expect(await rows()).toMatchObject([{}, { counts: { 'with-patient': 2 } }, {}])
  })
})
