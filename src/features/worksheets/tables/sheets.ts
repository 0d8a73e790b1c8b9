/** The four sheets that are tables: which columns each has, and the day when a row of it asks for somebody's attention. */

import { functions } from '../../../core/functions.ts'
import type { SheetCode } from '../../../core/sheets.ts'
import { isDay } from '../../../core/time/days.ts'
import type { Day } from '../../../core/time/instant.ts'
import { nextInRhythm, rhythms } from './rhythm.ts'

export type TableCode = Exclude<SheetCode, 'workshop'>

const tableCodes = ['stakeholders', 'benefits', 'risks', 'decisions'] as const satisfies TableCode[]

export const readTable = (text: string | undefined): TableCode | null =>
  tableCodes.find(code => code === text) ?? null

/** What is filled in, by the columns' codes. */
export type Fields = Readonly<Record<string, string>>

/** Called `worksheets:column.SHEET-CODE`; a choice is called `worksheets:choice.SET.CODE`. */
export type Column = {
  readonly code: string
  readonly kind: 'text' | 'choice' | 'date' | 'number' | 'function'
  readonly required?: boolean
  readonly longest?: number
  readonly set?: string
  readonly choices?: readonly string[]
  /** Comes with a suggestion and is never asked for. */
  readonly hidden?: boolean
  /** Which text of a scenario it begins with. */
  readonly ready?: 'scenario' | 'precaution'
}

export type Sheet = {
  readonly code: TableCode
  readonly columns: readonly Column[]
  /** The column that a row is called by. */
  readonly name: string
  /** The first day, not before `from`, on which its function is reminded; empty for never. */
  readonly due: (fields: Fields, from: Day) => Day | ''
}

/** What a form's input is called; the column's name in words goes by it too. */
export const inputOf = (sheet: Pick<Sheet, 'code'>, column: Pick<Column, 'code'>): string =>
  `${sheet.code}-${column.code}`

const text = (code: string, longest: number, more: Partial<Column> = {}): Column => ({
  code,
  kind: 'text',
  longest,
  ...more,
})
const choice = (code: string, set: string, choices: readonly string[], required = true): Column => ({
  code,
  kind: 'choice',
  set,
  choices,
  required,
})
const date = (code: string, required = false): Column => ({ code, kind: 'date', required })
const number = (code: string): Column => ({ code, kind: 'number' })
const owner: Column = { code: 'function', kind: 'function', choices: functions }

const levels = ['low', 'high']
const scale = ['1', '2', '3', '4']

/** A day that lies behind reminds nobody: it was seen to when it was written. */
const onceOn = (day: string | undefined, from: Day): Day | '' =>
  day !== undefined && isDay(day) && day >= from ? day : ''

/** Also what the party of a suggestion is known by, so that it is suggested once. */
export const parties = {
  'user-organisations': { interest: 'high', influence: 'low' },
  gps: { interest: 'high', influence: 'high' },
  dps: { interest: 'high', influence: 'low' },
  nav: { interest: 'low', influence: 'low' },
  interpreters: { interest: 'high', influence: 'low' },
  'competence-centres': { interest: 'high', influence: 'low' },
  controller: { interest: 'low', influence: 'high' },
  communications: { interest: 'low', influence: 'low' },
  it: { interest: 'high', influence: 'high' },
} as const

export const scenarios = [
  'sound',
  'picture',
  'network',
  'wrong-link',
  'not-connected',
  'wrong-person',
  'overheard',
  'next-patient',
  'shared-screen',
  'recorded',
  'alone-and-ill',
  'interpreter',
] as const

export const beneficiaries = ['patient', 'staff', 'service', 'society'] as const

/** Minutes, hours and kroner are always an estimate, and are said to be. */
export const units = ['count', 'share', 'score', 'minutes', 'hours', 'kroner'] as const

export const tables: Readonly<Record<TableCode, Sheet>> = {
  stakeholders: {
    code: 'stakeholders',
    name: 'name',
    columns: [
      { ...choice('party', 'party', Object.keys(parties), false), hidden: true },
      text('name', 60, { required: true }),
      choice('interest', 'interest', levels),
      choice('influence', 'influence', levels),
      text('involve', 120),
      text('message', 120),
      owner,
      date('date'),
      choice('rhythm', 'rhythm', rhythms, false),
    ],
    due: ({ date: first = '', rhythm = '' }, from) => (isDay(first) ? nextInRhythm(first, rhythm, from) : ''),
  },
  benefits: {
    code: 'benefits',
    name: 'benefit',
    // A word stands between a date and a number: together they would look like an identity number.
    columns: [
      text('benefit', 100, { required: true }),
      choice('whom', 'whom', beneficiaries),
      text('indicator', 120),
      text('source', 100),
      number('baseline'),
      date('baselineOn'),
      choice('counted', 'counted', units),
      number('target'),
      number('result'),
      date('measureOn'),
      owner,
    ],
    due: ({ measureOn, result = '' }, from) => (result === '' ? onceOn(measureOn, from) : ''),
  },
  risks: {
    code: 'risks',
    name: 'event',
    columns: [
      text('event', 140, { required: true, ready: 'scenario' }),
      text('cause', 140),
      text('measure', 140, { ready: 'precaution' }),
      choice('likelihood', 'likelihood', scale),
      choice('consequence', 'consequence', scale),
      owner,
      date('revise'),
    ],
    due: ({ revise }, from) => onceOn(revise, from),
  },
  decisions: {
    code: 'decisions',
    name: 'text',
    columns: [
      text('text', 200, { required: true }),
      text('why', 300),
      { ...owner, required: true },
      date('date', true),
    ],
    due: () => '',
  },
}
