/** Reads what was typed as a number: whole, not below none, and no more than a week holds. Pure. */

import { countIn, type Kind } from '../kinds.ts'

/** As it was typed, by the codes of the kind. */
export type Given = Readonly<Record<string, string>>

export type Problem = {
  readonly problem:
    | 'negative'
    | 'whole'
    | 'much'
    | 'number'
    | 'several'
    | 'unclear'
    | 'word'
    | 'week'
    | 'no-week'
    | 'ahead'
    | 'weeks'
    | 'day'
    | 'weekly'
    | 'empty'
  /** Which of the counts it is about; empty where it is about none. */
  readonly count: string
  readonly value: string
  /** Where the value stood, when no more of that line could be placed. */
  readonly line?: string
}

const minus = /^[−-]/

export const readNumber = (typed: string, most: number): number | Problem['problem'] => {
  const text = typed.replace(/[\s\u00a0]/g, '').replace(/^\+/, '')
  if (minus.test(text)) return 'negative'
  if (/^\d+[.,]\d+$/.test(text)) return 'whole'
  if (!/^\d+$/.test(text)) return /^\d+e\d+$/i.test(text) ? 'much' : 'number'
  const number = Number(text)
  return number > most ? 'much' : number
}

export const readCounts = (
  kind: Kind,
  typed: Given,
): { readonly counts: Readonly<Record<string, number>>; readonly problems: readonly Problem[] } => {
  const counts: Record<string, number> = {}
  const problems: Problem[] = []
  for (const [count, value] of Object.entries(typed)) {
    const read = readNumber(value, countIn(kind, count)?.most ?? 0)
    if (typeof read === 'number') counts[count] = read
    else problems.push({ problem: read, count, value })
  }
  return { counts, problems }
}
