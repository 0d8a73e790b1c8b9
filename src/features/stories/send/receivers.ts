/** Whom a story is sent to: the people of the sender's unit, of the same field, or of one beside it. Nobody gets it twice. */

import type { PersonId, UnitId } from '../../../core/ids.ts'
import { letters } from '../../../core/letters.ts'
import { isLost } from '../../../core/lettersLost.ts'
import type { Specialty } from '../../../core/specialties.ts'
import type { Store } from '../../../core/store.ts'
import { all } from '../../../core/walk.ts'
import type { StoryNeeds } from '../needs.ts'
import { causeOf, type Story } from '../story.ts'

export const audiences = ['unit', 'same', 'beside'] as const
export type AudienceName = (typeof audiences)[number]

export const readAudience = (text: string | undefined): AudienceName | null =>
  audiences.find(audience => audience === text) ?? null

/** Fields that share patients or ways of working; each pair once. */
const pairs: readonly (readonly [Specialty, Specialty])[] = [
  ['medicine', 'lung'],
  ['medicine', 'heart'],
  ['medicine', 'diabetes'],
  ['medicine', 'rheumatology'],
  ['lung', 'heart'],
  ['heart', 'diabetes'],
  ['dermatology', 'wound'],
  ['dermatology', 'rheumatology'],
  ['wound', 'diabetes'],
  ['wound', 'surgery'],
  ['wound', 'community'],
  ['lung', 'community'],
  ['neurology', 'rehabilitation'],
  ['neurology', 'pain'],
  ['oncology', 'surgery'],
  ['oncology', 'pain'],
  ['surgery', 'orthopaedics'],
  ['surgery', 'gynaecology'],
  ['surgery', 'ear'],
  ['orthopaedics', 'rehabilitation'],
  ['orthopaedics', 'pain'],
  ['paediatrics', 'youth'],
  ['psychiatry', 'youth'],
  ['psychiatry', 'addiction'],
  ['rehabilitation', 'community'],
]

export const beside = (field: string): readonly string[] =>
  pairs.flatMap(([one, other]) => (one === field ? [other] : other === field ? [one] : []))

const unitsFor = async (needs: StoryNeeds, to: AudienceName, from: UnitId, field: string) => {
  if (to === 'unit') return [from]
  const wanted = to === 'same' ? [field] : beside(field)
  const known = await Promise.all((await needs.allUnits()).map(unit => needs.unitFacts(unit)))
  return known.flatMap(facts => (facts && wanted.includes(facts.specialty) ? [facts.unit] : []))
}

export type Receiver = { readonly person: PersonId; readonly unit: UnitId }

/** Everybody once, in the first of their units; not who sends it, nor who told it, unless their not getting it would tell who that is. */
export const receiversOf = async (
  needs: StoryNeeds,
  to: AudienceName,
  from: UnitId,
  { specialty, by, signed }: Pick<Story, 'specialty' | 'by' | 'signed'>,
  sender: PersonId,
): Promise<readonly Receiver[]> => {
  const found = new Map<PersonId, Receiver>()
  const isLeft = (person: PersonId) => person === sender || (person === by && signed !== 'quiet')
  for (const unit of await unitsFor(needs, to, from, specialty))
    for (const person of await needs.audienceOf(unit, null))
      if (!isLeft(person) && !found.has(person)) found.set(person, { person, unit })
  return [...found.values()]
}

/** Whoever has got it, or is to. */
export const havingIt = async (
  store: Pick<Store, 'list'>,
  story: Pick<Story, 'id'>,
): Promise<ReadonlySet<PersonId>> => {
  const found = new Set<PersonId>()
  for await (const some of all(store, letters, { where: { campaign: causeOf(story) } }))
    for (const letter of some) if (!isLost(letter)) found.add(letter.person)
  return found
}

/** What answers nothing in particular is for everybody. */
export const isSuited = async (
  { suits }: Pick<StoryNeeds, 'suits'>,
  { answers }: Pick<Story, 'answers'>,
  person: PersonId,
): Promise<boolean> => !answers || suits(person, answers)

/** Whoever has named another barrier is passed by, and no sum tells how many they are. */
export const suited = async (
  needs: Pick<StoryNeeds, 'suits'>,
  story: Pick<Story, 'answers'>,
  receivers: readonly Receiver[],
): Promise<readonly Receiver[]> => {
  const fits = await Promise.all(receivers.map(({ person }) => isSuited(needs, story, person)))
  return receivers.filter((_, nth) => fits[nth])
}

export const without = async (
  store: Pick<Store, 'list'>,
  story: Pick<Story, 'id'>,
  receivers: readonly Receiver[],
): Promise<readonly Receiver[]> => {
  const have = await havingIt(store, story)
  return receivers.filter(({ person }) => !have.has(person))
}
