/** What a form carried, column by column: the value as it is kept, or what is wrong with it. Pure. */

import { own } from '../../../core/own.ts'
import { isDay } from '../../../core/time/days.ts'
import { type Column, type Fields, inputOf, type Sheet } from './sheets.ts'

export type Problem = 'missing' | 'too-long' | 'no-date' | 'no-number'

type ReadFields = { readonly fields: Fields; readonly problems: Readonly<Record<string, Problem>> }

/** `12 000,5` as people write it, `12000.5` as it is kept; `null` for what is no number. */
const readNumber = (text: string): string | null => {
  const plain = text.replace(/\s/g, '').replace(',', '.').replace('\u2212', '-')
  return /^-?\d{1,9}(?:\.\d{1,3})?$/.test(plain) ? String(Number(plain)) : null
}

type Value = { readonly value: string; readonly problem?: Problem }

/** What is wrong is handed back as it was written. */
const filled = ({ kind, longest = 0, choices = [] }: Column, given: string): Value => {
  if (kind === 'choice' || kind === 'function') return { value: choices.includes(given) ? given : '' }
  if (kind === 'date') return isDay(given) ? { value: given } : { value: given, problem: 'no-date' }
  if (kind === 'number') {
    const number = readNumber(given)
    return number === null ? { value: given, problem: 'no-number' } : { value: number }
  }
  return given.length > longest ? { value: given, problem: 'too-long' } : { value: given }
}

const readValue = (column: Column, given: string): Value => {
  const one = given === '' ? { value: '' } : filled(column, given)
  return one.value === '' && column.required ? { value: '', problem: 'missing' } : one
}

/** What is never asked for stays as it is known; what a client leaves out was left empty. */
export const readFields = (
  sheet: Sheet,
  input: Readonly<Record<string, string>>,
  known: Fields,
): ReadFields => {
  const values = sheet.columns.map(column => {
    const { code, hidden } = column
    const given = own(input, inputOf(sheet, column)) ?? (hidden ? own(known, code) : undefined) ?? ''
    return { code, ...readValue(column, given.trim()) }
  })
  return {
    fields: Object.fromEntries(values.map(({ code, value }) => [code, value])),
    problems: Object.fromEntries(values.flatMap(({ code, problem }) => (problem ? [[code, problem]] : []))),
  }
}
