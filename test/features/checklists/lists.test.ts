import { describe, expect, it } from 'vitest'
import { readContent } from '../../../src/content.ts'
import {
  inOrder,
  listFinder,
  partsOf,
  shortLines,
  usualList,
} from '../../../src/features/checklists/lists/lists.ts'
import { tidyPlace } from '../../../src/features/checklists/places/places.ts'
import { readWeekly } from '../../../src/features/checklists/times/times.ts'

const { checklists } = readContent().checklists
const lists = inOrder(checklists)
const none = new Map<string, number>()

const listOf = (code: string) => {
  const list = lists.find(({ checklist }) => checklist === code)
  if (!list) throw new Error(`There is no list ${code}.`)
  return list
}

describe('the list that a word means', () => {
  it.each([
    ['clinician', 'clinician'],
    ['videokonsultasjon', 'clinician'],
    ['Videokonsultasjonen', 'clinician'],
    ['rom', 'room'],
    ['room', 'room'],
    ['utstyr', 'equipment'],
    ['samhandling', 'meeting'],
    ['møte', 'meeting'],
    ['interdisiplinary meeting', 'meeting'],
    ['rutiner', 'routines'],
    ['saarpoliklinikk', 'wound-clinic'],
    ['wound clinic', 'wound-clinic'],
    ['sårstell der pasienten er', 'wound-home'],
    ['brannøvelse', null],
    ['???', null],
  ])('«%s» is %s', (typed, code) => {
    expect(listFinder(lists).which(typed)[0]?.checklist ?? null).toBe(code)
  })
})

describe('the list that a unit means when it names none', () => {
  it.each([
    ['video', 'clinician'],
    ['wound', 'wound-home'],
    ['interdisciplinary', 'meeting'],
    ['home', 'clinician'],
    [null, 'clinician'],
  ] as const)('is for %s %s', (service, code) => {
    expect(usualList(lists, service, none)?.checklist).toBe(code)
  })

  it('is the one used on most days, of those that suit', () => {
    const used = new Map([
      ['wound-clinic', 3],
      ['wound-home', 2],
      ['clinician', 9],
    ])
    expect(usualList(lists, 'wound', used)?.checklist).toBe('wound-clinic')
  })
})

describe('a line', () => {
  const codes = (records: readonly string[], consent: 'local' | 'journal' | 'implicit') =>
    lists.flatMap(list => partsOf(list, { records, consent }, '').flatMap(({ items }) => items))

  it.each(['local', 'journal', 'implicit'] as const)(
    'of another rule than %s for consent is left out',
    consent => {
      const shown = codes([], consent).flatMap(({ only }) => only?.consent ?? [])
      expect(new Set(shown)).toEqual(new Set([consent]))
    },
  )

  it('of one record is shown where the trust has that record, whatever it calls it in full', () => {
    const shown = (records: readonly string[]) =>
      new Set(codes(records, 'local').flatMap(({ only }) => only?.record ?? []))
    expect(shown([])).toEqual(new Set())
    expect(shown(['gerica Bjørkedal'])).toEqual(new Set(['Gerica']))
    expect(shown(['DIPS classic'])).toEqual(new Set(['DIPS']))
    expect(shown(['Helseplattformen', 'Profil'])).toEqual(new Set(['Profil']))
  })

  it('of one role is shown to that role only', () => {
    const { roles } = listOf('meeting')
    expect(roles.map(({ role }) => role)).toEqual(['lead', 'host'])
    for (const { role } of roles) {
      const shown = partsOf(listOf('meeting'), { records: [], consent: 'local' }, role)
      const ofRoles = shown.flatMap(({ items }) => items.flatMap(({ only }) => only?.role ?? []))
      expect(new Set(ofRoles)).toEqual(new Set([role]))
    }
  })

  it.each(lists.map(list => [list.checklist, list] as const))(
    'of %s is one of at most five in the short form, for each role',
    (_, list) => {
      for (const role of ['', ...list.roles.map(one => one.role)]) {
        const short = shortLines(list, { records: [], consent: 'local' }, role)
        expect(short.length).toBeGreaterThan(0)
        expect(short.length).toBeLessThanOrEqual(5)
      }
    },
  )
})

it('the short form stays short, whatever its authors mark', () => {
  const list = listOf('clinician')
  const allShort = list.parts.map(part => ({
    ...part,
    items: part.items.map(line => ({ ...line, short: 'before' as const, fault: line.says, tip: line.says })),
  }))
  expect(shortLines({ ...list, parts: allShort }, { records: [], consent: 'local' }, '')).toHaveLength(5)
})

describe('a place’s name', () => {
  it.each([
    ['  rom   204 ', '204'],
    ['Room 3B', '3B'],
    ['Kamera 1', 'Kamera 1'],
    ['rom', 'rom'],
    ['', null],
    ['<at>alle</at>', null],
    ['a'.repeat(31), null],
    ['a'.repeat(30), 'a'.repeat(30)],
  ])('«%s» becomes %s', (typed, name) => {
    expect(tidyPlace(typed)).toBe(name)
  })
})

describe('a weekly time', () => {
  const given = {
    checklist: 'clinician',
    weekday: '3',
    from: '13:00',
    to: '15:00',
    minutes: '15',
    role: 'secretary',
  }
  const known = new Set(['clinician'])
  const waking = { first: '07:00', last: '20:00' }

  it('is read as it is meant', () => {
    expect(readWeekly(given, known, waking)).toEqual({ ...given, weekday: 3, minutes: 15 })
  })

  it.each(['07:01', '20:00'])('may begin at %s', from => {
    expect(readWeekly({ ...given, from, to: '23:00' }, known, waking)).toMatchObject({ from })
  })

  it('is ten minutes before for the clinicians when nothing else makes sense', () => {
    expect(readWeekly({ ...given, minutes: '7', role: 'admin' }, known, waking)).toMatchObject({
      minutes: 10,
      role: 'clinician',
    })
  })

  it.each([
    ['list', { checklist: 'nothing' }],
    ['weekday', { weekday: '8' }],
    ['weekday', { weekday: '' }],
    ['hours', { from: '15:00', to: '15:00' }],
    ['hours', { from: '02:30' }],
    ['hours', { from: '07:00' }],
    ['hours', { from: '20:01', to: '21:00' }],
    ['hours', { from: '13' }],
    ['hours', { to: '25:00' }],
  ])('is refused for its %s: %j', (problem, wrong) => {
    expect(readWeekly({ ...given, ...wrong }, known, waking)).toBe(problem)
  })
})
