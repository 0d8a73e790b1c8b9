/** A trial is written in one form: what it says, to whom, on which day, for how long, and what is counted. */

import { type Show, show } from '../../../core/cards.ts'
import type { Content, ContentKind } from '../../../core/contents.ts'
import type { Ask } from '../../../core/conversation.ts'
import type { Language } from '../../../core/language.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import type { OutcomeCode } from '../../../core/trials/outcome.ts'
import { faultIn, type WordFault } from '../../../core/wording/faultIn.ts'
import { reserve } from '../../../core/wording/video.ts'
import { audiences, type Campaign, readAudience } from '../campaign.ts'
import type { CampaignNeeds } from '../needs.ts'
import type { Trial } from '../trial/trial.ts'

export type TrialGiven = {
  /** Of the draft; empty for a new one. */
  readonly trial: string
  /** Words of their own, or what a feature lends. */
  readonly kind: ContentKind | 'own'
  /** Which of what it lends. */
  readonly content: string
  readonly wordings: readonly string[]
  readonly audience: Campaign['audience']
  readonly weekday: number
  readonly weeks: number
  readonly outcome: OutcomeCode | ''
}

type TrialProblem = 'gone' | 'empty' | 'too-long' | WordFault['fault'] | ''

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
  kind: 'own',
  content: '',
  wordings: [],
  audience: 'clinician',
  weekday: 3,
  weeks: 8,
  outcome: '',
}

/** A list to choose from is read at a glance too. */
const mostOffered = 20

const kindsIn = ({ contents }: Pick<CampaignNeeds, 'contents'>): readonly TrialGiven['kind'][] => [
  'own',
  ...contents().map(({ kind }) => kind),
]

export const givenOf = (draft: Trial): TrialGiven => ({
  ...draft,
  trial: draft.id,
  kind: draft.content?.kind ?? 'own',
  content: draft.content?.id ?? '',
})

export const readTrial = (
  needs: Pick<CampaignNeeds, 'outcomes' | 'contents'>,
  { input }: Pick<Ask, 'input'>,
): TrialGiven => ({
  trial: input.trial ?? '',
  kind: kindsIn(needs).find(kind => kind === input.kind) ?? 'own',
  content: input.content ?? '',
  wordings: nths.map(nth => (input[`wording-${nth}`] ?? '').trim()).filter(text => text !== ''),
  audience: readAudience(input.audience) ?? empty.audience,
  weekday: weekdays.find(day => String(day) === input.weekday) ?? empty.weekday,
  weeks: lengths.find(weeks => String(weeks) === input.weeks) ?? empty.weeks,
  outcome: needs.outcomes().find(({ code }) => code === input.outcome)?.code ?? '',
})

/** As in Dult's own nudges, nobody is shamed, ranked or pressed; what is missing is said as it is to stand there. */
export const wrongIn = (
  { kind, wordings }: Pick<TrialGiven, 'kind' | 'wordings'>,
  content: Content | null,
  language: Language,
): Wrong => {
  if (kind !== 'own') return { ...nothing, problem: content ? '' : 'gone' }
  if (wordings.length === 0) return { ...nothing, problem: 'empty' }
  if (wordings.some(({ length }) => length > longestWording)) return { ...nothing, problem: 'too-long' }
  const [found] = wordings.flatMap(text => faultIn(text) ?? [])
  if (!found) return nothing
  return { problem: found.fault, said: found.fault === 'reserve' ? reserve[language] : found.said }
}

/** What may be chosen for these people on this day. */
export const offeredTo = async (
  { contents, clock }: Pick<CampaignNeeds, 'contents' | 'clock'>,
  { who: { unit } }: Pick<Ask, 'who'>,
  { kind }: Pick<TrialGiven, 'kind'>,
): Promise<readonly Content[]> =>
  (unit &&
    (await contents()
      .find(one => one.kind === kind)
      ?.offered(unit, dayOf(clock.now())))) ||
  []

export const showTrialForm = async (
  needs: Pick<CampaignNeeds, 'outcomes' | 'contents' | 'clock'>,
  ask: Ask,
  given: TrialGiven = empty,
  { problem, said }: Wrong = nothing,
): Promise<Show> => {
  const codes = [...new Set(needs.outcomes().map(({ code }) => code))]
  const wording = (nth: number): string => (given.wordings[nth - 1] ?? '').slice(0, longestReturned)
  const offered = await offeredTo(needs, ask, given)
  // What was chosen stays a choice, however many came after it.
  const listed = offered.filter(({ id }, nth) => nth < mostOffered || id === given.content)
  const isChosen = listed.some(({ id }) => id === given.content)
  return show('campaigns/trial-form', {
    trial: given.trial,
    kind: given.kind,
    kinds: kindsIn(needs).map(code => ({ code, isOn: code === given.kind })),
    isOwn: given.kind === 'own',
    offered: listed.map(({ id, title }) => ({ id, title })),
    more: offered.length - listed.length,
    hasOffered: offered.length > 0,
    none: given.kind !== 'own' && offered.length === 0,
    content: isChosen ? given.content : (listed[0]?.id ?? ''),
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
    once: ask.once,
  })
}
