/** A story: what somebody at work met, told for colleagues in other units. The record and its rules. */

import type { Barrier } from '../../core/barriers.ts'
import type { Ask } from '../../core/conversation.ts'
import { mayUse } from '../../core/house/audience.ts'
import type { Id, PersonId, UnitId } from '../../core/ids.ts'
import { type Specialty, specialties } from '../../core/specialties.ts'
import type { Collection } from '../../core/store.ts'
import type { Instant } from '../../core/time/instant.ts'

type StoryId = Id<'story'>

/** How much of the author its readers see: the author chooses. Only who says so may be asked. */
export const signatures = ['ask', 'name', 'quiet'] as const
type Signature = (typeof signatures)[number]

/** What its author tells; each of these is screened, and weighed by whoever asks whether somebody can be known again. */
export const parts = ['title', 'happened', 'patient', 'clinician', 'surprised', 'picture'] as const
export type Part = (typeof parts)[number]

export type Told = Readonly<Record<Part, string>> & {
  readonly specialty: Specialty | ''
  /** Which barrier it answers. Told without one, and before there were any, it answers none in particular. */
  readonly answers?: Barrier | ''
}

export type Story = Told & {
  readonly id: StoryId
  readonly unit: UnitId
  readonly by: PersonId
  /** `proposed` waits for a leader; what is `withdrawn` has no words any more. */
  readonly state: 'draft' | 'proposed' | 'published' | 'withdrawn'
  /** Its author has looked whether somebody can be known again, in the words that stand there now. */
  readonly checked: boolean
  /** The author's yes, in their own words; empty until then. */
  readonly consent: string
  readonly signed: Signature | ''
  /** From the leader who sent it back, or last said yes. */
  readonly word: string
  readonly wordBy: PersonId | ''
  /** Since when it is what it is. */
  readonly at: Instant
}

export const stories: Collection<Story> = {
  name: 'stories',
  index: ['unit', 'by', 'wordBy', 'state', 'specialty'],
  time: 'at',
}

/** Left for so long, a draft or what nobody answers is told no more. */
export const draftDays = 60

export const longest: Readonly<Record<Part | 'consent' | 'word', number>> = {
  title: 70,
  happened: 600,
  patient: 300,
  clinician: 300,
  surprised: 300,
  picture: 500,
  consent: 300,
  word: 300,
}

/** A story is of a field, also where its unit has none. */
export const fields = specialties.filter(field => field !== 'none')

export const readField = (text: string | undefined): Specialty | '' =>
  fields.find(field => field === text) ?? ''

export const readSignature = (text: string | undefined): Signature | null =>
  signatures.find(signature => signature === text) ?? null

/** Those who publish what their unit tells, and send it on. */
export const leaders = ['leader', 'project'] as const

export const isAuthor = ({ who }: Pick<Ask, 'who'>, { by }: Pick<Story, 'by'>): boolean => by === who.person

/** Of what its author has let go of, and never of a draft. */
export const mayLead = ({ who }: Pick<Ask, 'who'>, { unit, state }: Pick<Story, 'unit' | 'state'>): boolean =>
  unit === who.unit && state !== 'draft' && mayUse(leaders, who.roles)

/** One cause for all who ever get it: so nobody gets it twice, and one press takes it back from all of them. */
export const causeOf = ({ id }: Pick<Story, 'id'>): string => `story:${id}`

/** Without what became of it. */
export const toldIn = ({ specialty, answers = '', ...story }: Told) => ({
  ...(Object.fromEntries(parts.map(part => [part, story[part]])) as Record<Part, string>),
  specialty,
  answers,
})

/** None of its words. */
export const nothing = Object.fromEntries(parts.map(part => [part, ''])) as Record<Part, string>

export const withdrawn = <S extends Story>(story: S, at: Instant): S => ({
  ...story,
  ...nothing,
  consent: '',
  signed: '',
  word: '',
  wordBy: '',
  state: 'withdrawn',
  at,
})
