/** Reports of deviations as people post them over HTTP, and what was told of each compared with what is stored. */

import type { personas } from '../../src/cli/demo/personas.ts'
import type { Deviation } from '../../src/features/deviations/deviation.ts'
import type { Sent } from './connector.ts'

export type Persona = (typeof personas)[number]
export type Report = { readonly word: string; readonly by: Persona; readonly activity: object }

const wordIn = (text: string): string => /K\d+/.exec(text)?.[0] ?? ''

/** `id` is what Teams calls the activity; the same text with another one was typed again. */
export const reportOf = (by: Persona, nth: number, serviceUrl: string, id = `kill-${nth}`): Report => {
  const word = `K${nth}`
  return {
    word,
    by,
    activity: {
      type: 'message',
      id,
      text: `avvik lyden falt ut ${word}`,
      textFormat: 'plain',
      channelId: 'msteams',
      serviceUrl,
      from: { id: `29:${by.aadObjectId}`, name: by.name, aadObjectId: by.aadObjectId },
      recipient: { id: '28:dult', name: 'Dult' },
      conversation: { id: `a:${by.aadObjectId}`, conversationType: 'personal' },
      locale: 'nb-NO',
    },
  }
}

/** The word of a report and the number that it was told, where this is its receipt. */
export const receiptIn = ({ activity }: Sent): { readonly word: string; readonly number: string } | null => {
  const text = JSON.stringify(activity)
  const number = /(?<![\w-])20\d\d-\d{4}(?![\w-])/.exec(text)?.[0]
  return number && wordIn(text) ? { word: wordIn(text), number } : null
}

const wrongWith = (
  { word }: Report,
  rows: readonly Deviation[],
  told: readonly string[],
): readonly string[] => {
  const [row] = rows
  if (!row) return [told.length > 0 ? `${word}: told as stored and lost` : `${word}: lost`]
  return [
    ...(rows.length > 1 ? [`${word}: stored ${rows.length} times`] : []),
    ...(told.length === 0 ? [`${word}: stored and never told`] : []),
    ...told.flatMap(number => (number === row.number ? [] : [`${word}: told ${number}, is ${row.number}`])),
  ]
}

export const wrongAmong = (
  reports: readonly Report[],
  sent: readonly Sent[],
  rows: readonly Deviation[],
): readonly string[] => {
  const told = Map.groupBy(
    sent.flatMap(one => receiptIn(one) ?? []),
    ({ word }) => word,
  )
  const stored = Map.groupBy(rows, ({ text }) => wordIn(text))
  return reports.flatMap(report =>
    wrongWith(
      report,
      stored.get(report.word) ?? [],
      (told.get(report.word) ?? []).map(({ number }) => number),
    ),
  )
}
