import { describe, expect, it } from 'vitest'
import { readContent } from '../../../src/content.ts'
import { Fault } from '../../../src/core/errors.ts'
import { id } from '../../../src/core/ids.ts'
import { parseSettings } from '../../../src/core/settingsShape.ts'
import { insert } from '../../../src/core/store.ts'
import { type Day, instantOf } from '../../../src/core/time/instant.ts'
import { parsePack } from '../../../src/edges/packs/readPacks.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { isSameEntry, withEntry } from '../../../src/features/directory/entry.ts'
import { standsAt } from '../../../src/features/directory/openNow.ts'
import { fillIn, readPastes } from '../../../src/features/directory/paste.ts'
import { isPlaceholder } from '../../../src/features/directory/placeholder.ts'
import { contactsFor, resolveLink } from '../../../src/features/directory/resolve.ts'
import { readSystems } from '../../../src/features/directory/system.ts'
import { coverageOf, trainingId, trainings } from '../../../src/features/directory/training.ts'

const { systems } = readContent().directory

describe('a placeholder', () => {
  it.each([
    'xxx',
    'Superbruker xxx',
    'https://example.org/a',
    'https://www.example.no',
    'post@example.com',
    'https://prosedyrer.sykehus.example/video',
    '12345678',
    '+47 12 34 56 78',
    '00000000',
    '99 99 99 99',
    '4444',
    'fyll inn',
    'Fylles ut senere',
    'TODO',
    '<telefon>',
    '[adresse]',
    '{navn}',
    '…',
    '...',
  ])('is seen in «%s»', text => {
    expect(isPlaceholder(text)).toBe(true)
  })

  it.each([
    'Fjordjournal',
    'https://prosedyrer.fjordvik.no/dok/12345678',
    'https://eksempelsamling.no/example.pdf',
    'brukerstotte@fjordvik.no',
    '24 20 00 99',
    '+47 24 20 00 99',
    '116 117',
    '4100',
    '08.00–15.30',
    'Maxxi',
    'Alle dager, hele døgnet',
  ])('is not seen in «%s»', text => {
    expect(isPlaceholder(text)).toBe(false)
  })
})

describe('settings of systems', () => {
  it.each([
    [{ directory: { recrd: { name: 'x' } } }, 'directory.recrd is not a setting; is it misspelt?'],
    [{ directory: { record: { nme: 'x' } } }, 'directory.record.nme is not a setting; is it misspelt?'],
    [{ directory: { record: { url: 'http://x.no' } } }, 'directory.record.url must be an https address'],
    [{ directory: { record: { url: 'https://a:b@x.no' } } }, 'directory.record.url must be an https address'],
    [{ directory: { record: { phone: 'ring Kari' } } }, 'directory.record.phone must be digits and spaces'],
    [{ directory: { record: { mail: 'kari' } } }, 'directory.record.mail must be a mail address'],
    [{ directory: { record: { name: 'a\nb' } } }, 'directory.record.name must be one line'],
    [
      { directory: { record: { name: 'a'.repeat(61) } } },
      'directory.record.name must be 60 characters or fewer',
    ],
    [{ links: { 'record.video': 'javascript:alert(1)' } }, 'links.record.video must be an https address'],
    [{ links: { video: 'https://x.no' } }, 'links.video must be the name of a system, a dot and a word'],
    [
      { links: { 'fax.video': 'https://x.no' } },
      'links.fax.video must be the name of a system, a dot and a word',
    ],
    [
      { letters: { serviceFrom: '20:00', serviceTo: '07:00' } },
      'letters.serviceTo must be later than serviceFrom, or no letter would ever leave',
    ],
    [
      { letters: { friendlyFrom: '09:00', friendlyTo: '09:00' } },
      'letters.friendlyTo must be later than friendlyFrom, or no letter would ever leave',
    ],
    [
      { letters: { digestAt: '18:00' } },
      'letters.digestAt must lie between friendlyFrom and friendlyTo, or no digest would ever leave',
    ],
    [{ consent: 'sometimes' }, 'consent must be local, journal or implicit'],
  ])('%j are refused by name and never by value', (chosen, problem) => {
    expect(parseSettings(chosen)).toEqual({ problems: [problem] })
  })

  it('are empty, and consent is by the routine of the house, until somebody decides', () => {
    expect(parseSettings({})).toMatchObject({ settings: { directory: {}, links: {}, consent: 'local' } })
  })
})

describe('a link', () => {
  const chosen = (links: object, directory: object = {}) => ({ links, directory }) as never

  it.each([
    ['record.resource-order', {}, {}, null],
    ['record.resource-order', {}, { record: { url: 'https://journal.no/' } }, 'https://journal.no/'],
    [
      'record.resource-order',
      { 'record.resource-order': 'https://journal.no/bok' },
      { record: { url: 'https://journal.no/' } },
      'https://journal.no/bok',
    ],
    ['innomed.projects', {}, {}, 'https://innomed.no/prosjekt'],
    ['innomed.projects', { 'innomed.projects': 'https://x.no/' }, {}, 'https://x.no/'],
    ['record.what-no-pack-knows', {}, {}, null],
  ])('%s with %j and %j leads to %s', (name, links, directory, url) => {
    expect(resolveLink(systems, name, chosen(links, directory))?.url).toBe(url)
  })

  it('of no system leads nowhere at all', () => {
    expect(resolveLink(systems, 'fax.video', chosen({}))).toBeNull()
    expect(resolveLink(systems, 'toString.video', chosen({}))).toBeNull()
  })

  it('has the name that the trust gave its system', () => {
    expect(resolveLink(systems, 'record.x', chosen({}, { record: { name: 'Fjordjournal' } }))?.system).toBe(
      'Fjordjournal',
    )
    expect(resolveLink(systems, 'record.x', chosen({}))?.system).toMatchObject({ nb: 'Journalsystem' })
  })

  it('is joined by the desks that can be reached, in the order asked for', () => {
    const settings = chosen({}, { 'it-provider': { phone: '4100' }, 'head-camera': { name: 'Kamera' } })
    expect(contactsFor(systems, ['national-support', 'head-camera', 'it-provider'], settings)).toMatchObject([
      { system: 'it-provider', phone: '4100', mail: '', hours: '' },
    ])
  })
})

describe('the hours of a desk', () => {
  const friday = (time: string) => `2026-11-20T${time}:00+01:00`
  const saturday = '2026-11-21T10:00:00+01:00'
  it.each([
    ['Hele døgnet', saturday, 'open'],
    ['Hverdager 07.30 til 16', friday('07:29'), 'closed'],
    ['Hverdager 07.30 til 16', friday('07:30'), 'open'],
    ['Hverdager 07.30 til 16', friday('16:00'), 'closed'],
    ['hverdager 08–15', saturday, 'closed'],
    ['Hverdager 08 til 15', '2026-12-25T10:00:00+01:00', 'closed'],
    ['Alle dager kl. 08-15', saturday, 'open'],
    ['Weekdays 08 to 15', friday('10:00'), 'open'],
    ['08-16', friday('10:00'), 'open'],
    ['08-16', friday('20:00'), 'closed'],
    ['08-16', saturday, 'unknown'],
    ['Etter avtale', friday('10:00'), 'unknown'],
    ['Hverdager 08 til 15, unntatt onsdag', friday('10:00'), 'unknown'],
    ['16 til 08', friday('10:00'), 'unknown'],
    ['', friday('10:00'), 'unknown'],
  ])('«%s» at %s: %s', (hours, at, stands) => {
    expect(standsAt(hours, instantOf(Date.parse(at)))).toBe(stands)
  })
})

describe('one system’s part of the settings', () => {
  it('is replaced, and what is empty is taken away', () => {
    const chosen = { consent: 'journal', directory: { record: { name: 'A' }, courses: { name: 'B' } } }
    const entry = { desk: { name: '', phone: '4100' }, links: { video: 'https://x.no/', old: '' } }
    expect(withEntry('record', entry)(chosen)).toEqual({
      consent: 'journal',
      directory: { courses: { name: 'B' }, record: { phone: '4100' } },
      links: { 'record.video': 'https://x.no/' },
    })
    expect(withEntry('record', { desk: {}, links: {} })(chosen)).toEqual({
      consent: 'journal',
      directory: { courses: { name: 'B' } },
      links: {},
    })
  })

  it('is the same in any order, and without what is empty', () => {
    const one = { desk: { name: 'A', phone: '1' }, links: { a: 'x', b: 'y' } }
    expect(isSameEntry(one, { desk: { phone: '1', name: 'A' }, links: { b: 'y', a: 'x', c: '' } })).toBe(true)
    expect(isSameEntry(one, { ...one, links: { a: 'x' } })).toBe(false)
  })
})

describe('a text', () => {
  it('is filled in once, and what is put in is not filled in again', () => {
    const names = new Map([
      ['unit', '{record}'],
      ['record', 'Fjordjournal'],
    ])
    expect(fillIn('{unit} i {record}, {other}', names)).toBe('{record} i Fjordjournal, {other}')
  })
})

describe('a pack with a mistake', () => {
  const words = 'nb: a\n      nn: b\n      en: c'
  const paste = (text: string) =>
    `edition: 1\nunit:\n      ${words}\npastes:\n  - paste: one-text\n    title:\n      ${words}\n    about:\n      ${words}\n    text:\n      nb: ${text}\n      nn: b\n      en: c\n`
  const problemOf = (read: () => unknown): unknown => {
    try {
      return read()
    } catch (error) {
      return error instanceof Fault ? error.facts : error
    }
  }

  it('names file, line and problem', () => {
    expect(problemOf(() => readPastes(parsePack('pastes.yaml', paste('"{rekord}"'))))).toEqual({
      file: 'pastes.yaml',
      line: 17,
      problem: '{rekord} is nothing that is known',
    })
    const system = 'edition: 1\nsystems:\n  - system: fax\n'
    expect(problemOf(() => readSystems(parsePack('systems.yaml', system)))).toMatchObject({ line: 3 })
  })

  it('is one that leaves a system out', () => {
    const one = `edition: 1\nsystems:\n  - system: record\n    group: help\n    title:\n      ${words}\n    called:\n      ${words}\n    about:\n      ${words}\n`
    expect(problemOf(() => readSystems(parsePack('systems.yaml', one)))).toMatchObject({
      problem: 'municipal-record is missing',
    })
  })
})

describe('how many are trained', () => {
  it('counts each who has told of one of them once, whoever is there by now', async () => {
    const store = openMemoryStore([trainings])
    const unit = id<'unit'>('hud')
    const told = [
      ['kari', 'courses'],
      ['kari', 'registration'],
      ['left', 'courses'],
    ] as const
    await store.write(
      told.map(([name, system]) => {
        const person = id<'person'>(name)
        const row = { id: trainingId(unit, person, system), unit, person, system, day: '2026-11-20' as Day }
        return insert(trainings, row)
      }),
    )
    const clinicians = ['kari', 'b'].map(one => id<'person'>(one))
    expect(await coverageOf(store, unit, clinicians)).toEqual({ done: 2, of: 2 })
  })
})
