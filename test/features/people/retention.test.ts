import { beforeEach, describe, expect, it } from 'vitest'
import { keepToPeriods } from '../../../src/core/house/gone/periods.ts'
import { receipts } from '../../../src/core/house/gone/receipts.ts'
import { id } from '../../../src/core/ids.ts'
import { letters, writeLetter } from '../../../src/core/letters.ts'
import { type Retention, removeAfter } from '../../../src/core/retention.ts'
import { chooseSettings, readSettings } from '../../../src/core/settings.ts'
import { defaultSettings, parseSettings } from '../../../src/core/settingsShape.ts'
import { insert } from '../../../src/core/store.ts'
import type { Instant } from '../../../src/core/time/instant.ts'
import { plus } from '../../../src/core/time/oslo.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { type Campaign, campaigns } from '../../../src/features/campaigns/campaign.ts'
import { campaignRetention } from '../../../src/features/campaigns/erasures.ts'
import { type Deviation, deviations } from '../../../src/features/deviations/deviation.ts'
import { deviationRetention } from '../../../src/features/deviations/erasures.ts'
import { pastLetters, pastSeries } from '../../../src/features/letters/past.ts'
import { letterRetention } from '../../../src/features/letters/retention.ts'
import { collections } from '../../../src/features.ts'
import { forgettingOf } from '../../support/forgetting.ts'

const now = '2026-11-20T09:00:00.000Z' as Instant
const daysAgo = (days: number) => plus(now, { days: -days })

let store: ReturnType<typeof openMemoryStore>
let made = 0
beforeEach(() => {
  store = openMemoryStore(collections)
})

const job = () =>
  keepToPeriods({ store, newId: () => `p${++made}`, forget: forgettingOf(store, now).forget }, [
    ...letterRetention,
    ...deviationRetention,
    ...campaignRetention,
    removeAfter(receipts, 'receiptDays'),
  ])

const writeLetters = (person: string, days: number) =>
  store.write([
    writeLetter({
      series: 'campaign',
      campaign: `c${days}`,
      kind: 'friendly',
      person: id(person),
      unit: null,
      show: { card: 'common/notice', data: { about: person } },
      due: daysAgo(days),
      expires: daysAgo(days - 1),
    }),
  ])

const deviationRow = (days: number, status: Deviation['status']) =>
  ({
    id: id(`${status}-${days}`),
    number: `2026-${days}`,
    unit: id('hud'),
    by: id('kari'),
    at: daysAgo(days),
    day: '2026-10-01',
    month: '2026-10',
    text: 'lyden var borte',
    category: 'V1',
    severity: '1',
    room: '3',
    status,
  }) as Deviation

const deviation = (days: number, status: Deviation['status']) =>
  insert(deviations, deviationRow(days, status))

describe('what is past its time', () => {
  it('says no more who got an old letter, and whom it told of, not even in the name of its cause', async () => {
    const told = (days: number) =>
      writeLetter({
        series: 'person-left',
        campaign: `left:samir:hud:${days}`,
        kind: 'service',
        person: id('lars'),
        about: id('samir'),
        unit: id('hud'),
        show: { card: 'people/left', data: { name: 'Samir' } },
        due: daysAgo(days),
        expires: daysAgo(days - 1),
      })
    await store.write([told(29), told(31)])
    await job().run(now)
    const [fresh, ...more] = await store.list(letters, { limit: 9 })
    expect(more).toEqual([])
    expect(fresh).toMatchObject({ about: 'samir', person: 'lars' })
    const counts = [
      ...(await store.list(pastLetters, { limit: 9 })),
      ...(await store.list(pastSeries, { limit: 9 })),
    ]
    expect(counts).toMatchObject([
      { series: 'person-left', unit: 'hud', month: '2026-10', counts: [{ count: 1 }] },
      { id: 'person-left', counts: [{ count: 1 }] },
    ])
    expect(JSON.stringify(counts)).not.toMatch(/samir|lars/i)
  })

  it.each([
    ...['3', '204', '31B', 'A-312', 'A 12', 'H2', '2.14', 'SA 4', 'Videorom 2', 'samtalerom 12'].map(
      room => [room, room] as const,
    ),
    ...[
      'Hos Per Berg, rom 2',
      'Kari Nordmann 48',
      'Kari 48',
      'Ola 48',
      'Per rom 2',
      '12036',
      '12-0360',
      'Stuen',
    ].map(room => [room, null] as const),
  ])('keeps of a deviation a room that is a number on a door, and nothing else: %s', async (room, kept) => {
    const inRoom = { ...deviationRow(31, 'closed'), room }
    // An earlier version has been there already.
    const told = { ...deviationRow(32, 'closed'), by: id<'person'>(''), text: '', room }
    await store.write([insert(deviations, inRoom), insert(deviations, told)])
    await job().run(now)
    expect((await store.list(deviations, { limit: 9 })).map(row => [row.by, row.text, row.room])).toEqual([
      ['', '', kept],
      ['', '', kept],
    ])
  })

  it('loses its people or goes, keeps its counts, and leaves a receipt', async () => {
    for (const days of [89, 90, 91, 400]) {
      await writeLetters('kari', days)
      await writeLetters('ola', days)
    }
    await store.write([
      deviation(29, 'closed'),
      deviation(31, 'closed'),
      deviation(31, 'withdrawn'),
      deviation(300, 'open'),
    ])
    await store.write([insert(receipts, { id: 'old', what: 'retention', at: daysAgo(366), counts: {} })])
    expect(await job().run(now)).toBe(7)
    const rows = await store.list(letters, { limit: 99 })
    expect(rows.map(({ campaign }) => campaign)).toEqual(['c90', 'c90', 'c89', 'c89'])
    const counted = await store.list(pastLetters, { limit: 9 })
    expect(counted.map(({ campaign, counts }) => [campaign, counts.map(({ count }) => count)])).toEqual([
      ['c400', [2]],
      ['c91', [2]],
    ])
    expect(JSON.stringify(counted)).not.toMatch(/kari|ola/)
    const texts = (await store.list(deviations, { limit: 9 })).map(row => [
      row.id,
      row.text,
      row.by,
      row.category,
    ])
    expect(texts).toEqual([
      ['open-300', 'lyden var borte', 'kari', 'V1'],
      ['closed-31', '', '', 'V1'],
      ['withdrawn-31', '', '', 'V1'],
      ['closed-29', 'lyden var borte', 'kari', 'V1'],
    ])
    expect(await store.list(receipts, { limit: 9 })).toMatchObject([
      { id: 'retention:2026-11-20', what: 'retention', counts: { letters: 4, deviations: 2, receipts: 1 } },
    ])
  })

  it.each([
    { what: 'all of it', others: 0 },
    { what: 'some of it', others: 1 },
  ])(
    'is counted on the receipt of the day, where another process was faster and this one did $what',
    async ({ others }) => {
      await writeLetters('kari', 91)
      const meanwhile: Retention = {
        collection: receipts.name,
        days: 1,
        pass: async () => {
          if (others > 0) await writeLetters('ola', 91)
          await job().run(now)
          return 0
        },
      }
      const { forget } = forgettingOf(store, now)
      await keepToPeriods({ store, newId: () => 'p', forget }, [...letterRetention, meanwhile]).run(now)
      expect(await store.list(receipts, { limit: 9 })).toMatchObject([{ counts: { letters: 1 + others } }])
    },
  )

  it('is taken care of once a day, not in the night, and all at once after a long stop', async () => {
    await writeLetters('kari', 91)
    expect(await job().run('2026-11-20T02:59:59.000Z' as Instant)).toBe(0)
    expect(await job().run('2026-11-20T03:00:00.000Z' as Instant)).toBe(1)
    await writeLetters('ola', 100)
    expect(await job().run(now)).toBe(0)
    await writeLetters('siv', 89)
    expect(await job().run(plus(now, { days: 10 }))).toBe(2)
    expect(await job().run(plus(now, { days: 10, hours: 1 }))).toBe(0)
  })

  it.each<[string, Campaign['status'], number, string]>([
    ['was taken back days ago, loses them', 'withdrawn', 8, ''],
    ['was taken back just now, keeps them', 'withdrawn', 6, 'Hei alle sammen'],
    ['was sent, keeps them', 'running', 8, 'Hei alle sammen'],
  ])('of a message’s words: one that %s', async (_what, status, days, text) => {
    const [due, unit, by] = [daysAgo(days), id<'unit'>('hud'), id<'person'>('lars')]
    const said = {
      unit,
      by,
      sender: 'Lars',
      text: 'Hei alle sammen',
      audience: 'everyone',
      time: 'now',
    } as const
    const row = { id: id<'campaign'>('c'), ...said, status, at: due, due, expires: due, planned: 1 }
    // More than one step of those that have lost theirs already.
    const others = Array.from({ length: 150 }, (_, nth) => ({
      ...row,
      id: id<'campaign'>(`b${nth}`),
      status: 'withdrawn' as const,
      text: '',
    }))
    await store.write([...others, row].map(one => insert(campaigns, one)))
    await job().run(now)
    expect(await store.get(campaigns, 'c')).toMatchObject({ text, planned: 1 })
  })

  it('keeps a deviation that was taken back late for a day from then on', async () => {
    const back = (name: string, hours: number) => {
      const taken = deviation(31, 'withdrawn')
      const row = { ...('row' in taken ? taken.row : {}), id: name, withdrawn: plus(now, { hours: -hours }) }
      return insert(deviations, row as unknown as Deviation)
    }
    await store.write([back('late', 23), back('before', 25)])
    await job().run(now)
    expect(await store.get(deviations, 'late')).toMatchObject({ by: 'kari', text: 'lyden var borte' })
    expect(await store.get(deviations, 'before')).toMatchObject({ by: '', text: '' })
  })

  it('goes in small steps, and all of it', async () => {
    for (let batch = 0; batch < 3; batch += 1) {
      await store.write(
        Array.from({ length: 500 }, (_, nth) =>
          insert(receipts, { id: `r${batch}-${nth}`, what: 'erasure', at: daysAgo(500), counts: {} }),
        ),
      )
    }
    expect(await job().run(now)).toBe(1500)
  })

  it('follows the periods that the trust has chosen', async () => {
    expect(await chooseSettings(store, { retention: { letterDays: 10 } })).toEqual([])
    await writeLetters('kari', 11)
    await writeLetters('ola', 9)
    expect(await job().run(now)).toBe(1)
  })
})

describe('settings', () => {
  it('are the agreed ones until a trust chooses, and keep what it did not choose', async () => {
    expect(await readSettings(store)).toEqual(defaultSettings)
    await chooseSettings(store, { letters: { perWeek: 2 } })
    await chooseSettings(store, { letters: { perDay: 2 } })
    expect((await readSettings(store)).letters).toMatchObject({
      perDay: 2,
      perWeek: 3,
      holidayWeeks: [28, 29, 30, 31],
    })
  })

  it.each([
    [{ letter: {} }, 'letter is not a setting; is it misspelt?'],
    [{ letters: { perday: 1 } }, 'letters.perday is not a setting; is it misspelt?'],
    [{ letters: { friendlyFrom: '8' } }, 'letters.friendlyFrom must be HH:mm'],
    [{ retention: { letterDays: 0 } }, 'retention.letterDays must be 1 or more'],
    [{ retention: { letterDays: 'secret-value' } }, 'retention.letterDays must be a number'],
  ])('%j is refused by name', async (chosen, problem) => {
    expect(parseSettings(chosen)).toEqual({ problems: [problem] })
    expect(await chooseSettings(store, chosen)).toEqual([problem])
    expect(await readSettings(store)).toEqual(defaultSettings)
  })

  it.each<[unknown, object]>([
    [
      { retention: { letterDays: 10 }, future: 1 },
      { retention: { ...defaultSettings.retention, letterDays: 10 } },
    ],
    [
      { consent: 'journal', directory: { 'it-provider': { mail: 'en kollega', phone: '4101' } } },
      { consent: 'journal', directory: { 'it-provider': { phone: '4101' } } },
    ],
    [
      { consent: 'journal', letters: { holidayWeeks: [28, 'x'] } },
      { consent: 'journal', letters: defaultSettings.letters },
    ],
    [
      { consent: 'journal', directory: { nowhere: { phone: '4101' } } },
      { consent: 'journal', directory: {} },
    ],
    ['no settings at all', defaultSettings],
  ])('%j are read as far as they can be', async (chosen, read) => {
    await store.write([insert({ name: 'settings', index: [] }, { id: 'trust', chosen } as never)])
    expect(await readSettings(store)).toMatchObject(read)
  })

  it('that cannot be read count as none', async () => {
    await store.write([
      insert({ name: 'settings', index: [] }, { id: 'trust', chosen: { future: 1 } } as never),
    ])
    expect(await readSettings(store)).toEqual(defaultSettings)
  })
})
