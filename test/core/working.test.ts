/** Red days, squeezed days, working days and working hours, against lists that were checked by hand. */

import { describe, expect, test } from 'vitest'
import { addDays, weekdayOf } from '../../src/core/time/days.ts'
import { isOpen, nextOpen, officeHours } from '../../src/core/time/hours.ts'
import type { Day } from '../../src/core/time/instant.ts'
import { at } from '../../src/core/time/oslo.ts'
import { easterOf, isRedDay, redDaysOf } from '../../src/core/time/redDays.ts'
import { addWorkingDays, isSqueezed, isWorkingDay, nextWorkingDay } from '../../src/core/time/working.ts'

const moment = (text: string) => at(text.slice(0, 10) as Day, text.slice(11))

const daysOf = (year: number): Day[] => {
  const days: Day[] = []
  for (let day = `${year}-01-01` as Day; day.startsWith(`${year}`); day = addDays(day, 1)) days.push(day)
  return days
}

describe('red days', () => {
  test.each([
    [1943, '1943-04-25'],
    [2008, '2008-03-23'],
    [2024, '2024-03-31'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2035, '2035-03-25'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
  ])('Easter %i falls on %s', (year, day) => {
    expect(easterOf(year)).toBe(day)
  })

  test('Easter is a Sunday between 22 March and 25 April in every year', () => {
    for (let year = 1900; year < 2200; year += 1) {
      const easter = easterOf(year)
      expect(weekdayOf(easter)).toBe(7)
      expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true)
    }
  })

  test('2026 has these twelve', () => {
    expect(Object.fromEntries(redDaysOf(2026))).toEqual({
      '2026-01-01': ['newYearsDay'],
      '2026-04-02': ['maundyThursday'],
      '2026-04-03': ['goodFriday'],
      '2026-04-05': ['easterSunday'],
      '2026-04-06': ['easterMonday'],
      '2026-05-01': ['labourDay'],
      '2026-05-17': ['constitutionDay'],
      '2026-05-14': ['ascensionDay'],
      '2026-05-24': ['pentecostSunday'],
      '2026-05-25': ['pentecostMonday'],
      '2026-12-25': ['christmasDay'],
      '2026-12-26': ['secondChristmasDay'],
    })
  })

  test('17 May is also the Monday of Pentecost in 2027 and 2032, and only eleven days are red then', () => {
    for (const year of [2027, 2032]) {
      expect(redDaysOf(year).size).toBe(11)
      expect(redDaysOf(year).get(`${year}-05-17` as Day)).toEqual(['constitutionDay', 'pentecostMonday'])
    }
  })

  test('Ascension Day on 1 May shares it', () => {
    expect(redDaysOf(2008).get('2008-05-01' as Day)).toEqual(['labourDay', 'ascensionDay'])
  })

  test('days that other countries or calendars count are not red', () => {
    for (const day of ['2026-05-08', '2026-12-24', '2026-12-31', '2026-03-29', '2026-06-06']) {
      expect(isRedDay(day as Day)).toBe(false)
    }
  })
})

describe('working days', () => {
  test.each([
    [2026, ['2026-01-02', '2026-05-15']],
    [2027, ['2027-05-07']],
    [2028, ['2028-05-26']],
    [2029, ['2029-04-30', '2029-05-11', '2029-05-18', '2029-12-24', '2029-12-31']],
    [2030, ['2030-05-31', '2030-12-27']],
  ])('the squeezed days of %i are %j', (year, squeezed) => {
    expect(daysOf(year).filter(isSqueezed)).toEqual(squeezed)
  })

  test('2026 has 253 working days', () => {
    expect(daysOf(2026).filter(isWorkingDay)).toHaveLength(253)
  })

  test('the next one skips weekends and red days', () => {
    expect(nextWorkingDay('2026-11-20' as Day)).toBe('2026-11-23')
    expect(nextWorkingDay('2026-11-23' as Day)).toBe('2026-11-24')
    expect(nextWorkingDay('2026-04-01' as Day)).toBe('2026-04-07')
    expect(nextWorkingDay('2026-12-31' as Day)).toBe('2027-01-04')
  })

  test.each([
    ['2026-04-01', 1, '2026-04-07'],
    ['2026-04-07', -1, '2026-04-01'],
    ['2026-11-20', 10, '2026-12-04'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-11-21', -1, '2026-11-20'],
    ['2026-11-20', 0, '2026-11-20'],
    ['2026-04-02', 0, '2026-04-07'],
  ])('%s and %i working days is %s', (day, count, reached) => {
    expect(addWorkingDays(day as Day, count)).toBe(reached)
  })
})

describe('working hours', () => {
  test.each([
    ['2026-11-20 07:59', false],
    ['2026-11-20 08:00', true],
    ['2026-11-20 15:59', true],
    ['2026-11-20 16:00', false],
    ['2026-11-21 10:00', false],
    ['2026-04-03 10:00', false],
    ['2026-04-01 11:59', true],
    ['2026-04-01 12:00', false],
    ['2026-12-24 11:00', true],
    ['2026-12-24 12:00', false],
    ['2026-12-31 13:00', false],
    ['2026-12-30 13:00', true],
    ['2026-07-01 08:00', true],
  ])('%s is open: %s', (text, open) => {
    expect(isOpen(moment(text))).toBe(open)
  })

  test.each([
    ['2026-11-20 10:30', '2026-11-20 10:30'],
    ['2026-11-20 06:00', '2026-11-20 08:00'],
    ['2026-11-20 16:00', '2026-11-23 08:00'],
    ['2026-03-27 18:00', '2026-03-30 08:00'],
    ['2026-10-23 18:00', '2026-10-26 08:00'],
    ['2026-04-01 12:00', '2026-04-07 08:00'],
    ['2026-12-24 12:00', '2026-12-28 08:00'],
    ['2026-12-31 23:59', '2027-01-04 08:00'],
  ])('from %s the next opening is %s', (text, opening) => {
    expect(nextOpen(moment(text))).toBe(moment(opening))
  })

  test('half days are the choice of whoever gives the hours', () => {
    const without = { ...officeHours, halfDays: [] }
    expect(isOpen(moment('2026-12-24 13:00'), without)).toBe(true)
    expect(isOpen(moment('2026-12-24 13:00'), { ...officeHours, halfDayTo: '14:00' })).toBe(true)
  })

  test('a shift that begins after the half day has ended waits for the next whole one', () => {
    const late = { ...officeHours, from: '13:00', to: '21:00' }
    expect(nextOpen(moment('2026-12-31 09:00'), late)).toBe(moment('2027-01-04 13:00'))
    expect(nextOpen(moment('2026-12-23 22:00'), late)).toBe(moment('2026-12-28 13:00'))
  })

  test('hours that are empty every day still answer', () => {
    expect(nextOpen(moment('2026-11-20 17:00'), { ...officeHours, from: '16:00', to: '16:00' })).toBe(
      moment('2026-11-23 16:00'),
    )
  })
})
