/**
 * A workshop: short suggestions to five questions, then a ranking, both without names. No row joins a person to a
 * suggestion or a point: the ballot says that somebody has voted, the points say what was voted for, and neither
 * names the other. What is anonymous bears a random id and no time: the day of a point would be that of its ballot.
 */

import type { PersonId, UnitId } from '../../../core/ids.ts'
import type { Collection, Read, Store } from '../../../core/store.ts'
import type { Day } from '../../../core/time/instant.ts'
import { whole } from '../../../core/walk.ts'

export const questions = ['today', 'works-well', 'works-badly', 'unmet-needs', 'bottlenecks'] as const
type Question = (typeof questions)[number]

export const readQuestion = (text: string | undefined): Question | null =>
  questions.find(code => code === text) ?? null

/** Patients and relatives must be able to speak freely, so theirs is another one, written down by its facilitator. */
export const kinds = ['staff', 'patients'] as const
type Kind = (typeof kinds)[number]

export const readKind = (text: string | undefined): Kind | null => kinds.find(kind => kind === text) ?? null

export type Workshop = {
  /** `{unit}:{kind}:{number}` */
  readonly id: string
  readonly unit: UnitId
  readonly kind: Kind
  readonly number: number
  readonly status: 'gathering' | 'voting' | 'closed'
  readonly by: PersonId
  readonly day: Day
  /** From when points are given. */
  readonly since?: Day
  /** Once it is closed. Until then the ballots are counted, and afterwards nobody needs to know whose they were. */
  readonly voters?: number
}

export type Suggestion = {
  readonly id: string
  readonly workshop: string
  readonly question: Question
  readonly text: string
  /** Left out of the ranking by the facilitator, and gone when the workshop closes. */
  readonly out: boolean
  /** Made of what whoever wrote it holds, on their card only, to take it back. Absent once it is read. */
  readonly key?: string
  /** Said by earlier versions, which are found by it. */
  readonly day?: never
}

type Point = {
  readonly id: string
  readonly workshop: string
  readonly suggestion: string
  readonly day?: never
}

/** `{workshop}:{person}`; a slip of paper that the facilitator types in is nobody’s. */
type Ballot = { readonly id: string; readonly workshop: string; readonly person: PersonId | '' }

/** Held in each write of a suggestion and of a vote: it would tell whose was the last. */
export const workshops: Collection<Workshop> = {
  name: 'workshops',
  index: ['unit', 'kind', 'status', 'by'],
  time: 'day',
  unordered: true,
}
export const suggestions: Collection<Suggestion> = {
  name: 'workshopSuggestions',
  index: ['workshop', 'question'],
  time: 'day',
  anonymous: true,
}
export const points: Collection<Point> = {
  name: 'workshopPoints',
  index: ['workshop', 'suggestion'],
  time: 'day',
  anonymous: true,
}
/** Their order is that of the votes, and would be that of the points too. */
export const ballots: Collection<Ballot> = {
  name: 'workshopBallots',
  index: ['workshop', 'person'],
  unordered: true,
}

export const workshopId = (unit: UnitId, kind: Kind, number: number): string => `${unit}:${kind}:${number}`
export const ballotId = (workshop: string, person: string): string => `${workshop}:${person}`

export const longestSuggestion = 100
/** What one card can show to choose among. */
export const mostSuggestions = 60
export const pointsEach = 3
/** With fewer, whoever saw who wrote could tell what. */
export const fewestSuggestions = 3
/** With fewer, a result could tell who wanted what. */
const fewestVoters = 3

export const suggestionsIn = (store: Store, workshop: string): Promise<readonly Read<Suggestion>[]> =>
  // In the order of their random ids, which tells nothing of who came first.
  whole(store, suggestions, { where: { workshop } })

export const votersIn = async (store: Store, { id, voters }: Workshop): Promise<number> =>
  voters ??
  (await store.tally(ballots, { by: [], where: { workshop: id } })).reduce((sum, { count }) => sum + count, 0)

/** Told when it is over only: watched from vote to vote, it would say who gave which point. */
export const isRanked = ({ status }: Workshop, voters: number): boolean =>
  status === 'closed' && voters >= fewestVoters

/** Those of this unit only, whatever a card says. */
export const findWorkshop = async (store: Store, unit: UnitId | null, workshop: string | undefined) => {
  const found = await store.get(workshops, workshop ?? '')
  return found && found.unit === unit ? found : null
}

export const rank = async (store: Store, workshop: string) => {
  const [all, counted] = await Promise.all([
    suggestionsIn(store, workshop),
    store.tally(points, { by: ['suggestion'], where: { workshop } }),
  ])
  const given = new Map(counted.map(({ key, count }) => [key[0], count]))
  return all
    .filter(({ out }) => !out)
    .map(({ id, question, text }) => ({ id, question, text, points: given.get(id) ?? 0 }))
    .sort((a, b) => b.points - a.points || a.text.localeCompare(b.text, 'nb'))
}
