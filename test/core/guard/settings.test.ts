import { describe, expect, it } from 'vitest'
import { pointersIn } from '../../../src/core/guard/settings.ts'
import { defaultSettings, parseSettings } from '../../../src/core/settingsShape.ts'
import { identityNumber } from '../../support/identityNumbers.ts'

const number = identityNumber('Tenor', 'until 2031', { day: 15, month: 2, year: 75, serial: 100 })
const [date, rest] = [number.slice(0, 6), number.slice(6)]

describe('settings from a file', () => {
  it.each([
    ['in a text', { directory: { teams: { name: `Hjelp ${number}` } } }, 'directory.teams.name'],
    [
      'over the texts of a desk',
      { directory: { teams: { name: date, hours: rest } } },
      'directory.teams.hours',
    ],
    ['in an address', { links: { 'teams.video': `https://x.no/${number}` } }, 'links.teams.video'],
    ['in a list', { letters: { holidayWeeks: ['28', number] } }, 'letters.holidayWeeks.1'],
    ['in a name', { links: { [`teams.${number}`]: 'https://x.no' } }, 'links'],
    ['within what has it as its name', { [number]: { a: number } }, 'a name in the file'],
    [
      'of a person',
      { directory: { teams: { hours: 'Ola Nordmann, f. 12.03.1961' } } },
      'directory.teams.hours',
    ],
  ])('are told by where it is, %s', (_where, chosen, told) => {
    const found = pointersIn(chosen)
    expect(found).toContain(told)
    expect(found.join()).not.toContain(number)
  })

  it('hold nobody where they tell of desks, even with patients', () => {
    const travel = { name: 'Pasientreiser', phone: '05515', mail: 'pasient@reiser.no', hours: '8 til 15.30' }
    const desk = { name: 'Pasientens brukerstøtte', phone: '24 20 00 00', url: 'https://x.no/2026/12345' }
    expect(pointersIn({ ...defaultSettings, directory: { travel, teams: desk } })).toEqual([])
  })
})

it('settings are read as what people write in the chat is', () => {
  const name = 'Brukersto\u0308tten \u202ei\u200b\u00a0huset'
  const read = parseSettings({ directory: { teams: { name } } })
  expect('settings' in read && read.settings.directory.teams?.name).toBe('Brukerstötten i huset')
})
