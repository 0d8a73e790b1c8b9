/** A trial is written in one form: what it says, to whom, on which day, for how long, and what is counted. */

import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import type { Language } from '../../../core/language.ts'
import type { OutcomeCode } from '../../../core/trials/outcome.ts'
import { faultIn, type WordFault } from '../../../core/wording/faultIn.ts'
import { reserve } from '../../../core/wording/video.ts'
import { audiences, type Campaign, readAudience } from '../campaign.ts'
import type { TrialNeeds } from '../trial/needs.ts'

export type TrialGiven = {
  /** Of the draft; empty for a new one. */
  readonly trial: string
  readonly wordings: readonly string[]
  readonly audience: Campaign['audience']
  readonly weekday: number
  readonly weeks: number
  readonly outcome: OutcomeCode | ''
}

type TrialProblem = 'empty' | 'too-long' | WordFault['fault'] | ''

/** `said` is what stands there, or what is missing. */
type Wrong = { readonly problem: TrialProblem; readonly said: string }

const nothing: Wrong = { problem: '', said: '' }

/** A reminder is read at a glance. */
export const longestWording = 280

const longestReturned = 600
const nths = [1, 2, 3] as const
const weekdays = [1, 2, 3, 4, 5] as const
const lengths = [4, 8, 12, 16, 26] as const

const empty: TrialGiven = {
  trial: '',
  wordings: [],
  audience: 'clinician',
  weekday: 3,
  weeks: 8,
  outcome: '',
}

export const readTrial = ({ outcomes }: Pick<TrialNeeds, 'outcomes'>, { input }: Ask): TrialGiven => ({
  trial: input.trial ?? '',
  wordings: nths.map(nth => (input[`wording-${nth}`] ?? '').trim()).filter(text => text !== ''),
  audience: readAudience(input.audience) ?? empty.audience,
  weekday: weekdays.find(day => String(day) === input.weekday) ?? empty.weekday,
  weeks: lengths.find(weeks => String(weeks) === input.weeks) ?? empty.weeks,
  outcome: outcomes().find(({ code }) => code === input.outcome)?.code ?? '',
})

/** As in Dult's own nudges, nobody is shamed, ranked or pressed; what is missing is said as it is to stand there. */
export const wrongIn = ({ wordings }: Pick<TrialGiven, 'wordings'>, language: Language): Wrong => {
  if (wordings.length === 0) return { ...nothing, problem: 'empty' }
  if (wordings.some(({ length }) => length > longestWording)) return { ...nothing, problem: 'too-long' }
  const [found] = wordings.flatMap(text => faultIn(text) ?? [])
  if (!found) return nothing
  return { problem: found.fault, said: found.fault === 'reserve' ? reserve[language] : found.said }
}

export const showTrialForm = (
  { outcomes }: Pick<TrialNeeds, 'outcomes'>,
  once: string,
  given: TrialGiven = empty,
  { problem, said }: Wrong = nothing,
): Show => {
  const codes = [...new Set(outcomes().map(({ code }) => code))]
  const wording = (nth: number): string => (given.wordings[nth - 1] ?? '').slice(0, longestReturned)
  return show('campaigns/trial-form', {
    trial: given.trial,
    first: wording(1),
    others: [2, 3].map(nth => ({ nth, text: wording(nth) })),
    audience: given.audience,
    weekday: String(given.weekday),
    weeks: String(given.weeks),
    outcome: given.outcome || (codes[0] ?? ''),
    problem,
    said,
    longest: longestWording,
    audiences: audiences.map(code => ({ code })),
    weekdays: weekdays.map(day => ({ code: String(day) })),
    lengths: lengths.map(weeks => ({ weeks })),
    outcomes: codes.map(code => ({ code })),
    once,
  })
}
