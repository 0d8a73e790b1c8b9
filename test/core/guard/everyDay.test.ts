/** A number is found on whatever day of the year its person was born: a day may look like a year, and a month like a day. */

import { describe, expect, test } from 'vitest'
import { screen, screenAll } from '../../../src/core/guard/guard.ts'
import { screenSelf } from '../../../src/core/guard/self.ts'
import { identityNumber } from '../../support/identityNumbers.ts'
import { filled } from './person.ts'

const everyDay = Array.from({ length: 31 * 12 }, (_, nth) => ({
  day: (nth % 31) + 1,
  month: Math.floor(nth / 31) + 1,
  year: 30 + ((nth * 7) % 69),
  serial: (nth * 37) % 500,
})).filter(({ day, month }) => day <= (month === 2 ? 28 : 30))

const missed = (form: string, isFound: (text: string) => boolean): readonly string[] =>
  everyDay.map(born => filled(form, born)).filter(text => !isFound(text))

describe('on every day of the year', () => {
  test.each([
    '{6} {5}',
    '{6}-{5}',
    '{6}{5}',
    '{dd}{mm}{yyyy} {5}',
    '{dd}{mm}{yyyy}-{5}',
    '{dd}{mm}{yyyy}, {5}',
    '{dd}{mm}{yyyy}/{5}',
    '{dd}{mm}{yyyy}{5}',
    '{yyyy}{mm}{dd} {5}',
    '{yyyy}-{mm}-{dd} {5}',
    '{dd}.{mm}.{yyyy} {5}',
    '{d}.{m}.{yy} {5}',
    '{d}/{m}-{yyyy} {5}',
    '{dd} {mm} {yyyy} {5}',
    '{d}. {mnd} {yyyy} {5}',
    '{5} {dd}{mm}{yyyy}',
    'kom ikke inn {dd}{mm}{yyyy} {5} i dag',
    'feil lenke til {dd}{mm}{yyyy}-{5}',
    'rom 3 {dd}{mm}{yyyy} {5} uten lyd',
  ])('%s', form => {
    expect(missed(form, text => screen(text, { overruled: true })?.hard === true)).toEqual([])
    expect(missed(form, text => screenSelf(text) !== null)).toEqual([])
  })

  test.each([
    ['{dd}{mm}{yyyy}', '{5}'],
    ['kom ikke inn {dd}{mm}{yyyy}', '{5}'],
    ['{dd}.{mm}', '{yy}', '{5}'],
    ['{dd}.{mm}', '{yyyy}', '{5}'],
    ['{d}.{m}', '{yyyy}', '{5}'],
    ['{5}', '{dd}.{mm}', '{yyyy}'],
    ['{yyyy}', '{dd}.{mm}', 'lyd', '{5}'],
    ['{d}. {mnd}', '{yyyy}', '{5}'],
    ['født {dd}.{mm}', 'i {yyyy}', 'siste fem {5}'],
    ['{dd}/{mm}', 'ingen lyd', '{yyyy}', '{5}'],
  ])('over fields: %j', (...form) => {
    const isFound = (text: string) =>
      screenAll(Object.fromEntries(text.split(' | ').map((one, at) => [`field${at}`, one])))?.hard === true
    expect(missed(form.join(' | '), isFound)).toEqual([])
  })
})

/** Whoever is a child today, and will be in years to come. */
const children = everyDay.map((born, nth) => ({ ...born, year: 20 + (nth % 16), serial: 500 + (nth % 499) }))

describe('of children, whose year an appointment may have', () => {
  test.each([
    '{6} {5}',
    '{dd}{mm}20{yy} {5}',
    '{dd}{mm}20{yy}-{5}',
    '{dd}.{mm}.20{yy} {5}',
    '{d}.{m}.20{yy}-{5}',
    '{d}.{m}.{yy} {5}',
    '{d}/{m}-{yy} {5}',
    '20{yy}-{mm}-{dd} {5}',
    '20{yy}{mm}{dd} {5}',
    'fnr {dd}.{mm}.20{yy} {5}',
    'baby {dd}.{mm}.20{yy} {5}, mor fikk ikke lyd',
    'feil lenke til {dd}.{mm}.20{yy} - {5}',
    '{dd}.{mm}.20{yy} {5} 10:30',
  ])('%s', form => {
    const all = children.map(born => filled(form, born))
    expect(all.filter(text => screen(text, { overruled: true })?.hard !== true)).toEqual([])
  })

  test.each([
    'time 12.11.2026 rom 30455',
    'Serienr 45678, levert 12.11.2026',
    'Møte 12.11.2026 kl 10.30, kode 48123',
    'ferdig 12.11.2026 (sak 48123)',
    'frist 01.12.2026, 25 stk',
  ])('an appointment with a number of its own passes: %s', line => {
    expect(screen(line)).toBeNull()
  })
})

/** Whoever is from abroad, or has no number yet. */
const kinds = ['D', 'H'] as const

describe.each(kinds)('a %s-number', kind => {
  const of = (nth: number) => {
    const { day, month, year, serial } = everyDay[nth * 7] ?? { day: 1, month: 1, year: 60, serial: 3 }
    const number = identityNumber(kind, 'until 2031', { day, month, year, serial })
    const [dd, mm, yy] = [number.slice(0, 2), number.slice(2, 4), number.slice(4, 6)]
    return { six: number.slice(0, 6), dd, mm, yy, five: number.slice(6) }
  }
  const some = Array.from({ length: 45 }, (_, nth) => of(nth))

  test.each([
    ({ six, five }) => `${six} rom 4 ${five}`,
    ({ dd, mm, yy, five }) => `${dd}.${mm}.${yy} rom 4 ${five}`,
    ({ six, five }) => `${six} kl 10 ${five}`,
    ({ six, five }) => `${six} kl 10.30 ${five}`,
    ({ six, five }) => `| ${six} | rom 3 | ${five} |`,
    ({ six, five }) => `${six}\trom 3\t${five}`,
    ({ six, five }) => `D-nr ${six} rom 4 ${five} ikke lyd`,
  ] as readonly ((one: ReturnType<typeof of>) => string)[])('with a figure between: %s', form => {
    expect(some.map(form).filter(text => screen(text, { overruled: true })?.hard !== true)).toEqual([])
  })

  test('over three fields', () => {
    const isFound = ({ dd, mm, yy, five }: ReturnType<typeof of>) =>
      screenAll({ date: `${dd}.${mm}`, year: `19${yy}`, rest: five })?.hard === true
    expect(some.filter(one => !isFound(one))).toEqual([])
  })
})

describe('ordinary fields', () => {
  test.each([
    ['Rom 12.03', '1943', '48123'],
    ['Kl 10.30', '45 min', '12345'],
    ['2. etasje', '1998', '22000'],
    ['2 av 10', '14', '28619'],
    ['uke 48', '12.11', '30455'],
  ])('pass: %j', (...texts) => {
    expect(screenAll(Object.fromEntries(texts.map((text, at) => [`field${at}`, text])))).toBeNull()
  })
})
